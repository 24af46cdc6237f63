import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.domain.formats import Format
from factcheck.errors import EmptyInput, FactcheckError, Refused, UnreadableInput
from factcheck.ingest import Intake, read
from factcheck.ingest.intake import MAX_BYTES, MAX_HTML_BYTES, format_of

SLOWER = 2.6  # twice the input may take at most this many times as long
QUICK = 0.05  # seconds; below it a clock measures itself


@pytest.mark.parametrize(
    ("text", "name", "content_type", "found"),
    [
        ("Two died.", "a.txt", None, Format.TEXT),
        ("# Two died", "a.md", None, Format.MARKDOWN),
        ("<!DOCTYPE html><p>Two died.", "a.txt", None, Format.HTML),
        ("<!-- saved --><html><p>Two died.", "a", None, Format.HTML),
        ("<p>Two died.</p>", "a.html", None, Format.HTML),
        ("<p>Two died.</p>", "a", "text/html; charset=utf-8", Format.HTML),
        ("<b>Two</b> died, he wrote.", "a.txt", None, Format.TEXT),
        ('{"text": "Two died."}\n', "a.txt", None, Format.JSON),
        ('{"txt": "Two died."}\n', "a.txt", None, Format.TEXT),
        ("{broken", "a.jsonl", None, Format.JSON),
        ("{braces} in a text", "a.txt", None, Format.TEXT),
    ],
)
def test_the_content_decides_the_format_then_the_type_then_the_name(
    text, name, content_type, found
):
    assert format_of(text.encode(), name=name, content_type=content_type) is found


def test_what_was_left_out_is_named_beside_the_documents():
    intake = read(b'{"text": "One."}\n{\n', name="a.jsonl")
    assert isinstance(intake, Intake)
    assert [document.text for document in intake] == ["One."]
    assert [str(error).split(":")[0] for error in intake.left_out] == [
        "cannot read a.jsonl, line 2"
    ]


def test_a_whole_file_leaves_nothing_out():
    assert read(b"Two died.", name="a.txt").left_out == ()


@pytest.mark.parametrize(
    ("data", "kind", "why"),
    [
        (b"", EmptyInput, "a.txt: it is empty"),
        (b"\xef\xbb\xbf \n", EmptyInput, "it is empty"),
        (b"%PDF-1.7 ...", UnreadableInput, "a.txt: it is damaged, or no PDF after all"),
        (b"GIF89a", UnreadableInput, "it is a picture; give one of .txt"),
        (b"PK\x03\x04", UnreadableInput, "zip archive"),
        (b"\x89PNG\r\n", UnreadableInput, "it is a picture"),
        (b"\x00\x01\x02" * 9, UnreadableInput, "it is a binary file"),
        (b"x" * (MAX_BYTES + 1), Refused, "at most"),
        (b"<html>" + b" " * MAX_HTML_BYTES, Refused, "at most"),
    ],
)
def test_what_cannot_be_read_is_one_clear_line(data, kind, why):
    with pytest.raises(kind, match=why) as caught:
        read(data, name="a.txt")
    assert "\n" not in str(caught.value)
    assert caught.value.exit_status in (3, 4)


@given(
    st.binary(),
    st.sampled_from(["a.txt", "a.html", "a.jsonl", "a.md", "a"]),
    st.none() | st.text(),
)
def test_any_file_is_read_or_refused_in_one_line(data, name, content_type):
    try:
        told = [document.id for document in read(data, name=name, content_type=content_type)]
    except FactcheckError as error:
        told = [str(error)]
    assert told
    assert not any("\n" in line for line in told)


@pytest.mark.parametrize("piece", ["-", "a: ", "By A", "<meta ", "{", "1", " ", "13 March "])
def test_twice_the_input_takes_about_twice_the_time(piece):
    def seconds(size: int) -> float:
        data = f"---\nPublished: {piece * size}".encode()
        started = time.process_time()
        read(data, name="a.txt")
        return time.process_time() - started

    once = min(seconds(100_000) for _ in range(3))
    assert min(seconds(200_000) for _ in range(3)) < max(SLOWER * once, QUICK)
