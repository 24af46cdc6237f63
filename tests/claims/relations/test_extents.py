"""Distances and depths of one thing."""

import pytest

from claims import Document, check

ONE = "The epicentre lay 25 kilometres north of Tarsk, the institute said."
TELLS = "The earthquake shook Tarsk on Thursday."


def text(name, words):
    return Document(id=name, text=f"{words} {TELLS}", published="2022-11-10T09:00:00")


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("The centre of the quake was 40 miles north of Tarsk, a station said.", "contradiction"),
        ("The epicentre was about 15 miles north of Tarsk, a station said.", "consistent"),
        ("The epicentre was 29 kilometres north of Tarsk, a station said.", "consistent"),
        ("The epicentre was 40 miles south of Tarsk, a station said.", None),
        ("The quake cut a bridge 40 miles north of Tarsk, a station said.", None),
    ],
)
def test_a_length_is_compared_with_one_of_the_same_thing(other, expected):
    findings = check([text("a", ONE), text("b", other)]).findings
    found = {f.relation.value for f in findings if f.slot.measure.startswith("distance")}
    assert found == ({expected} if expected else set())
