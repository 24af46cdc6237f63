"""The table of phrases: every asset of each with span, class, name, operator and count."""

import json
from pathlib import Path

import pytest

from claims.mentions.assets import find_all_assets
from claims.mentions.numbers import find_numbers

TABLE = Path(__file__).with_name("phrases.jsonl")
ROWS = [json.loads(line) for line in TABLE.read_text("utf-8").splitlines()]
LEAST_ROWS, LEAST_WITHOUT = 190, 45


@pytest.mark.parametrize("row", ROWS, ids=[row["text"][:50] for row in ROWS])
def test_a_phrase_has_its_assets_and_no_others(row, parse):
    sentences = parse(row["text"])
    numbers = [list(find_numbers(s)) for s in sentences]
    found = [
        {
            "surface": m.span.of(row["text"]),
            "class": m.value.asset_class.value,
            "name": m.value.name,
            "operator": m.value.operator,
            "count": [m.value.count.min, m.value.count.max] if m.value.count else None,
        }
        for mentions in find_all_assets(sentences, numbers)
        for m in mentions
    ]
    assert found == row["assets"]


def test_the_table_is_long_and_holds_many_phrases_without_assets():
    assert len(ROWS) >= LEAST_ROWS
    assert sum(not row["assets"] for row in ROWS) >= LEAST_WITHOUT
