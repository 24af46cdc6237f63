import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.ingest.front_matter import known_zone, split_front_matter


def test_fields_are_read_under_any_of_their_names():
    text = '---\nTitle: "Ten hurt"\nauthor: Ana Prill\n# a remark\n\nsite name: X\n---\nBody.\n'
    front = split_front_matter(text)
    assert front.fields == {"headline": "Ten hurt", "byline": "Ana Prill", "outlet": "X"}
    assert text[front.length :] == "Body.\n"


@pytest.mark.parametrize(
    "text",
    [
        "Body.",
        "",
        "---",
        "---\ntitle: no end\n",
        "---\n---\nBody.",
        "---\nA sentence without a key.\n---\nBody.",
        "---\ntext: not a field of its own\n---\n",
        "Body.\n---\ntitle: late\n---\n",
        "---\n" + "title: x\n" * 99 + "---\n",
    ],
)
def test_what_is_no_front_matter_stays_in_the_text(text):
    assert split_front_matter(text).length == 0


def test_windows_line_ends_are_read():
    front = split_front_matter("---\r\ntitle: Ten hurt\r\n---\r\nBody.")
    assert front.fields == {"headline": "Ten hurt"}


@given(st.lists(st.sampled_from(["---\n", "title: x\n", "...", "\n", "a:", "é: \x00\n"])))
def test_the_length_never_exceeds_the_text(parts):
    text = "".join(parts)
    assert 0 <= split_front_matter(text).length <= len(text)


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("Asia/Baghdad", "Asia/Baghdad"),
        *(("Mars/Base", None), ("", None), (None, None), ("../x", None), ("Asia", None)),
        *((["UTC"], None), ("\x00", None)),
    ],
)
def test_a_zone_is_one_that_exists(name, known):
    assert known_zone(name) == known
