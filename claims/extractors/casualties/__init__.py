"""Draw casualty claims: how many people were killed, hurt, taken or lost."""

from claims.extractors.casualties.document import extract_casualties

__all__ = ["extract_casualties"]
