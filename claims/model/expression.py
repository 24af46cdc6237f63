"""A time as its words say it, before anything is known of when they were said."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from claims.model.frozen import Frozen
from claims.model.time import Granularity, TimeMod, TimeType


class Base(StrEnum):
    """Name what a relative time is counted from."""

    ANCHOR = "anchor"  # when it is said: 'yesterday', 'two days ago'
    CONTEXT = "context"  # a time said before: 'that day', 'two days later'
    PERIOD = "period"  # what is reported on: 'the latest quarter', 'the year-ago period'
    EVENT = "event"  # what is named after it: 'the day after the attack'


class Calendar(Frozen):
    """Hold a calendar date with the parts that were said; `part` is 'Q1', 'H2', 'SP', 'CE'."""

    kind: Literal["calendar"] = "calendar"
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = Field(default=None, description="Of a run of days, '12-14 March'.")
    part: str | None = None
    unit: Granularity = Granularity.DAY
    step: int | None = Field(default=None, description="-1 'last March', 0 this, 1 next.")
    year_step: int | None = Field(default=None, description="'June last year' is -1.")
    weekday: int | None = Field(default=None, description="Of 'Friday, March 13'; 0 is Monday.")
    holiday: str | None = Field(default=None, description="One that moves, 'thanksgiving'.")
    swapped: bool = Field(default=False, description="'3/4/2020': may be day and month as well.")


class Weekday(Frozen):
    """Hold a weekday, 0 is Monday; a weekend is its Saturday."""

    kind: Literal["weekday"] = "weekday"
    day: int
    step: int | None = Field(default=None, description="-1 last, 0 this, 1 next; null: bare.")
    week: int | None = Field(default=None, description="'Monday last week' is -1.")
    weekend: bool = False


class Offset(Frozen):
    """Hold so many units before (negative) or after a base; null is an unknown number."""

    kind: Literal["offset"] = "offset"
    amount: float | int | None
    unit: Granularity
    base: Base = Base.ANCHOR
    step: int | None = Field(default=None, description="Of an unknown number, the side it is on.")


class Reference(Frozen):
    """Hold 'now', 'recently', 'the future' as TIMEX3 names them."""

    kind: Literal["reference"] = "reference"
    value: Literal["PRESENT_REF", "PAST_REF", "FUTURE_REF"]
    near: Granularity | None = Field(default=None, description="Of 'minutes ago', the unit.")


class Length(Frozen):
    """Hold a stretch of time, or a set of times."""

    kind: Literal["length"] = "length"
    value: str = Field(description="ISO 8601, 'P3D', 'PT2H', 'PXY'.")
    unit: Granularity
    amount: float | int | None = Field(default=None, description="In units, where it is said.")
    repeated: bool = Field(default=False, description="A set: 'every day', 'weekly'.")
    step: int | None = Field(default=None, description="-1 'the past days', 1 'the next days'.")


DayPhrase = Annotated[
    Calendar | Weekday | Offset | Reference | Length, Field(discriminator="kind")
]


class Clock(Frozen):
    """Hold a clock time; `twelve` where the half of the day was not said."""

    hour: int
    minute: int | None = None
    second: int | None = None
    twelve: bool = False


class PartOfDay(Frozen):
    """Hold a part of the day; hours count from the day's midnight and may pass it."""

    code: str | None = Field(description="TIMEX3 'MO', 'EV', 'NI'; null where it has none.")
    start: int
    end: int


class NamedZone(Frozen):
    """Hold the words that say a time zone: 'GMT', 'Baghdad time', 'local time'."""

    name: str | None = Field(default=None, description="IANA name, where the words fix it.")
    place: str | None = Field(default=None, description="The place named, as printed.")
    local: bool = Field(default=False, description="Of the place of the event.")


class TimeExpression(Frozen):
    """Hold what the words of one time say; `signal` is a preposition before them, 'after'."""

    raw: str
    type: TimeType
    mod: TimeMod | None = None
    day: DayPhrase | None = None
    clock: Clock | None = None
    part: PartOfDay | None = None
    zone: NamedZone | None = None
    signal: str | None = None
    approximate: bool = False
