from datetime import UTC, datetime

import pytest

from factcheck.errors import UnreadableInput
from factcheck.ingest.article_table import known_fields, read
from factcheck.ingest.encodings import Decoded

ROW = "Two died.,Crane falls,The Fen Post,2024-05-17T17:14:00Z"


def table(text: str):
    return read(Decoded(text, "utf-8"), name="a.csv")


@pytest.mark.parametrize(
    "header",
    [
        "text,headline,outlet,published",
        "Body,Title,Source,Publish Date",
        "CONTENT,head,Site_Name,date",
    ],
)
def test_columns_are_known_by_many_names(header):
    (document,), left_out = table(f"{header}\n{ROW}\n")
    assert (document.text, document.headline, document.outlet) == (
        "Two died.",
        "Crane falls",
        "The Fen Post",
    )
    assert document.published == datetime(2024, 5, 17, 17, 14, tzinfo=UTC)
    assert document.model_dump()["file"] == "a.csv"
    assert left_out == []


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_the_sign_between_cells_is_told_from_the_header(sign):
    (document,), _ = table(f'text{sign}title\n"One, two; three|\n\nfour"{sign}Crane falls\n')
    assert document.text == "One, two; three|\n\nfour"


def test_a_column_that_bears_the_name_of_the_field_counts_first():
    (document,), _ = table("title,headline,text\nA kicker,Crane falls,Two died.\n")
    assert document.headline == "Crane falls"


def test_a_row_that_is_none_is_named_and_the_rest_is_read():
    found, left_out = table("text,published\nTwo died.,2024-05-17\n,2024-05-17\nThree,someday\n\n")
    assert [document.text for document in found] == ["Two died."]
    assert [error.message for error in left_out] == [
        "cannot read a.csv, row 3: its text is empty",
        "cannot read a.csv, row 4: cannot read 'someday' as a date",
    ]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("name,age\nBo,41\n", "names no column of texts"),
        ("text,title\n", "no row below its header"),
        ("text,title\n,x\n", "its text is empty"),
        ("", "names no column of texts"),
    ],
)
def test_a_table_without_texts_is_refused_in_one_line(text, why):
    with pytest.raises(UnreadableInput, match=why) as caught:
        table(text)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("header", "known"),
    [
        ("text,Title,colour", {"text", "headline"}),
        ("The story, in short", set()),
        ("x" * 20_000, set()),
    ],
)
def test_known_fields_of_a_header(header, known):
    assert known_fields(header) == known
