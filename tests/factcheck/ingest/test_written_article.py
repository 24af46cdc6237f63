from datetime import date

import pytest

from factcheck.errors import UnreadableInput
from factcheck.ingest.written_article import Block, Written, written_document

TEXT = Block("Two workers were hurt on Friday when a crane fell.")


def read(*blocks: Block, **more):
    return written_document(Written(blocks, **more), encoding="odt", name="a.odt")


def test_the_headline_is_the_title_else_a_heading_else_the_line_above_the_text():
    title, heading = Block("Crane falls", "title"), Block("The news", "heading 1")
    plain = Block("Two workers hurt as crane falls")
    assert read(heading, title, TEXT).headline == "Crane falls"
    assert read(plain, heading, TEXT).headline == "The news"
    assert read(plain, Block("By Oda Marsh"), TEXT).headline == plain.text
    assert read(TEXT, stated={"title": "Two hurt as crane falls"}).headline == (
        "Two hurt as crane falls"
    )


def test_numbers_and_notes_are_in_the_text_and_byline_and_date_are_not():
    head = Block("By Oda Marsh"), Block("The Fen Post, 17 May 2024")
    found = read(*head, TEXT, Block("It fell.", label="1."), notes=["So it is said."], changes=2)
    assert found.text.split("\n\n") == [TEXT.text, "1. It fell.", "So it is said."]
    assert (found.byline, found.outlet) == ("Oda Marsh", "The Fen Post")
    assert found.published == date(2024, 5, 17)
    assert found.model_extra["footnotes"] == ["So it is said."]
    assert found.model_extra["tracked_changes"] == 2


def test_what_is_printed_counts_before_what_the_file_states():
    stated = {"creator": "Bo Tarn", "publisher": "Gulf Observer"}
    assert read(Block("By Oda Marsh"), TEXT, stated=stated).byline == "Oda Marsh"
    found = read(TEXT, stated=stated)
    assert (found.byline, found.outlet) == ("Bo Tarn", "Gulf Observer")


def test_no_blocks_are_no_article():
    with pytest.raises(UnreadableInput, match="it holds no text"):
        read()
