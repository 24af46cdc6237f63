"""What an agency says of a story: its codes, notes and embargo become one status."""

import re
from collections.abc import Iterable
from datetime import datetime

from factcheck.domain.wire_status import WireStatus
from factcheck.ingest.dates import Printed

_STATUS = {
    "usable": WireStatus.USABLE,
    "withheld": WireStatus.WITHDRAWN,
    "withdrawn": WireStatus.WITHDRAWN,
    "canceled": WireStatus.KILLED,
    "cancelled": WireStatus.KILLED,
    "killed": WireStatus.KILLED,
    "embargoed": WireStatus.EMBARGOED,
    "corrected": WireStatus.CORRECTED,
}
_CORRECTS = frozenset(("correction", "corrected", "cor", "corr", "correct"))
_NOTE_OF_KILL = re.compile(r"\W{0,9}(?:mandatory\s)?kill(?:s|ed)?\b", re.I)
_NOTE_OF_CORRECTION = re.compile(r"\W{0,9}correct(?:s|ed|ing|ions?)?\b(?!\s+to\b)", re.I)


def status_of(
    code: str | None,
    *,
    signals: Iterable[str] = (),
    note: str | None = None,
    embargoed: bool = False,
) -> WireStatus:
    """Return the status of a story.

    Args:
        code: What stands as its publishing status, such as 'stat:usable'; usable where none does.
        signals: Codes that say how it differs from what was sent before, such as 'sig:correction'.
        note: What the editor says to desks.
        embargoed: Whether it was sent before it may be published.
    """
    status = _STATUS.get(last_part(code or "usable"), WireStatus.USABLE)
    if status is not WireStatus.USABLE:
        return status
    said = note or ""
    if _NOTE_OF_KILL.match(said):
        return WireStatus.KILLED
    if embargoed:
        return WireStatus.EMBARGOED
    if _CORRECTS & set(map(last_part, signals)) or _NOTE_OF_CORRECTION.match(said):
        return WireStatus.CORRECTED
    return WireStatus.USABLE


def last_part(code: str) -> str:
    """Return what a code says without the list that it is of: 'stat:usable' says usable.

    Codes come as 'stat:usable', or as 'http://cv.iptc.org/newscodes/pubstatusg2/usable'.
    """
    return re.split(r"[:/#]", code.strip().lower())[-1]


def sent_under_embargo(until: Printed | None, sent: Printed | None) -> bool:
    """Tell whether a story was sent before the time until which it must wait."""
    if until is None:
        return False
    if sent is None:
        return True
    late, early = until.when, sent.when
    if (
        isinstance(late, datetime)
        and isinstance(early, datetime)
        and (late.tzinfo is None) == (early.tzinfo is None)
    ):
        return late > early
    return late.isoformat()[:10] > early.isoformat()[:10]
