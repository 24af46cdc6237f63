"""Sum up what a document says of victims."""

from claims.summaries.document import summarise

__all__ = ["summarise"]
