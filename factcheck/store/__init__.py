"""The store: SQLAlchemy over SQLite or PostgreSQL; rows never leave this folder."""
