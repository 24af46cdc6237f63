"""Who is held responsible: two tables of sentences with actor, ground, polarity and more.

The form of the tables is told at the top of the first.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from claims.model.document import Document
from claims.model.value import Kind
from claims.pipeline import extract_many

TABLES = ("responsibility_table.txt", "responsibility_table_2.txt")
FEWEST = 160  # rows; what the tables must not fall below
NOBODY = "nobody"
BASES = {
    "claimed": "claimed_by_actor",
    "denied": "denied_by_actor",
    "assessed": "assessed_by_third_party",
    "asserted": "asserted",
}
ARTICLES = ("the ", "a ", "an ")
MISREAD = {
    "Karsk Front attacks convoy, killing six": "the parser takes 'convoy' for the verb",
    "The tribunal held the general responsible for the killing of 300 prisoners.": (
        "the parser takes 'general' for an adjective"
    ),
}


@dataclass(frozen=True)
class Row:
    """One line of a table."""

    text: str
    actors: tuple[tuple[str, str, str], ...]
    more: tuple[tuple[str, str], ...]

    def __str__(self) -> str:
        return self.text[:70]


def row(line):
    text, said, *rest = (part.strip() for part in line.split(" | "))
    actors = () if said == NOBODY else tuple(map(actor, said.split(";")))
    more = tuple(tuple(map(str.strip, m.split(":"))) for m in rest[0].split(";")) if rest else ()
    return Row(text, actors, more)


def actor(said):
    name, basis, polarity = map(str.strip, said.split(","))
    return name, "/".join(BASES[b] for b in basis.split("/")), polarity


ROWS = tuple(
    row(line)
    for table in TABLES
    for line in Path(__file__).with_name(table).read_text(encoding="utf-8").splitlines()
    if line.strip() and not line.startswith("#")
)


@cache
def responsibilities():
    """The responsibilities in every sentence of the tables, drawn at once."""
    found = extract_many(Document(text=r.text) for r in ROWS)
    kind = Kind.RESPONSIBILITY
    return {
        r.text: [c for c in e.claims if c.kind is kind] for r, e in zip(ROWS, found, strict=True)
    }


def bare(words):
    lower = (words or "").lower()
    return next((words[len(a) :] for a in ARTICLES if lower.startswith(a)), words)


def told(claim):
    value = claim.value
    return bare(value.actor), value.basis.value, claim.polarity.value


def details(claim):
    value = claim.value
    return {
        "modality": claim.modality.value,
        "role": value.role.value,
        "sponsor": bare(value.sponsor),
        "target": bare(value.target),
        "share": value.share.value if value.share else None,
    }


def agrees(expected, found):
    return all(one in other.split("/") for one, other in zip(found, expected, strict=True))


def matched(one):
    """The claims in the order of the row's actors, or None where they are others."""
    claims = list(responsibilities()[one.text])
    if len(claims) != len(one.actors):
        return None
    ordered = [next((c for c in claims if agrees(a, told(c))), None) for a in one.actors]
    return None if None in ordered else ordered


def case(one):
    why = MISREAD.get(one.text)
    marks = () if why is None else (pytest.mark.xfail(strict=True, reason=why),)
    return pytest.param(one, id=str(one), marks=marks)


@pytest.mark.parametrize("one", [case(r) for r in ROWS])
def test_a_sentence_of_the_tables_names_whom_it_names(one):
    found = matched(one)
    assert found is not None, [told(c) for c in responsibilities()[one.text]]
    for name, words in one.more:
        assert details(found[0])[name] in words.split("/")


def test_the_tables_are_large_and_hold_sentences_that_name_nobody():
    assert len(ROWS) >= FEWEST
    assert sum(not r.actors for r in ROWS) >= len(ROWS) // 6
    assert len({r.text for r in ROWS}) == len(ROWS)
