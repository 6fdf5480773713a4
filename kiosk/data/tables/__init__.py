"""The tables: one module per feature, all in one `metadata` with names by convention.

A module may export `DDL: Mapping[str, Sequence[str]]`, statements by dialect ("sqlite",
"postgresql"), which are executed in order after all tables are made: triggers and the like.
Constraints and indexes need no names (a check constraint needs a short one); stores rely on none.
"""

from sqlalchemy import MetaData

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)
