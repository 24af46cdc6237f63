"""Feeds, stories of agencies and web archives, and what the readers must make of them.

`scripts/wire_files` makes them again, with warcio, Wget and Chromium.
"""

import json
from pathlib import Path

import pytest

from factcheck.ingest import read
from scripts.reader_files.articles import article
from tests.factcheck.ingest.file_tables import assert_content_decides, assert_named, moment

FOLDER = Path(__file__).with_name("wire_files")
TABLE = json.loads((FOLDER / "expected.json").read_text(encoding="utf-8"))
ABOUT = frozenset(("article", "captions", "paragraphs", "published", "path", "left_out"))
HIDDEN = "Ninety people died"


def is_right(document, expected) -> None:
    told, said = article(expected["article"]), document.model_dump()
    stated = {key: value for key, value in expected.items() if key not in ABOUT}
    assert {key: said.get(key) for key in stated} == stated
    if "published" in expected:
        assert moment(said["published"]) == moment(expected["published"])
    if "path" in expected:
        assert document.url.endswith(expected["path"])
    paragraphs = told.paragraphs[: expected.get("paragraphs")]
    assert document.text.split("\n\n")[0] == told.headline
    assert [line for line in paragraphs if line not in document.text] == []
    if "captions" in expected:
        wanted = [told.headline, *expected["captions"], *paragraphs]
        assert document.text.split("\n\n") == wanted
    assert HIDDEN not in document.text


@pytest.mark.parametrize("name", [name for name, e in TABLE.items() if "error" not in e])
def test_a_file_yields_the_text_and_what_is_stated_and_nothing_else(name):
    expected = TABLE[name].get("several") or [TABLE[name]]
    intake = read((FOLDER / name).read_bytes(), name=name)
    assert len(intake) == len(expected)
    for document, one in zip(intake, expected, strict=True):
        is_right(document, one)
        assert document.model_extra["file"] == name
    assert len(intake.left_out) == TABLE[name].get("left_out", 0)


@pytest.mark.parametrize("name", [name for name, e in TABLE.items() if "error" in e])
def test_a_file_without_an_article_is_named_as_what_it_is(name):
    assert_named(FOLDER / name, TABLE[name]["error"])


@pytest.mark.parametrize(
    "name", ["wordpress.rss", "newsml_kill.xml", "first.json", "wget.warc.gz"]
)
@pytest.mark.parametrize("other", ["a.txt", "a", "a.html"])
def test_the_content_decides_not_the_name(name, other):
    assert_content_decides(FOLDER / name, other)


def test_the_files_are_those_of_the_table():
    names = {path.name for path in FOLDER.iterdir()} - {"expected.json"}
    assert names == set(TABLE)
    assert len(names) >= 20
