import pytest
from pydantic import ValidationError

from claims import extract
from claims.model.count import Count


def _count(low, high):
    return Count(min=low, max=high, raw="")


@pytest.mark.parametrize(
    ("low", "high", "number", "held"),
    [(12, 12, 12, True), (12, 12, 13, False), (12, None, 99, True), (None, 30, 31, False)],
)
def test_a_count_holds_what_its_core_holds(low, high, number, held):
    assert _count(low, high).holds(number) is held


@pytest.mark.parametrize(
    ("one", "other", "meets"),
    [
        ((12, 12), (12, 12), True),
        ((24, 99), (36, 36), True),
        ((24, 99), (3, 3), False),
        ((60, None), (64, 64), True),
        ((9, None), (5, 5), False),
        ((None, None), (5, 5), True),
    ],
)
def test_counts_meet_where_their_cores_share_a_number(one, other, meets):
    assert _count(*one).meets(_count(*other)) is meets
    assert _count(*other).meets(_count(*one)) is meets


def test_a_modifier_outside_the_format_is_refused():
    with pytest.raises(ValidationError):
        Count(min=1, raw="", modifier="exactly")


@pytest.mark.parametrize(
    ("number", "written"), [(2.0, "2"), (2, "2"), (2.5, "2.5"), (None, "null"), (-0.0, "0")]
)
def test_whole_numbers_are_written_alike_however_they_were_worked_out(number, written):
    count = Count(min=number, max=number, best=number, raw="x", tolerant=(number, number))
    told = count.model_dump_json()
    for name in ("min", "max", "best"):
        assert f'"{name}":{written},' in told
    assert f'"tolerant":[{written},{written}]' in told
    assert Count.model_validate_json(told) == count
    plain = count.model_dump(mode="json")
    assert type(plain["best"]) is type(Count.model_validate_json(told).best)


def test_whole_numbers_are_written_alike_inside_a_claim():
    [claim] = [c for c in extract("Two soldiers were killed.").claims if c.kind == "casualty"]
    assert '"min":2,' in claim.model_dump_json()
