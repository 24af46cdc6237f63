"""Draw when the happenings of a sentence were."""

from claims.extractors.times.drafts import extract_times

__all__ = ["extract_times"]
