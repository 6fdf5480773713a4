"""The week and who signs up"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "day_plan",
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("sponsor", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("story", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("date", name=op.f("pk_day_plan")),
    )
    op.create_table(
        "venue",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("picture", sa.Text(), nullable=False),
        sa.Column("x", sa.Integer(), nullable=False),
        sa.Column("y", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_venue")),
        sa.UniqueConstraint("folded", name=op.f("uq_venue_folded")),
    )
    op.create_table(
        "sign_up_rule",
        sa.Column("event_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("one_each", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("bring_to_take", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("teams", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"],
            ["event.id"],
            name=op.f("fk_sign_up_rule_event_id_event"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("event_id", name=op.f("pk_sign_up_rule")),
    )
    op.create_table(
        "slot",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_slot_event_id_event"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_slot")),
    )
    op.create_index(op.f("ix_slot_event_id"), "slot", ["event_id"], unique=False)
    op.create_table(
        "attendance",
        sa.Column("event_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("person_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"],
            ["event.id"],
            name=op.f("fk_attendance_event_id_event"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_attendance_person_id_person")
        ),
        sa.PrimaryKeyConstraint("event_id", "person_id", name=op.f("pk_attendance")),
    )
    op.create_index(op.f("ix_attendance_person_id"), "attendance", ["person_id"], unique=False)
    op.create_table(
        "sign_up",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slot_id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("team", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("moved_up_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("nonce", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_sign_up_event_id_event"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_sign_up_person_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["slot_id"], ["slot.id"], name=op.f("fk_sign_up_slot_id_slot"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sign_up")),
        sa.UniqueConstraint("nonce", name=op.f("uq_sign_up_nonce")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_sign_up_event_id"), "sign_up", ["event_id"], unique=False)
    op.create_index(op.f("ix_sign_up_person_id"), "sign_up", ["person_id"], unique=False)
    op.create_index("ix_sign_up_slot_id_state", "sign_up", ["slot_id", "state"], unique=False)
    op.create_index(
        "uq_sign_up_person_once",
        "sign_up",
        ["slot_id", "person_id"],
        unique=True,
        sqlite_where=sa.text("state <> 'cancelled' AND team = ''"),
        postgresql_where=sa.text("state <> 'cancelled' AND team = ''"),
    )
    op.create_index(
        "uq_sign_up_team_once",
        "sign_up",
        ["slot_id", "team"],
        unique=True,
        sqlite_where=sa.text("state <> 'cancelled' AND team <> ''"),
        postgresql_where=sa.text("state <> 'cancelled' AND team <> ''"),
    )
    op.add_column("event", sa.Column("speaker", sa.Text(), server_default="", nullable=False))
    op.add_column("event", sa.Column("picture", sa.Text(), nullable=True))
    op.add_column("event", sa.Column("notice", sa.Text(), server_default="", nullable=False))
    op.add_column(
        "event", sa.Column("covered", sa.Boolean(), server_default=sa.false(), nullable=False)
    )
    op.add_column(
        "event", sa.Column("sequence", sa.Integer(), server_default=sa.text("0"), nullable=False)
    )
    op.add_column(
        "event", sa.Column("cancelled", sa.Boolean(), server_default=sa.false(), nullable=False)
    )
    op.add_column("event", sa.Column("was_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("event", sa.Column("was_place", sa.Text(), server_default="", nullable=False))
    op.add_column("event", sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("week", sa.Column("colour", sa.Text(), server_default="", nullable=False))
    op.add_column("week", sa.Column("picture", sa.Text(), nullable=True))
    op.add_column("week", sa.Column("text", sa.Text(), server_default="", nullable=False))
    op.add_column(
        "week",
        sa.Column("teaser_days", sa.Integer(), server_default=sa.text("14"), nullable=False),
    )
    op.add_column(
        "week", sa.Column("hall_days", sa.Integer(), server_default=sa.text("14"), nullable=False)
    )
