"""A place in a text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Hold a stretch of a document's canonical text.

    >>> Span(start=4, end=8).of("two died")
    'died'
    """

    start: int  # first character, a str index
    end: int  # one past the last character

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"span from {self.start} to {self.end} does not run forward from 0")

    def of(self, text: str) -> str:
        """Return the quoted words."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Tell whether the other lies within this one, ends included."""
        return self.start <= other.start and other.end <= self.end

    def cover(self, other: "Span") -> "Span":
        """Return the smallest span around both."""
        return Span(start=min(self.start, other.start), end=max(self.end, other.end))
