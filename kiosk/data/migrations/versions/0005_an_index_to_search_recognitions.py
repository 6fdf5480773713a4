"""An index to search recognitions"""

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

AT_ONCE = 500


def upgrade() -> None:
    connection = op.get_bind()
    for statement in STATEMENTS[connection.dialect.name]:
        # As it stands: no colon and no per cent sign in it means anything.
        connection.exec_driver_sql(statement, execution_options={"no_parameters": True})
    fill(connection)


def fill(connection: sa.Connection) -> None:
    """Index what is there already, in portions: there may be a million."""
    last = 0
    while True:
        rows = connection.execute(
            sa.select(RECOGNITION).where(RECOGNITION.c.id > last).order_by(RECOGNITION.c.id)
            .limit(AT_ONCE)
        ).all()  # fmt: skip
        if not rows:
            return
        last = rows[-1].id
        people: dict[int, list[int]] = {}
        links = connection.execute(
            sa.select(LINK.c.recognition_id, LINK.c.person_id)
            .where(LINK.c.recognition_id.in_([row.id for row in rows]))
            .order_by(LINK.c.recognition_id, LINK.c.position)
        )
        for link in links:
            people.setdefault(link.recognition_id, []).append(link.person_id)
        kept = [{"id": row.id, "terms": terms(row, people.get(row.id, []))} for row in rows]
        if connection.dialect.name == "sqlite":
            kept = [{**one, "terms": " ".join(one["terms"])} for one in kept]
        connection.execute(sa.text(FILL[connection.dialect.name]), kept)


def terms(row: "sa.Row[tuple[object, ...]]", people: Sequence[int]) -> list[str]:
    """What a recognition is found by, as the program of this revision has it."""
    named = ("title", "text", "words", "note", "source", "sender", "said")
    texts = [getattr(row, name) for name in named]
    texts += [*json.loads(row.teams), *json.loads(row.more)]
    folded = bare(" ".join(texts))
    words = [word[:40] for word in re.findall(r"[^\W_\ue000-\ue002]+", folded)]
    concerned = [*people, *([] if row.sender_id is None else [row.sender_id])]
    marks = [f"\ue000{number}" for number in concerned]
    return [*dict.fromkeys([*words, *marks]), f"\ue001{row.kind}", f"\ue002{row.state}"]


def bare(text: str) -> str:
    """Lower case without accents."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign)).translate(PLAIN)


PLAIN = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ħ": "h", "ı": "i"}
)
RECOGNITION = sa.table(
    "recognition",
    sa.column("id", sa.Integer),
    *(sa.column(name, sa.Text) for name in ("title", "text", "words", "note", "source", "sender")),
    *(sa.column(name, sa.Text) for name in ("said", "teams", "more", "kind", "state")),
    sa.column("sender_id", sa.Integer),
)
LINK = sa.table(
    "recognition_person",
    *(sa.column(name, sa.Integer) for name in ("recognition_id", "person_id", "position")),
)
FILL: Mapping[str, str] = {
    "sqlite": "INSERT INTO recognition_search (rowid, terms) VALUES (:id, :terms)",
    "postgresql": "INSERT INTO recognition_search (id, terms) "
    "VALUES (:id, array_to_tsvector(CAST(:terms AS text[])))",
}
STATEMENTS: Mapping[str, Sequence[str]] = {
    "sqlite": (
        "CREATE VIRTUAL TABLE recognition_search USING fts5(terms, detail=none, "
        "columnsize=0, prefix='3', tokenize='unicode61 remove_diacritics 0')",
    ),
    "postgresql": (
        "CREATE TABLE recognition_search (id integer NOT NULL CONSTRAINT pk_recognition_search "
        "PRIMARY KEY CONSTRAINT fk_recognition_search_id_recognition "
        "REFERENCES recognition ON DELETE CASCADE, terms tsvector NOT NULL)",
        "CREATE INDEX ix_recognition_search_terms ON recognition_search USING gin (terms)",
    ),
}
