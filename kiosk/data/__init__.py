"""Storage: the only SQLAlchemy. Engine, tables, one store per feature, unit of work, migrations."""
