"""Where counted things are said to be."""

import pytest

from claims.relations.whereabouts import in_one_place
from tests.claims.making import article, entries, quantity


def on(words):
    end = words.index("people") + len("people")
    fields = {"words": words, "slots": {"count": (0, 2), "what": (3, end)}}
    return (quantity(60, "people", None), fields)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("60 people were on the footbridge when it fell", "15 people on the footbridge", True),
        ("60 people were aboard the ferry", "15 people were on board the ferry", True),
        ("60 people were on the footbridge", "15 people were in the hotel", False),
        ("60 people work there", "15 people work there", False),
    ],
)
def test_a_place_that_both_name_is_one(one, other, expected):
    assert in_one_place(*entries(article("a", on(one)), article("b", on(other)))) is expected
