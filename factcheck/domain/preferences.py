"""How one reviewer likes to work: theirs alone, whatever the case."""

from enum import StrEnum

from pydantic import Field

from factcheck.domain.record import Record


class Theme(StrEnum):
    """Name the colours of the pages; `system` follows the machine."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Density(StrEnum):
    """Name how close things stand on a page."""

    DENSE = "dense"
    ROOMY = "roomy"


class Preferences(Record):
    """Hold the preferences of one reviewer; the defaults are those of a newcomer."""

    reviewer: str
    editor: bool = Field(
        default=False, description="Show all statuses, verdicts, flags and grades."
    )
    single_keys: bool = Field(default=True, description="One key alone does something.")
    theme: Theme = Theme.SYSTEM
    density: Density = Density.DENSE
