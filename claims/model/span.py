"""A place in a text."""

from typing import Self

from pydantic import Field, model_validator

from claims.model.frozen import Frozen


class Span(Frozen):
    """Hold a stretch of a document's canonical text.

    >>> Span(start=4, end=8).of("two died")
    'died'
    """

    start: int = Field(ge=0, description="First character, a str index.")
    end: int = Field(ge=0, description="One past the last character.")

    @model_validator(mode="after")
    def _forward(self) -> Self:
        if self.end < self.start:
            raise ValueError(f"span ends at {self.end} before it starts at {self.start}")
        return self

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
