"""Numbers that count things: tables of sentences beside this file."""

from pathlib import Path

import pytest

from claims.extractors.quantities import extract_quantities
from claims.model.count import Modifier

ARROW = " =>"
TABLES = sorted(Path(__file__).parent.glob("quantity_sentences*.txt"))
LINES = [line for table in TABLES for line in table.read_text("utf-8").splitlines()]
ROWS = [line.partition(ARROW)[::2] for line in LINES if line and not line.startswith("#")]


def shown(number):
    return "inf" if number is None else f"{number:.16g}"


def bounds(count):
    """Write a count as the table does."""
    if count.modifier is Modifier.EXACT and count.min == count.max == count.best:
        return shown(count.best)
    best = [] if count.best is None else [f"={shown(count.best)}"]
    bound = [] if count.modifier is Modifier.EXACT else [count.modifier.value]
    return " ".join([f"{shown(count.min)}..{shown(count.max)}", *best, *bound])


def test_the_tables_are_long_and_have_sentences_without_a_quantity():
    assert len(ROWS) > 350
    assert sum(not found for _, found in ROWS) > 60


@pytest.mark.parametrize(("text", "found"), ROWS, ids=[text for text, _ in ROWS])
def test_a_sentence_gives_its_quantities_and_no_others(read, text, found):
    values = [draft.value for draft in extract_quantities(read(text))]
    seen = [f"{v.verb or '-'} [{bounds(v.count)}] {v.what} /{v.unit}" for v in values]
    assert "; ".join(seen) == found.strip()


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("No rockets were fired.", False),
        ("The raid did not involve missiles, just two jets.", False),
        ("The raid did not involve two jets.", None),
        ("This should not be hard for a county with 3,000 schools.", False),
        ("It did not prove the loss of two jets.", None),
    ],
)
def test_an_affirmed_nothing_and_a_contrast_are_not_negated(read, text, negated):
    drafts = list(extract_quantities(read(text)))
    assert [draft.negated for draft in drafts] == [negated]


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        (
            "Guards later seized about 40 old rifles.",
            {"count": "about 40", "what": "old rifles", "verb": "seized"},
        ),
        ("Police arrested 12.", {"count": "12", "what": "12", "verb": "arrested"}),
        ("Thieves stole $3 million.", {"count": "$3 million", "what": "$", "verb": "stole"}),
        ("The village of 800 people burned.", {"count": "800", "what": "people"}),
    ],
)
def test_slots_quote_the_text(read, text, slots):
    reading = read(text)
    (draft,) = extract_quantities(reading)
    assert {name: reading.text(span) for name, span in draft.slots.items()} == slots
