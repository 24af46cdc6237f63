"""The score, on pairs of sentences that were written for it."""

import csv
from datetime import date
from pathlib import Path

import pytest

from factcheck.domain.matching.score import (
    OTHER_NUMBER,
    THRESHOLD,
    Sketch,
    Weights,
    imagined,
    likeness,
    shared_words,
)
from factcheck.domain.matching.terms import terms_of

PAIRS = Path(__file__).with_name("pairs.tsv")
# Precision and recall at the threshold. Weights and threshold were set on a and b; c was written
# afterwards, and most of its unrelated pairs share a name or a thing on purpose.
FLOORS = {"a": (0.92, 0.95), "b": (0.88, 0.95), "c": (0.77, 0.95)}


def sketch(text, day=None, **more):
    return Sketch(terms_of(text), day=date.fromisoformat(day) if day else None, **more)


def liken(claim, entry, weights=None, **days):
    mine, theirs = days.get("mine"), days.get("theirs")
    return likeness(sketch(claim, mine), sketch(entry, theirs), weights or Weights())


def pairs(name):
    with PAIRS.open(encoding="utf-8") as file:
        return [row for row in csv.DictReader(file, delimiter="\t") if row["set"] == name]


@pytest.mark.parametrize("name", ["a", "b", "c"])
def test_related_pairs_are_shown_and_unrelated_ones_are_not(name):
    told = [
        (
            row["related"] == "yes",
            liken(row["claim"], row["checked"], mine=row["day"], theirs=row["checked_day"]),
        )
        for row in pairs(name)
    ]
    assert len(told) >= 28
    right = sum(related and found.is_match for related, found in told)
    precision = right / sum(found.is_match for _, found in told)
    recall = right / sum(related for related, _ in told)
    least = FLOORS[name]
    assert (precision >= least[0], recall >= least[1]) == (True, True), (precision, recall)


def test_another_number_is_related_still_and_is_told():
    found = liken(
        "Twelve wounded when rockets hit Camp Taji", "14 injured by rockets at Camp Taji"
    )
    assert found.is_match
    assert "other number: 12 against 14" in found.reason
    assert [p.score for p in found.parts if p.name == "numbers"] == [OTHER_NUMBER]


def test_the_same_number_is_told_and_one_within_the_bounds():
    assert "same number: 12" in liken("12 died in Taji", "Twelve dead at Taji").reason
    at_least = sketch("At least 12 died in Taji", bounds=(12, None))
    bounded = likeness(at_least, sketch("14 dead at Taji"), Weights())
    assert "number within the bounds: 12 against 14" in bounded.reason
    below = likeness(at_least, sketch("11 dead at Taji"), Weights())
    assert "other number: 12 against 11" in below.reason


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ("Rockets fell in Taji", "names in common: Taji"),
        ("Rockets fell in Basra", "other names: Taji against Basra"),
        ("Rockets fell at night", None),
    ],
)
def test_names_are_told(entry, told):
    reasons = {p.name: p.says for p in liken("The rockets fell in Taji", entry).parts}
    assert reasons.get("names") == told


@pytest.mark.parametrize(
    ("theirs", "told"),
    [
        ("2020-03-12", "same day"),
        ("2020-03-13", "1 day apart"),
        ("2020-05-11", "60 days apart"),
        ("2015-03-12", "5 years apart"),
    ],
)
def test_time_apart_is_told_and_the_nearer_day_scores_no_less(theirs, told):
    found = liken("Rockets fell", "Rockets fell", mine="2020-03-12", theirs=theirs)
    assert told in found.reason
    same = liken("Rockets fell", "Rockets fell", mine="2020-03-12", theirs="2020-03-12")
    assert same.score >= found.score


def test_spellings_of_a_name_are_one_and_other_names_are_not():
    assert shared_words({"kataib", "iraq"}, {"kataeb", "iran"}) == {"kataib": "kataeb"}
    assert shared_words({"taji"}, {"tarj"}) == {}


def test_rare_words_weigh_more_than_common_ones_and_the_library_knows_which():
    weights = Weights(1000, {"lissom": 1, "lemon": 400})
    assert weights.of("lissom") > weights.of("lemon")
    assert imagined("peopl") > imagined("lissom")


def test_what_is_known_aside_is_searched_by_and_counts_for_nothing():
    bare, told = sketch("Twelve were hurt"), sketch("Twelve were hurt", aside=terms_of("in Taji"))
    entry = sketch("Twelve hurt in Taji")
    assert likeness(told, entry, Weights()) == likeness(bare, entry, Weights())
    assert told.keys == {"injur", "n12", "taji"}


def test_nothing_in_common_scores_nothing_and_the_same_words_all():
    assert liken("Rockets fell in Taji", "Lemon cures flu").score == 0
    assert liken("Rockets fell in Taji", "Rockets fell in Taji").score == pytest.approx(1)
    assert liken("", "").score == 0
    assert 0 < THRESHOLD < 1


def test_the_parts_add_up_to_the_score():
    found = liken("12 died in Taji", "14 died in Basra", mine="2020-03-12", theirs="2021-01-01")
    whole = sum(part.weight for part in found.parts)
    mean = sum(part.score * part.weight for part in found.parts) / whole
    assert found.score == pytest.approx(mean, abs=0.001)
    assert {part.name for part in found.parts} == {"words", "names", "numbers", "time"}
