"""The people of an event."""

import pytest

from claims.pipeline import extract
from claims.summaries import summarise


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
