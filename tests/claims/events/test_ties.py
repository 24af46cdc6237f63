"""Which figures of an article are tied to those of its lead."""

import pytest

from claims.events.figures import figures_of
from claims.events.ties import repeats, ties_of, verb_of
from claims.extractors.casualties import extract_casualties

LEAD = "Raid kills six in Orlen\n\nA raid killed six people in Orlen on Tuesday.\n\n"
REST = "Four men died in hospital.\n\n"


def figures(read, text):
    reading = read(text, published="2019-05-08")
    return figures_of(reading, list(extract_casualties(reading)))


@pytest.mark.parametrize(
    ("sentence", "loose"),
    [
        ("Nine people were shot dead on a farm.", True),
        ("Gunmen killed several guards.", True),
        ("A guard was killed in Wexley.", True),
        ("A guard was killed.", False),
        ("Ada Stone was killed in Wexley.", False),
        ("Nine people died in the raid.", False),
        ("Three children were among the dead.", False),
        ("The toll rose to nine.", False),
        ("The mayor named all nine dead.", False),
        ("Another nine people died of burns.", False),
        ("Six people were killed, the mayor said.", False),
        ("Nine people were wounded.", False),
    ],
)
def test_further_numbers_are_of_others_unless_something_points_back(read, sentence, loose):
    found = figures(read, LEAD + REST + sentence)
    assert (verb_of(found[-1]) in ties_of(found).loose) is loose


def test_what_points_back_to_others_goes_with_them(read):
    told = "Nine people were shot dead on a farm. The shooting also killed two guards."
    found = figures(read, LEAD + REST + told)
    ties = ties_of(found)
    assert verb_of(found[-1]) in ties.loose
    assert ties.following == {found[-1].sentence: found[-2].sentence}


@pytest.mark.parametrize(
    ("lead", "later", "same"),
    [
        ("more than 50 people", "At least 51 people", True),
        ("more than 50 people", "Eighty people", False),
        ("fifty people", "At least 51 people", False),
        ("dozens of people", "Thirty people", True),
        ("dozens of people", "Nine people", False),
    ],
)
def test_a_closer_number_says_a_loose_one_again(read, lead, later, same):
    first, *_, last = figures(read, f"A raid killed {lead} in Orlen.\n\n{later} were killed.")
    assert repeats(last, [first]) is same
