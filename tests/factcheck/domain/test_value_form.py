from datetime import UTC, datetime

import pytest

from claims import Granularity, Kind
from factcheck.domain.value_form import form_fields, typed_at, value_class, value_from
from factcheck.errors import UsageError


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


def test_fields_that_are_not_asked_stay_and_instants_are_those_of_the_time_typed():
    before = value_from(Kind.TIME, {"raw": "Wednesday", "timex": "2020-03-11"})
    known = {"start": datetime(2020, 3, 11, tzinfo=UTC), "granularity": Granularity.DAY}
    before = before.model_copy(update=known)
    after = value_from(Kind.TIME, {"raw": "Thursday", "timex": "2020-03-12"}, before)
    same = value_from(Kind.TIME, {"raw": "Wednesday", "timex": "2020-03-11"}, before)
    assert (after.start, after.granularity.value) == (datetime(2020, 3, 12), "day")  # noqa: DTZ001
    assert same.start == datetime(2020, 3, 11, tzinfo=UTC)


PLACED = {"place.name": "Mosul", "place.raw": "Mosul", "place.country": "IQ"}


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({"place.name": "Erbil"}, ("Erbil", "IQ", True)),
        ({"place.name": "Kosti"}, ("Kosti", "SD", True)),
        ({"place.name": "Paris, Texas"}, ("Paris", "US", True)),
        ({"place.name": "Paris", "place.country": "CA"}, ("Paris", "CA", True)),
        ({"place.name": "Atlantis Nowhereville"}, ("Atlantis Nowhereville", "IQ", False)),
    ],
)
def test_a_place_is_the_listed_one_of_the_name_else_an_unlisted_one(typed, told):
    before = value_from(Kind.LOCATION, PLACED)
    place = value_from(Kind.LOCATION, {**PLACED, **typed}, before).place
    assert (place.name, place.country, place.gazetteer is not None) == told
    assert (place.lat is not None) is told[2]


@pytest.mark.parametrize("path", ["timex", "zone"])
def test_what_is_no_time_is_refused_with_what_would_be_right(path):
    before = value_from(Kind.TIME, {"raw": "Wednesday", "timex": "2020-03-11"})
    with pytest.raises(UsageError, match=r"'banana'.* expected .*such as"):
        value_from(Kind.TIME, {path: "banana"}, before)


def counted(low, best, high, modifier):
    value = {"outcome": "injured", "count.best": str(best), "count.modifier": modifier}
    bounds = {"count.min": str(low), "count.max": "" if high is None else str(high)}
    return value_from(Kind.CASUALTY, {**value, **bounds, "count.raw": "as said"})


@pytest.mark.parametrize(
    ("before", "typed", "bounds"),
    [
        ((11, 12, 13, "approx"), {"count.best": "14"}, (14, 14)),
        ((7, 7, None, "at_least"), {"count.best": "9"}, (9, None)),
        ((31, 30, None, "more_than"), {"count.best": "40"}, (31, None)),
        ((11, 12, 13, "approx"), {"count.best": "14", "count.max": "16"}, (14, 16)),
        ((11, 12, 13, "approx"), {"count.best": "12"}, (11, 13)),
    ],
)
def test_bounds_left_alone_follow_the_figure(before, typed, bounds):
    old = counted(*before)
    shown = {f.path: typed_at(old, f.path) for f in form_fields(Kind.CASUALTY)}
    count = value_from(Kind.CASUALTY, {**shown, **typed}, old).count
    assert (count.min, count.max) == bounds


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({"outcome": "killed", "count.best": "some"}, "'figure'; expected a number"),
        ({"count.best": "3"}, "'outcome'; it has to be filled in"),
    ],
)
def test_what_is_wrong_is_told_in_words_of_the_form(typed, told):
    with pytest.raises(UsageError, match=told):
        value_from(Kind.CASUALTY, typed)
