"""What victims told together say of each other."""

import pytest

from claims.extractors.casualties import extract_casualties
from claims.extractors.casualties.shared import is_unspecific
from claims.model.value import Population, Status


def told(read, text):
    return [
        (v.outcome.value, v.count.best or v.count.raw, v.population.raw, v.population.status.value)
        for v in (d.value for d in extract_casualties(read(text)))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "At least 70 regime and rebel fighters were killed.",
            [("killed", 70, "rebel fighters", "militia")],
        ),
        (
            "Nearly 40 soldiers and fighters were killed.",
            [("killed", 40, "soldiers and fighters", "military")],
        ),
        (
            "A raid killed eight women and children.",
            [("killed", 8, "women and children", "unknown")],
        ),
        (
            "Forty soldiers and six fighters were killed.",
            [("killed", 40, "soldiers", "military"), ("killed", 6, "fighters", "militia")],
        ),
    ],
)
def test_a_number_counts_both_conjuncts_unless_each_has_its_own(read, text, expected):
    assert told(read, text) == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Fourteen fighters died in Orlen. Doctors counted 14 people killed.", "militia"),
        ("A raid killed 14 people and wounded dozens of other civilians.", "civilian"),
        ("Fourteen fighters died in Orlen. Doctors counted 15 people killed.", "unknown"),
        ("Fourteen fighters and 14 nurses died. Doctors counted 14 people killed.", "unknown"),
    ],
)
def test_people_are_known_from_another_mention_of_their_number(read, text, status):
    [found] = [s for _, n, raw, s in told(read, text) if raw == "people"]
    assert found == status


def test_parts_of_fighters_are_fighters(read):
    found = told(read, "A raid killed 33 militants including ten foreigners.")
    assert ("killed", 10, "foreigners", "militia") in found
    plain = told(read, "A raid killed 33 people including ten foreigners.")
    assert ("killed", 10, "foreigners", "unknown") in plain


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        ("Fifteen fighters were killed or wounded in the raid.", {"casualties"}),
        ("Fifteen fighters were killed in the raid.", {"killed"}),
    ],
)
def test_killed_or_wounded_says_neither(read, text, outcomes):
    assert {o for o, *_ in told(read, text)} == outcomes


def test_a_share_without_a_number_is_no_count(read):
    found = told(read, "A raid killed 47 people, most of them civilians.")
    assert [(n, raw) for _, n, raw, _ in found] == [(47, "people")]


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("A raid killed 47 people, including children.", None),
        ("A raid killed 47 people, including dozens of children.", 24),
        ("A raid killed 47 people, including three children.", 3),
    ],
)
def test_nobody_says_how_many_are_included_where_no_number_stands(read, text, least):
    [part] = [d.value for d in extract_casualties(read(text)) if d.value.scope == "part"]
    assert part.population.age_group == "child"
    assert part.count.min == least


@pytest.mark.parametrize(
    ("first", "least"),
    [("Seventeen people were killed in Orlen.", None), ("Orlen mourns.", 4)],
)
def test_kinds_without_numbers_are_shares_where_the_text_numbers_all(read, first, least):
    text = f"{first} The ministry said the bombers killed nurses and police officers."
    *_, nurses, officers = (d.value for d in extract_casualties(read(text)))
    assert [nurses.count.min, officers.count.min] == [least, least]


def test_members_share_what_stands_before_those_beside_them(read):
    [found] = told(read, "The army killed 18 rebel commanders and members in raids.")
    assert found == ("killed", 18, "rebel commanders and members", "militia")


def test_only_general_words_leave_open_who_people_were():
    assert is_unspecific(Population(raw="people"))
    assert is_unspecific(Population())
    assert not is_unspecific(Population(raw="miners"))
    assert not is_unspecific(Population(raw="people", status=Status.CIVILIAN))
