"""Counts in one text, names in another."""

import pytest

from claims import Document, check

COUNT = "Two frigates left Sundhavn for the drill on Tuesday, the navy said."
DEAD = "The gunman killed two nurses at the Alba clinic, the police said."


def text(name, words):
    return Document(id=name, text=words, published="2022-05-11T09:00:00")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (COUNT, "The frigates Rana and Vidar left Sundhavn for the drill.", "consistent"),
        (COUNT, "The frigates Rana, Vidar and Thor left Sundhavn for it.", "contradiction"),
        (COUNT, "The tankers Rana, Vidar and Thor left Sundhavn for it.", None),
        (COUNT, "The frigates Rana, Vidar and Thor were built in Gdansk.", None),
        (DEAD, "The nurses Ana Ruiz and Pia Holm were killed at the Alba clinic.", "consistent"),
        (
            DEAD,
            "The nurses Ana Ruiz, Pia Holm and Jo Abara were killed at the Alba clinic.",
            "contradiction",
        ),
        (DEAD, "At the Alba clinic the gunman killed Ana Ruiz, a nurse.", None),
    ],
)
def test_names_are_counted_against_another_text(one, other, expected):
    findings = check([text("a", one), text("b", other)]).findings
    assert {f.relation.value for f in findings if f.rule == "R38"} == (
        {expected} if expected else set()
    )


def test_ships_that_a_sentence_places_are_examples():
    seas = "USS Nimitz is in the Red Sea and USS Truman in the Gulf of Aden"
    seas = f"{seas}, the American carriers of the region."
    for count, expected in (("two", {"consistent"}), ("three", set()), ("just one", set())):
        one = text("a", f"The U.S. has {count} aircraft carriers in the region.")
        findings = check([one, text("b", seas)]).findings
        assert {f.relation.value for f in findings if f.rule == "R38"} == expected
