"""Whom a number is made of."""

import pytest

from tests.claims.victims.telling import casualties


def told(text):
    return [(c.value.outcome.value, c.value.count.best, c.value.scope) for c in casualties(text)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The raid killed six people – three Germans, two Danes and a Swede.", [3, 2, 1]),
        ("The raid killed five people: two nuns and three clerks.", [2, 3]),
        ("The raid killed six people, an officer said, and hurt two Danes.", []),
        ("The raid killed six people.", []),
    ],
)
def test_what_adds_up_to_a_number_are_its_parts(text, parts):
    found = [n for outcome, n, scope in told(text) if (outcome, scope) == ("killed", "part")]
    assert sorted(found) == sorted(parts)


@pytest.mark.parametrize(
    ("text", "sizes"),
    [
        ("Relatives buried the victims of the blast: 14 men and three children.", [14, 3]),
        ("The army gave the dead as three soldiers, two policemen and a clerk.", [3, 2, 1]),
        ("They buried the dead as two shells fell.", []),
        ("The army buried its dead: three shells and two mines lay near.", []),
        ("The firm gave the victims three houses and two cars.", []),
    ],
)
def test_the_dead_are_who_is_listed(text, sizes):
    assert sorted(n for outcome, n, _ in told(text) if outcome == "killed") == sorted(sizes)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Killed in the crash were a nurse and 14 pupils.", [("killed", 1), ("killed", 14)]),
        ("Also injured were two guards.", [("injured", 2)]),
        ("Killed in the crash, he was a nurse.", []),
        ("Red in the face were two guards.", []),
    ],
)
def test_a_state_put_first_is_of_those_listed_after_it(text, expected):
    found = [(outcome, n) for outcome, n, _ in told(text)]
    assert [pair for pair in found if pair in expected] == expected
    assert expected or not [pair for pair in found if pair[1] != 1]
