"""The words that stand on a paper."""

from pathlib import Path

from PySide6.QtPdf import QPdfDocument


def words_of(file: Path) -> str:
    """The words of a PDF, page after page; "" for one that cannot be read."""
    document = QPdfDocument()
    if document.load(str(file)) != QPdfDocument.Error.None_:
        return ""
    try:
        return "\n".join(document.getAllText(page).text() for page in range(document.pageCount()))
    finally:
        document.close()
