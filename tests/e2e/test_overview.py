"""The overview of the year as it is typed."""

from pathlib import Path

from tests.e2e.typing_commands import Typed, fill

PRAISE = """Kind;Words;People;State
praise;She called back twice.;1001;shown
"""


def test_the_year_is_told_and_written(typed: Typed, tmp_path: Path) -> None:
    fill(typed, tmp_path)
    (tmp_path / "r.csv").write_text(PRAISE, encoding="utf-8")
    typed("recognitions", "import", str(tmp_path / "r.csv"))
    told = typed.json("recognitions", "overview")
    assert (told["outcome"], len(told["weeks"]), told["unanswered"]) == ("told", 52, 1)
    assert told["weeks"][-1]["praise"] == 1
    named = [one["person"] for one in told["not_recognised"]]
    assert named
    assert 1 not in named
    table, paper = tmp_path / "year.csv", tmp_path / "year.pdf"
    written = typed.json("recognitions", "overview", "--csv", str(table), "--pdf", str(paper))
    assert [Path(name).name for name in written["files"]] == [
        "year.csv", "year-people.csv", "year-praise.csv", "year.pdf",
    ]  # fmt: skip
    assert paper.read_bytes().startswith(b"%PDF")
    table.unlink()
    # What is there already is not written over, and then nothing is written.
    typed("recognitions", "overview", "--csv", str(table), status=2)
    assert not table.exists()
