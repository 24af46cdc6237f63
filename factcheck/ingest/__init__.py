"""Readers: bytes become documents, one reader a format, nothing fetched."""

from factcheck.ingest.intake import read
from factcheck.ingest.outcome import Intake

__all__ = ["Intake", "read"]
