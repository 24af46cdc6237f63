"""What an agency says of a story that it has sent out."""

from enum import StrEnum


class WireStatus(StrEnum):
    """Name what may be done with a story of an agency."""

    USABLE = "usable"
    CORRECTED = "corrected"
    KILLED = "killed"
    WITHDRAWN = "withdrawn"
    EMBARGOED = "embargoed"

    @property
    def taken_back(self) -> bool:
        """Tell whether the agency no longer stands by the story."""
        return self in TAKEN_BACK


TAKEN_BACK = frozenset({WireStatus.KILLED, WireStatus.WITHDRAWN})
