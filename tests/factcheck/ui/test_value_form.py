from datetime import UTC, datetime

import pytest

from claims import Granularity, Kind
from factcheck.errors import UsageError
from factcheck.ui.value_form import form_fields, typed_at, value_class, value_from


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_has_fields_with_the_required_ones_first(kind):
    required = [field.required for field in form_fields(kind)]
    assert required
    assert required == sorted(required, reverse=True)
    assert value_class(kind).model_fields["kind"].default == kind


TYPED = [
    (Kind.FACT, {"subject": "It", "predicate": "burns"}, "predicate", "burns"),
    (Kind.CASUALTY, {"outcome": "killed", "count.best": "3"}, "count.min", "3"),
    (Kind.CASUALTY, {"outcome": "killed", "count.best": "3"}, "count.raw", "3"),
    (Kind.CASUALTY, {"outcome": "killed", "count.best": "1,200"}, "count.max", "1200"),
    (Kind.LOCATION, {"place.name": "Basra"}, "place.raw", "Basra"),
    (Kind.STATEMENT, {"speaker": "Ana", "quote": "No", "direct": "true"}, "direct", "True"),
]


@pytest.mark.parametrize(("kind", "typed", "path", "held"), TYPED)
def test_what_is_typed_becomes_a_value(kind, typed, path, held):
    assert typed_at(value_from(kind, typed), path) == held


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        (Kind.FACT, {"subject": "It"}),
        (Kind.CASUALTY, {"outcome": "eaten", "count.best": "3"}),
        (Kind.CASUALTY, {"outcome": "killed", "count.best": "some"}),
    ],
)
def test_what_is_wrong_is_named(kind, typed):
    with pytest.raises(UsageError, match="cannot take the value of"):
        value_from(kind, typed)


def test_fields_that_are_not_asked_stay_and_instants_of_another_time_go():
    before = value_from(Kind.TIME, {"raw": "Wednesday", "timex": "2020-03-11"})
    known = {"start": datetime(2020, 3, 11, tzinfo=UTC), "granularity": Granularity.DAY}
    before = before.model_copy(update=known)
    after = value_from(Kind.TIME, {"raw": "Thursday", "timex": "2020-03-12"}, before)
    same = value_from(Kind.TIME, {"raw": "Wednesday", "timex": "2020-03-11"}, before)
    assert (after.start, after.granularity.value) == (None, "day")
    assert same.start is not None
