"""When, as a TIMEX3 value with an interval, a zone and an anchor."""

from datetime import datetime
from enum import StrEnum

from pydantic import Field

from claims.model.frozen import Frozen


class TimeType(StrEnum):
    """Name the TIMEX3 type."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class TimeMod(StrEnum):
    """Name the TIMEX3 modifier."""

    BEFORE = "BEFORE"
    AFTER = "AFTER"
    ON_OR_BEFORE = "ON_OR_BEFORE"
    ON_OR_AFTER = "ON_OR_AFTER"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"
    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"


class Granularity(StrEnum):
    """Name how fine a time is said, finest first."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    PART_OF_DAY = "part_of_day"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    NONE = "none"


class AnchorKind(StrEnum):
    """Name what a relative time was counted from."""

    PUBLICATION = "publication"
    DATELINE = "dateline"
    STATEMENT = "statement"
    QUOTATION = "quotation"
    EVENT = "event"
    NONE = "none"


class Anchor(Frozen):
    """Hold the day (or instant) from which a relative time is counted."""

    kind: AnchorKind = AnchorKind.NONE
    value: str | None = Field(default=None, description="ISO 8601 date or time.")


class Time(Frozen):
    """Hold one time as said and as understood; bounds carry an offset where a zone is known."""

    raw: str = Field(description="The words, modifier included.")
    timex: str | None = Field(default=None, description="TIMEX3 value, '2020-03-12TEV'.")
    type: TimeType = TimeType.DATE
    mod: TimeMod | None = None
    start: datetime | None = Field(default=None, description="Local start, inclusive.")
    end: datetime | None = Field(default=None, description="Local end, exclusive.")
    start_utc: datetime | None = None
    end_utc: datetime | None = None
    zone: str | None = Field(default=None, description="IANA name, 'UTC' or null if not stated.")
    granularity: Granularity = Granularity.NONE
    anchor: Anchor = Anchor()
    alternatives: tuple["Time", ...] = Field(
        default=(), description="The same words from other anchors that cannot be ruled out."
    )
