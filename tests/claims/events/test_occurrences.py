"""What a sentence says of the happenings that it names."""

import pytest

from claims.events.occurrences import find_occurrences, finest
from tests.claims.making import clock, day, time


def occurrences(sentences, text):
    return [o for s in sentences(text) for o in find_occurrences(s)]


def test_an_occurrence_has_its_parties_and_means(sentences):
    [found] = occurrences(
        sentences, "The Karsk Front launched a rocket attack against coalition forces."
    )
    assert (found.text, found.agent, found.target, found.weapon) == (
        "rocket attack",
        "Karsk Front",
        "coalition forces",
        "rocket",
    )


def test_a_toll_is_no_target(sentences):
    [found] = occurrences(sentences, "Toll in Kosti depot attack rises to 17")
    assert found.target is None


@pytest.mark.parametrize(
    ("text", "answer", "answered"),
    [
        (
            "The United States responded by launching strikes for the attack.",
            ["strikes"],
            [],
        ),
        ("They were made in response to the rocket attacks.", [], ["rocket attacks"]),
        ("The launch was ordered after rockets killed three soldiers.", ["launch"], ["killed"]),
        ("The strikes hit the town and an attack followed.", [], []),
    ],
)
def test_answers_are_told_from_what_they_answer(text, answer, answered, sentences):
    found = occurrences(sentences, text)
    assert [o.text for o in found if o.answer] == answer
    assert [o.text for o in found if o.answered] == answered


@pytest.mark.parametrize(
    ("text", "aside"),
    [
        ("The country will not tolerate attacks on its people.", True),
        ("An earlier attack had failed.", True),
        ("The attack failed.", False),
        ("A bomb exploded.", False),
    ],
)
def test_what_is_feared_or_past_stands_aside(text, aside, sentences):
    assert occurrences(sentences, text)[0].aside is aside


def test_victims_are_no_target_and_a_second_attack_is_another(sentences):
    [killed] = occurrences(sentences, "Two guards were killed.")
    assert killed.target is None
    [hurt] = occurrences(sentences, "None of his men was hurt.")
    assert hurt.target is None
    assert occurrences(sentences, "A second attack followed.")[0].another


def test_the_finest_of_dated_times_is_taken():
    known, fine = time(**day("2020-03-12")), time(**clock("2020-03-12T19:00:00"))
    assert finest([known, fine]) is fine
    assert finest([time(raw="one day")]) is None
