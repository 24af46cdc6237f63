"""Sum up what documents say of victims, and of each number over time."""

from claims.summaries.document import summarise
from claims.summaries.events import summarise_events

__all__ = ["summarise", "summarise_events"]
