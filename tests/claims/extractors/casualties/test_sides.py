"""On whose side victims were, as the rest of an article tells."""

import pytest

from claims.extractors.casualties import extract_casualties


def statuses(read, text):
    drafts = extract_casualties(read(text))
    return [(d.value.count.best, d.value.population.status.value) for d in drafts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jets bombed rebels in Orlen, killing ten of them.", (10, "militia")),
        ("Rebels fired at civilians near army posts, killing ten of them.", (10, "civilian")),
        ("Jets bombed a rebel group, killing ten of them.", (10, "militia")),
        ("Jets bombed a bridge with miners on it, killing ten of them.", (10, "unknown")),
    ],
)
def test_them_are_who_was_named_last(read, text, expected):
    assert expected in statuses(read, text)


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ("At least two officers were among those killed.", (2, "militia")),
        ("At least 40 officers were among those killed.", (40, "unknown")),
        ("Two nurses were among those killed.", (2, "civilian")),
    ],
)
def test_a_part_is_what_its_whole_is_unless_it_is_said(read, second, expected):
    assert expected in statuses(read, f"A bomb killed 30 fighters in Orlen. {second}")


def test_a_part_of_people_stays_open(read):
    text = "A bomb killed 30 people in Orlen. At least two officers were among those killed."
    assert (2, "unknown") in statuses(read, text)


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ("At least 29 fighters were killed along with six soldiers.", "militia"),
        ("At least 28 fighters were killed along with six soldiers.", "unknown"),
        ("At least 29 fighters were killed along with six nurses.", "unknown"),
    ],
)
def test_a_number_is_what_those_are_who_add_up_to_it(read, parts, expected):
    found = dict(statuses(read, f"Clashes left 35 dead in Orlen. {parts}"))
    assert found[35] == expected


def test_commanders_are_military_where_nobody_says_of_which_side(read):
    assert statuses(read, "Seven field commanders were killed.") == [(7, "military")]
    assert statuses(read, "Seven rebel commanders were killed.") == [(7, "militia")]
