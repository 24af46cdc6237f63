"""Sum up what a document says of victims."""

from claims.summaries.document import summarise
from claims.summaries.events import summarise_events

__all__ = ["summarise", "summarise_events"]
