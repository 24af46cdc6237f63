"""`factcheck summary` prints who died or was hurt."""

import json

import pytest

from claims import Outcome, Toll, Victim
from factcheck.cli.summary import toll_words, victim_words

TEXT = "Ann Roe, 34, and two boys were killed and a man was injured in a blast in Dover on Friday."


def test_one_line_an_event_with_its_tolls_and_people(call, here):
    (here / "a.txt").write_text(TEXT)
    ended = call("summary", "a.txt")
    assert ended.status == 0
    [line] = [json.loads(line) for line in ended.out.splitlines()]
    assert line["in_words"] == "killed 3; injured 1"
    assert line["people"].startswith("Ann Roe, 34: killed")
    assert {toll["outcome"] for toll in line["tolls"]} == {"killed", "injured"}


def test_an_article_without_victims_gives_no_line(call, here):
    (here / "a.txt").write_text("It rained all day in Dover.")
    ended = call("summary", "a.txt")
    assert (ended.status, ended.out) == (0, "")


@pytest.mark.parametrize(
    ("low", "best", "high", "words"),
    [
        (3, 3, 3, "killed 3"),
        (5, 7, 7, "killed 5–7, best 7"),
        (12, None, None, "killed 12–∞"),
    ],
)
def test_a_toll_says_fewest_best_and_most(low, best, high, words):
    toll = Toll(
        outcome=Outcome.KILLED,
        min=low,
        best=best,
        max=high,
        basis="totals",
        figures=(),
        rests_on=(),
    )
    assert toll_words(toll) == words


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({"name": "Ann Roe", "age": 34, "role": "nurse"}, "Ann Roe, 34, nurse: killed"),
        ({"described": "34-year-old man", "age": 34}, "34-year-old man: killed"),
        ({"relation": "his wife"}, "his wife: killed"),
        ({}, "somebody not named: killed"),
    ],
)
def test_a_person_is_told_by_name_or_else_as_printed(told, words):
    victim = Victim(individual="p1", outcome=Outcome.KILLED, claims=(), spans=(), **told)
    assert victim_words(victim) == words
