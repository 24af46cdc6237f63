"""Draw where the happenings of an article were."""

from claims.extractors.locations.drafts import extract_locations

__all__ = ["extract_locations"]
