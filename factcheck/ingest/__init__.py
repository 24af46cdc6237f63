"""Readers: bytes become documents, one reader a format, nothing fetched."""

from factcheck.ingest.intake import Intake, read

__all__ = ["Intake", "read"]
