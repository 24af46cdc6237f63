"""Which classes of things exclude each other."""

import pytest

from claims.relations.kinds import SITES, WEAPONS, classes, exclude, several


def of(group, *names):
    return frozenset(classes(group)[name] for name in names)


@pytest.mark.parametrize(
    ("group", "one", "other", "excluded"),
    [
        (SITES, "school", "barracks", True),
        (SITES, "schools", "school", False),
        (WEAPONS, "knife", "pistol", True),
        (WEAPONS, "missiles", "shell", False),
    ],
)
def test_a_school_is_no_barracks(group, one, other, excluded):
    assert exclude(of(group, one), of(group, other)) is excluded


def test_what_is_not_said_excludes_nothing():
    assert not exclude(frozenset(), of(SITES, "school"))


def test_several_things_are_not_one_thing_put_twice():
    assert several(of(SITES, "school", "barracks"))
    assert not several(of(WEAPONS, "missile", "shell"))
