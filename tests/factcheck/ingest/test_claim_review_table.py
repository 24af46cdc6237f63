import json

import pytest

from factcheck.ingest.claim_review_table import MOST_IN_A_CELL, field_of, read_table

DOTTED = (
    "claimReviewed,url,author.name,reviewRating.alternateName,reviewRating.ratingValue,"
    "itemReviewed.author.name,itemReviewed.appearance,datePublished\n"
    '"Lemon, hot, cures",https://checks.example/1,The Checkers,False,1,'
    'A poster,"https://a.example/1, https://b.example/2",2020-03-14\n'
)


def test_columns_named_like_fields_are_put_where_their_dots_lead():
    [review] = read_table(DOTTED).reviews
    assert (review.claim, review.publisher, review.claimant) == (
        "Lemon, hot, cures",
        "The Checkers",
        "A poster",
    )
    assert review.appearances == ("https://a.example/1", "https://b.example/2")
    assert any("joined 2 addresses" in note for note in review.mended)


@pytest.mark.parametrize(
    ("column", "field"),
    [
        ("Claim_Text", "claimReviewed"),
        ("review url", "url"),
        ("reviewer_name", "author.name"),
        ("Textual Rating", "reviewRating.alternateName"),
        ("reviewrating.alternatename", "reviewRating.alternateName"),
        ("claim_author_name", "itemReviewed.author.name"),
        ("colour", "colour"),
    ],
)
def test_columns_have_many_names(column, field):
    assert field_of(column) == field


@pytest.mark.parametrize("between", [",", ";", "\t"])
def test_cells_are_parted_by_what_the_header_has_most_of(between):
    text = f"claim{between}url{between}rating\nIt is so{between}https://c.example/1{between}True\n"
    assert [r.label for r in read_table(text).reviews] == ["True"]


def test_the_row_is_kept_as_it_came_and_empty_words_count_as_nothing():
    [review] = read_table("claim,url,publisher\nIt is so,https://c.example/1,null\n").reviews
    assert review.publisher is None
    assert json.loads(review.raw)["author.name"] == "null"


def test_rows_that_cannot_be_read_are_named_and_the_rest_is_read():
    long = "x" * (MOST_IN_A_CELL + 1)
    rows = [
        "claim,url",
        ",https://c.example/1",
        f"{long},https://c.example/2",
        "Yes,https://c.example/3",
    ]
    found = read_table("\n".join(rows))
    assert [r.claim for r in found.reviews] == ["Yes"]
    assert [told.split()[1] for told in found.left_out] == ["2", "3"]


def test_a_short_row_and_an_empty_one_do_no_harm():
    found = read_table("claim,url,rating\n\nIt is so,https://c.example/1\n")
    assert [(r.claim, r.label) for r in found.reviews] == [("It is so", "")]


def test_a_table_of_something_else_is_told():
    assert read_table("name,colour\na,b\n").left_out == (
        "its header names no column for claimReviewed and url",
    )
    assert read_table("").left_out
