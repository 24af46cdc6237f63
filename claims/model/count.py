"""How many, as the words bound it."""

from enum import StrEnum

from pydantic import Field, field_serializer

from claims.model.frozen import Frozen


class Modifier(StrEnum):
    """Name what the words around a number do to it."""

    EXACT = "exact"
    APPROX = "approx"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    FEWER_THAN = "fewer_than"
    NEARLY = "nearly"
    RANGE = "range"
    VAGUE = "vague"
    PLURAL = "plural"
    NONE = "none"
    UNKNOWN = "unknown"


class Count(Frozen):
    """Hold a number with its bounds; `min` and `max` are the core interval.

    >>> Count(min=12, max=None, best=12, modifier="at_least", raw="at least 12").holds(15)
    True
    """

    min: float | int | None = Field(description="Fewest, inclusive.")
    max: float | int | None = Field(default=None, description="Most, inclusive; null: no bound.")
    best: float | int | None = Field(default=None, description="The one number stated, if any.")
    modifier: Modifier = Modifier.EXACT
    raw: str = Field(description="The words that say the number.")
    unit: str | None = Field(default=None, description="What is counted, as printed, or 'people'.")
    tolerant: tuple[float | int | None, float | int | None] | None = Field(
        default=None,
        description="The wider interval of consistency-rules: worth a look inside it.",
    )

    @field_serializer("min", "max", "best")
    def _number(self, number: int | float | None) -> int | float | None:
        """Write whole numbers alike, however they were worked out: 2, never 2.0."""
        return _whole(number)

    @field_serializer("tolerant")
    def _numbers(
        self, both: tuple[int | float | None, int | float | None] | None
    ) -> tuple[int | float | None, int | float | None] | None:
        return both and (_whole(both[0]), _whole(both[1]))

    def holds(self, number: float) -> bool:
        """Tell whether the number lies in the core interval."""
        return (self.min is None or self.min <= number) and (
            self.max is None or number <= self.max
        )

    def meets(self, other: "Count") -> bool:
        """Tell whether the core intervals share a number."""
        lows = [c.min for c in (self, other) if c.min is not None]
        highs = [c.max for c in (self, other) if c.max is not None]
        return not lows or not highs or max(lows) <= min(highs)


def _whole(number: float | int | None) -> float | int | None:
    return int(number) if isinstance(number, float) and number.is_integer() else number
