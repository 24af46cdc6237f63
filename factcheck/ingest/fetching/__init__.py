"""The one way out: a page, feed or file by its address, and only when somebody asks for it."""

from factcheck.ingest.fetching.fetcher import Fetcher

__all__ = ["Fetcher"]
