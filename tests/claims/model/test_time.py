import pytest
from pydantic import ValidationError

from claims.model.time import Granularity, Time


def test_a_time_reads_back_equal_with_its_alternatives():
    other = Time(raw="yesterday", timex="2020-03-11")
    time = Time(
        raw="yesterday", timex="2020-03-12", start="2020-03-12T00:00:00", alternatives=(other,)
    )
    assert Time.model_validate_json(time.model_dump_json()) == time


def test_a_local_start_stays_without_a_zone():
    assert Time(raw="x", start="2020-03-12T00:00:00").start.tzinfo is None


def test_granularities_run_from_fine_to_coarse():
    order = list(Granularity)
    assert (
        order.index(Granularity.HOUR)
        < order.index(Granularity.DAY)
        < order.index(Granularity.YEAR)
    )


def test_a_type_outside_timex3_is_refused():
    with pytest.raises(ValidationError):
        Time(raw="x", type="MOMENT")
