"""The tables of sentences as a recorder of casualties meets them, from many countries."""

from pathlib import Path

import pytest

from claims.model.document import Document
from claims.pipeline import extract_many
from tests.claims.extractors.casualties.table import faults, read

FOLDER = Path(__file__).parents[1]
TABLES = {"casualty_sentences.txt": 0.95, "casualty_sentences_2.txt": 0.88}  # share right
PUBLISHED = "2024-05-20"


@pytest.mark.parametrize(("table", "share_right"), TABLES.items())
def test_nearly_all_sentences_are_read_as_a_recorder_reads_them(table, share_right):
    rows = read(FOLDER / table)
    documents = [Document(text=text, published=PUBLISHED) for text, _ in rows]
    wrong = []
    for (text, expected), extraction in zip(rows, extract_many(documents), strict=True):
        claims = [c for c in extraction.claims if c.kind.value == "casualty"]
        found = faults(expected, claims)
        if found:
            wrong.append(f"{text}\n  {found}")
    assert 1 - len(wrong) / len(rows) >= share_right, "\n".join(wrong)


@pytest.mark.parametrize(
    ("row", "right"),
    [
        ("Three men died and two nurses were hurt. => killed 3 male; injured 2", True),
        ("Three men died. => killed 3; injured 2", False),
        ("Three men died. => ", False),
        ("Three men died. => killed >=3", False),
        ("Three men died. => killed 3 female", False),
        ("Three men died. => killed 3 neg", False),
        ("Three men died. => killed 3; injured 2?", True),
        ("It rained. => ", True),
    ],
)
def test_a_claim_too_few_too_many_or_unlike_is_wrong(row, right, tmp_path):
    table = tmp_path / "table.txt"
    table.write_text(row, "utf-8")
    [(text, expected)] = read(table)
    [extraction] = extract_many([Document(text=text)])
    claims = [c for c in extraction.claims if c.kind.value == "casualty"]
    assert (faults(expected, claims) == []) is right
