"""What a desk may set of how claims are compared; all defaults are proposals, not standards."""

from datetime import timedelta
from enum import StrEnum

from pydantic import Field

from claims.model.frozen import Frozen

WINDOW = timedelta(hours=6)  # figures of two offices within it are of one moment
EXACT_CLOCK = timedelta(minutes=30)  # witnesses and logs of one minute differ by less
LOOSE_CLOCK = timedelta(hours=2)  # 'about', or a full hour


class Resolution(StrEnum):
    """Name how one figure is chosen where several stand; never is it an average."""

    RANGE = "range"
    LOWEST_REPORTED = "lowest_reported"
    LATEST_CREDIBLE = "latest_credible"
    SOURCE_HIERARCHY = "source_hierarchy"
    TEAM_DECISION = "team_decision"


class CheckOptions(Frozen):
    """Hold tolerances and policy of one comparison.

    >>> CheckOptions().resolution.value
    'range'
    """

    window: timedelta = Field(
        default=WINDOW,
        ge=timedelta(0),
        description="Figures this close in time are of one moment.",
    )
    exact_clock: timedelta = Field(
        default=EXACT_CLOCK,
        ge=timedelta(0),
        description="By how much two exact clock times may differ and still agree.",
    )
    loose_clock: timedelta = Field(
        default=LOOSE_CLOCK,
        ge=timedelta(0),
        description="The same where one is about, or a full hour.",
    )
    resolution: Resolution = Resolution.RANGE
    sources: tuple[str, ...] = Field(
        default=(), description="Named sources, the most trusted first, for `source_hierarchy`."
    )


DEFAULT = CheckOptions()
