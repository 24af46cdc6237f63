"""One total, shared out among places."""

import pytest

from claims import Document, check

ONE = "The fire left 15 inmates dead: nine in the east block and six in the west block."


def text(name, words):
    return Document(id=name, text=words, published="2021-04-12T09:00:00")


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (
            "Fifteen inmates died in the fire, 11 in the west block and four in the east block.",
            "c",
        ),
        (
            "Fifteen inmates died in the fire, six in the west block and nine in the east block.",
            "s",
        ),
        ("Fifteen inmates died in the fire, 11 in the chapel and four in the east block.", None),
        ("Fifteen inmates died in the fire, two in the west block and four in the yard.", None),
        (
            "Twenty inmates died in the fire, 11 in the west block and nine in the east block.",
            None,
        ),
    ],
)
def test_the_shares_of_one_total_are_compared_by_place(other, expected):
    findings = check([text("a", ONE), text("b", other)]).findings
    names = {"c": "contradiction", "s": "consistent"}
    assert {f.relation.value for f in findings if f.rule == "R06"} == (
        {names[expected]} if expected else set()
    )
