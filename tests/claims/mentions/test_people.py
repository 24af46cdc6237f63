"""Persons, their roles, and speakers without a name."""

import pytest

from claims.mentions.people import find_people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Defense Minister Anna Keller spoke on Monday.",
            [("Anna Keller", "Defense Minister", True)],
        ),
        ("Anna Keller, the defense minister, spoke.", [("Anna Keller", "defense minister", True)]),
        ("Mr. John Smith slept.", [("John Smith", None, True)]),
        ("Robert “Bo” Lane slept.", [("Robert “Bo” Lane", None, True)]),
        ('They told Ann Roe "Go home" today.', [("Ann Roe", None, True)]),
        ("A senior military source told us so.", [("A senior military source", None, False)]),
        ("USS Harry S Truman sailed on Monday.", []),
        ("The bridge fell.", []),
    ],
)
def test_a_person_comes_with_the_role_that_is_printed(parse, text, expected):
    (sentence,) = parse(text)
    found = [(m.value.name, m.value.role, m.value.named) for m in find_people(sentence)]
    assert found == expected
