"""The people of an event."""

import pytest

from claims.pipeline import extract
from claims.summaries import summarise
from claims.summaries.people import people_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ann Roe, 34, a nurse, was killed.", ("Ann Roe", 34, None, "nurse", False)),
        ("His wife was killed.", (None, None, "His wife", None, False)),
        ("The gunman, Bo Poe, was killed.", ("Bo Poe", None, None, "gunman", True)),
    ],
)
def test_name_age_relation_and_role_are_told(text, told):
    [one] = summarise(extract(text)).victims
    assert (one.name, one.age, one.relation, one.role, one.suspect) == told


def test_a_crowd_is_no_person():
    assert summarise(extract("Dozens of people were killed.")).victims == ()


def people(text, **fields):
    return summarise(extract(text, published="2024-05-20", **fields)).victims


def test_time_and_place_are_those_of_the_death_and_not_of_the_shooting():
    text = (
        "Ann Roe, 34, was wounded in a shooting at a park in Leeds on Friday. "
        "Roe died at Mercy Hospital on Sunday."
    )
    [ann] = people(text)
    assert (ann.outcome, ann.time.raw, ann.place.raw) == ("killed", "Sunday", "Mercy Hospital")
    assert (ann.time_of, ann.place_of) == ("person", "person")
    assert [(f.outcome, f.time and f.time.raw) for f in ann.fates] == [
        ("casualties", "Friday"),
        ("killed", "Sunday"),
    ]


def test_where_nothing_is_told_of_a_person_the_event_says_when_and_where():
    [ann] = people("A blast hit Dover on Friday. Ann Roe, 34, was killed in the blast.")
    assert (ann.time.raw, ann.time_of, ann.place.name, ann.place_of) == (
        "Friday",
        "event",
        "Dover",
        "event",
    )
    [bo] = people("Bo Roe, 34, was killed.")
    assert (bo.time, bo.time_of, bo.place, bo.place_of) == (None, None, None, None)


def test_who_gives_the_name_is_told():
    [ann] = people("A nurse was killed. Mayor Jim Doyle said Ann Roe, 34, was killed.")
    assert ann.named_by == ("Jim Doyle",)
    assert people("Ann Roe, 34, was killed.")[0].named_by == ()


def test_whose_relation_somebody_is_is_told():
    [_, wife] = people("Tom Barnes, 41, was killed. His wife, Ann, was injured.")
    assert (wife.relation, wife.relation_to) == ("His wife", "Tom Barnes")


@pytest.mark.parametrize(
    ("one", "two", "number"),
    [
        ("Ann Roe, 34, was killed.", "Roe, 34, was killed in Hull.", 1),
        ("Ann Roe was killed.", "Joe Roe was killed in Hull.", 2),
        ("Ann Roe, 34, was killed.", "Ann Roe, 35, was killed in Hull.", 2),
        ("A 34-year-old woman was killed.", "A woman, 34, was killed in Hull.", 1),
        ("A woman was killed.", "A woman was killed in Hull.", 2),
    ],
)
def test_people_of_two_documents_are_one_by_name_or_age(one, two, number):
    assert len(people_of([*extract(one).claims, *extract(two).claims])) == number
