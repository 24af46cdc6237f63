"""Draw responsibility claims: who did it, on what ground that is said, for whom and to whom."""

from claims.extractors.responsibilities.drafts import extract_responsibilities

__all__ = ["extract_responsibilities"]
