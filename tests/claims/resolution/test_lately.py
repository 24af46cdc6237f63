"""What lay a little before."""

from datetime import date

import pytest

from claims.model.expression import Length, Reference
from claims.model.time import Granularity
from claims.resolution.lately import lately

FRIDAY = date(2020, 3, 13)
HOUR, DAY, YEAR = Granularity.HOUR, Granularity.DAY, Granularity.YEAR


@pytest.mark.parametrize(
    ("phrase", "first"),
    [
        (Reference(value="PAST_REF", near=Granularity.MINUTE), date(2020, 3, 13)),
        (Reference(value="PAST_REF", near=HOUR), date(2020, 3, 12)),
        (Length(value="PT24H", unit=HOUR, step=-1), date(2020, 3, 12)),
        (Length(value="PT48H", unit=HOUR, step=-1), date(2020, 3, 11)),
        (Length(value="PXD", unit=DAY, step=-1), date(2020, 3, 6)),
    ],
)
def test_a_short_stretch_ends_with_the_anchor(phrase, first):
    assert lately(phrase, FRIDAY) == (first, date(2020, 3, 14))


@pytest.mark.parametrize(
    ("phrase", "anchor"),
    [
        (Reference(value="PAST_REF"), FRIDAY),
        (Reference(value="PRESENT_REF"), FRIDAY),
        (Length(value="PXY", unit=YEAR, step=-1), FRIDAY),
        (Length(value="PT24H", unit=HOUR), FRIDAY),
        (Length(value="PT24H", unit=HOUR, step=1), FRIDAY),
        (Length(value="PT24H", unit=HOUR, step=-1), None),
        (Length(value="PT24H", unit=HOUR, step=-1), date.min),
    ],
)
def test_other_stretches_stay_open(phrase, anchor):
    assert lately(phrase, anchor) == (None, None)
