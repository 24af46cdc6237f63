"""Types of aircraft: kept somewhere, gone, moved on."""

import pytest

from claims import Document, check

KEEPS = "The air force keeps F-16s at Aviano, a daily said."


def text(name, words, published="2022-05-11T09:00:00"):
    return Document(id=name, text=words, published=published)


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("F-16s are stationed at Aviano, the wing said.", {("consistent", "R07")}),
        ("Aviano has had no F-16s since autumn, the wing said.", {("contradiction", "R27")}),
        ("The F-16s that came to Aviano have gone home.", {("contradiction", "R27")}),
        ("The F-16s at Aviano have not gone home.", {("consistent", "R07")}),
        ("Aviano has had no tankers since autumn, the wing said.", set()),
        ("Aviano has had no MQ-9s since autumn, the wing said.", set()),
    ],
)
def test_presence_is_compared_with_its_end(other, expected):
    findings = check([text("a", KEEPS), text("b", other)]).findings
    seen = {(f.relation.value, f.rule) for f in findings if f.slot.measure == "presence"}
    assert seen == expected


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        ("Two B-52 bombers are operating from Diego Garcia.", {"update"}),
        ("Two B-52 bombers are operating from Guam.", set()),
    ],
)
def test_where_they_had_been_and_went_is_an_update(one, expected):
    later = "The two B-52s that had been at Diego Garcia landed in Louisiana on Tuesday."
    findings = check([text("a", one), text("b", later, "2022-06-11T09:00:00")]).findings
    assert {f.relation.value for f in findings if f.rule == "R24"} == expected
