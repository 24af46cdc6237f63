"""The table of sentences that say where things are, in many navies and air forces."""

import json
import re
from pathlib import Path

import pytest

from claims.model.claim import Modality, Polarity
from claims.model.document import Document
from claims.model.value import AssetLocation
from claims.pipeline import extract_many

FOLDER = Path(__file__).parents[1]
TABLES = {  # how much of each has to be right
    "asset_location_sentences.jsonl": 0.96,
    "asset_location_sentences_2.jsonl": 0.92,
    "asset_location_sentences_3.jsonl": 0.97,
}
PUBLISHED = "2024-05-20"
EMPTY_WORDS = {"of", "the"}


def _share_words(first, second):
    one, other = (set(re.findall(r"\w+", text.lower())) - EMPTY_WORDS for text in (first, second))
    return bool(one & other)


def _fits(expected, claim):
    asset, as_of = claim.value.asset, claim.value.as_of
    count = [asset.count.min, asset.count.max] if asset.count else None
    denied = claim.modality is Modality.DENIED  # which turns the polarity round
    negated = (claim.polarity is Polarity.NEGATED) is not denied
    time = expected["as_of"]
    return (
        _share_words(expected["asset"], asset.surface)
        and _share_words(expected["place"], claim.value.place.raw)
        and expected["class"] == asset.asset_class.value
        and expected["relation"] == claim.value.relation.value
        and expected["count"] in (None, count)
        and expected["negated"] is negated
        and (time is None or (as_of is not None and _share_words(time, as_of.raw)))
    )


def _unmatched(expect, claims):
    """Return the expected that no claim fits, and the claims that nothing expected."""
    missed, rest = [], list(claims)
    for expected in expect:
        found = next((c for c in rest if _fits(expected, c)), None)
        if found is None:
            missed.append(expected)
        else:
            rest.remove(found)
    return missed, rest


def _told(claim):
    value = claim.value
    when = value.as_of.raw if value.as_of else None
    return (value.asset.surface, value.relation.value, value.place.raw, claim.polarity.value, when)


def _rows(table):
    lines = (FOLDER / table).read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


@pytest.mark.parametrize(("table", "share_right"), TABLES.items())
def test_nearly_all_sentences_of_a_table_are_read_as_people_read_them(table, share_right):
    rows = _rows(table)
    documents = [Document(text=row["text"], published=PUBLISHED) for row in rows]
    wrong = []
    for row, extraction in zip(rows, extract_many(documents), strict=True):
        claims = [c for c in extraction.claims if isinstance(c.value, AssetLocation)]
        missed, extra = _unmatched(row["expect"], claims)
        if missed or extra:
            wrong.append((row["text"], missed, [_told(c) for c in extra]))
    report = "\n".join(
        f"{text}\n  missed {missed}\n  extra {extra}" for text, missed, extra in wrong
    )
    assert 1 - len(wrong) / len(rows) >= share_right, report


@pytest.mark.parametrize("table", TABLES)
def test_a_claim_too_many_and_a_claim_too_few_are_both_wrong(table):
    expect = next(row["expect"] for row in _rows(table) if row["expect"])
    assert _unmatched(expect, []) == (expect, [])
    assert _unmatched([], ["claim"]) == ([], ["claim"])
