"""One person's age and name."""

import pytest

from claims.model.value import Fact
from tests.claims.making import article, compared, told

AGES, NAMES = ("contradiction", "R06"), ("contradiction", "R34")
DAVEN = "Daven Okoro, 14, was shot at his door."
LATER = "2024-05-08T10:00:00"


def said(words):
    return (Fact(subject="", predicate=""), {"words": words})


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Friends of 15-year-old Daven Okoro lit candles.", [AGES]),
        ("Daven Okoro, a 15-year-old, lay on the steps.", [AGES]),
        ("Daven K. Okoro, 15, lay on the steps.", [AGES]),
        ("Friends of 14-year-old Davan Okoro lit candles.", [NAMES]),
        ("Daven Okora, 14, lay on the steps.", [NAMES]),
        ("Friends of 14-year-old Daven Okoro lit candles.", []),
        ("Lena Okoro, 14, lay on the steps.", []),  # another first name, no other spelling
        ("Davan Okoro, 41, lay on the steps.", []),
        ("Daven Okoro Jr., 2, lay on the steps.", []),
        ("In Daven Okoro, 15 streets were closed.", []),
    ],
)
def test_a_person_has_one_age_and_one_spelling(words, expected):
    found = compared(article("a", said(DAVEN)), article("b", said(words)))
    assert [answer for answer in told(found) if answer in (AGES, NAMES)] == expected


def test_who_was_a_year_younger_last_year_has_grown():
    older = article("b", said("Daven Okoro, 15, is at home again."), published=LATER)
    assert AGES not in told(compared(article("a", said(DAVEN)), older))


def test_father_and_son_of_one_name_have_two_ages():
    both = article("b", said(DAVEN), said("His father, Daven Okoro, 41, called for help."))
    assert AGES not in told(compared(article("a", said(DAVEN)), both))


def test_twins_of_like_names_are_two_persons():
    twins = said("Davan Okoro, 14, ran to the neighbours.")
    one, both = article("a", said(DAVEN)), article("b", said(DAVEN), twins)
    assert NAMES not in told(compared(one, both))
