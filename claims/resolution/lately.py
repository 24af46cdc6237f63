"""What lay a little before: 'a few minutes ago', 'in the past 24 hours', 'in recent days'."""

from datetime import date, timedelta
from math import ceil

from claims.model.expression import Length, Reference
from claims.model.time import Granularity
from claims.resolution.periods import Dates, amount_of

HOURS_OF_DAY = 24
UNSAID = {  # days back that an unsaid number of a unit may reach
    Granularity.SECOND: 0,
    Granularity.MINUTE: 0,
    Granularity.HOUR: 1,
    Granularity.DAY: 7,
}


def lately(phrase: Length | Reference, anchor: date | None) -> Dates:
    """Return the days up to the anchor that a short or unsaid stretch before it touches.

    Weeks and more that are not counted may be any number and stay open.
    """
    unit = phrase.unit if isinstance(phrase, Length) else phrase.near
    before = not isinstance(phrase, Length) or (phrase.step == -1 and not phrase.repeated)
    if anchor is None or unit not in UNSAID or not before:
        return None, None
    back = UNSAID[unit]
    amount = amount_of(phrase) if isinstance(phrase, Length) else None
    if amount is not None and unit is Granularity.HOUR:
        back = ceil(amount[0] / HOURS_OF_DAY)
    try:
        return anchor - timedelta(back), anchor + timedelta(1)
    except OverflowError:
        return None, None
