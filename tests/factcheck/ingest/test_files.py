"""Files that real programs made, and what the readers must make of them.

`scripts/reader_files` makes them again.
"""

import json
from pathlib import Path

import pytest

from factcheck.ingest import read
from scripts.reader_files.articles import article
from tests.factcheck.ingest.file_tables import assert_content_decides, assert_named, moment

FOLDER = Path(__file__).with_name("files")
TABLE = json.loads((FOLDER / "expected.json").read_text(encoding="utf-8"))
STATED = ("headline", "outlet", "byline", "url", "language", "hidden_elements")
MOST_BYTES = 3_000_000


def is_right(document, expected) -> None:
    told = article(expected["article"])
    said = document.model_dump()
    assert [said.get(key) for key in STATED if key in expected] == [
        expected[key] for key in STATED if key in expected
    ]
    assert moment(said["published"]) == moment(expected["published"])
    if "updated" in expected:
        assert moment(said["updated"]) == moment(expected["updated"])
    assert said.get("captions") in (expected["captions"], None)
    head = [told.headline, *expected["captions"]]
    wanted = [*head, *told.paragraphs, *expected["after"]]
    if expected.get("as_it_is"):
        missing = [line for line in (*head, *told.paragraphs) if line not in document.text]
        assert not missing
    else:
        assert document.text.split("\n\n") == wanted
    assert not [words for words in expected["absent"] if words in document.text]


@pytest.mark.parametrize("name", [name for name, e in TABLE.items() if "error" not in e])
def test_a_file_yields_the_text_and_what_is_stated_and_nothing_else(name):
    expected = TABLE[name].get("several") or [TABLE[name]]
    intake = read((FOLDER / name).read_bytes(), name=name)
    assert len(intake) == len(expected)
    for document, one in zip(intake, expected, strict=True):
        is_right(document, one)
    assert intake.left_out == ()


@pytest.mark.parametrize("name", [name for name, e in TABLE.items() if "error" in e])
def test_a_file_without_an_article_is_named_as_what_it_is(name):
    assert_named(FOLDER / name, TABLE[name]["error"])


@pytest.mark.parametrize("name", ["one_column.pdf", "office_plain.docx", "arc.mhtml", "arc.html"])
@pytest.mark.parametrize("other", ["a.txt", "a", "a.csv"])
def test_the_content_decides_not_the_name(name, other):
    assert_content_decides(FOLDER / name, other)


def test_the_files_are_many_and_small():
    names = {path.name for path in FOLDER.iterdir()} - {"expected.json"}
    assert names == set(TABLE)
    assert len(names) >= 60
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < MOST_BYTES
