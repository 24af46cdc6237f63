"""Tolls and what they replace."""

import pytest

from claims.extractors.casualties import extract_casualties
from claims.extractors.casualties.tolls import SUPERSEDED, see_tolls


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The death toll rose from 4 to 13.", [("4", "killed", True), ("13", "killed", False)]),
        ("The death toll reached 20.", [("20", "killed", False)]),
        ("The number of injured rose to 45.", [("45", "injured", False)]),
        ("That brought the death toll to 20.", [("20", "killed", False)]),
        ("Police put the dead at four.", [("four", "killed", False)]),
        ("An earlier report had put the dead at four.", [("four", "killed", True)]),
        ("An earlier report put the death toll at 9.", [("9", "killed", True)]),
        ("They put the dead in four graves.", []),
        ("The death toll jumped by 14 to 92.", [("92", "killed", False)]),
        (
            "Police put the dead at 13 and the missing at 40.",
            [("13", "killed", False), ("40", "missing", False)],
        ),
        (
            "Two of them died, bringing the dead to six and the injured to 22.",
            [("six", "killed", False), ("22", "injured", False)],
        ),
        ("They brought the dead to the chapel.", []),
        (
            "Police corrected the number of pupils abducted to 52, down from 73.",
            [("52", "captured", False), ("73", "captured", True)],
        ),
        ("Four people had died; police put the number at six.", [("six", "killed", False)]),
        ("Police put the number at six.", []),
        ("Two men died, with a total of nine rounds fired.", []),
        ("The death toll rose by 4.", []),
        ("The number of houses rose to 45.", []),
        ("The bell will toll for 3 minutes.", []),
        ("They flew a total of 18 raids leading to the death of miners.", []),
    ],
)
def test_a_toll_has_a_figure_and_perhaps_a_former_one(read, text, expected):
    (reading,) = read(text).sentences
    found = [(s.number.text, s.outcome.value, SUPERSEDED in s.flags) for s in see_tolls(reading)]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("The number of rebels killed rose to 39.", "rebels"),
        ("The death toll rose to 8 miners.", "miners"),
        ("The death toll rose to 8.", None),
    ],
)
def test_a_toll_says_whom_it_counts(read, text, people):
    [draft] = extract_casualties(read(text))
    assert draft.value.population.raw == people


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        ("The monitor had earlier reported 12 people dead.", [("superseded",)]),
        ("It had initially given a death toll of 22.", [("superseded",)]),
        ("Twelve people had earlier died of the fever.", [()]),
        ("The monitor reported 12 people dead.", [()]),
    ],
)
def test_what_had_been_reported_earlier_is_superseded(read, text, flags):
    assert [d.flags for d in extract_casualties(read(text))] == flags
