"""Times as said."""

import pytest
from pydantic import TypeAdapter, ValidationError

from claims.model.expression import DayPhrase, Offset, Weekday
from claims.model.time import Granularity


def test_the_kind_tells_day_phrases_apart():
    adapter: TypeAdapter[DayPhrase] = TypeAdapter(DayPhrase)
    assert adapter.validate_python({"kind": "weekday", "day": 3}) == Weekday(day=3)
    told = adapter.validate_python({"kind": "offset", "amount": -1, "unit": "day"})
    assert told == Offset(amount=-1, unit=Granularity.DAY)
    with pytest.raises(ValidationError):
        adapter.validate_python({"kind": "moon", "day": 3})
