import pytest

from factcheck.domain.formats import ENDINGS, KINDS, Format, format_named, shown_endings


@pytest.mark.parametrize(
    ("name", "media_type", "expected"),
    [
        ("a.TXT", None, Format.TEXT),
        ("a.htm", None, Format.HTML),
        ("a", "text/html; charset=utf-8", Format.HTML),
        ("a.html", "text/plain", Format.HTML),
        ("a", "text/plain", Format.TEXT),
        ("a.txt", "text/html", Format.HTML),
        ("a.jsonl", "application/octet-stream", Format.JSON),
        ("a.xls", None, None),
        ("html", None, None),
    ],
)
def test_the_type_names_the_format_then_the_ending(name, media_type, expected):
    assert format_named(name, media_type) is expected


def test_every_format_is_in_the_table_and_no_ending_twice():
    assert set(KINDS) == set(Format)
    assert len(set(ENDINGS)) == len(ENDINGS)


def test_the_endings_that_are_shown_can_be_read():
    assert set(shown_endings().split()) <= set(ENDINGS)
