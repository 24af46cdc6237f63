import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.ingest.characters import clean, clean_deep, is_control, one_line


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\x00b", "a\ufffdb"),
        ("a\ud800b", "a\ufffdb"),
        ("\x85", "\ufffd"),
        ("tab\t and\r\n line", "tab\t and\r\n line"),
        ("Kata’eb\u00a0\u202e\u200b", "Kata’eb\u00a0\u202e\u200b"),
    ],
)
def test_only_what_is_unsafe_is_replaced_one_for_one(text, cleaned):
    assert clean(text) == cleaned


@given(st.text())
def test_a_clean_text_has_the_same_length_no_control_and_can_be_encoded(text):
    cleaned = clean(text)
    assert len(cleaned) == len(text)
    assert not any(map(is_control, cleaned))
    cleaned.encode()


def test_keys_and_values_are_cleaned_at_every_depth():
    assert clean_deep({"a\x00": [{"b": "\ud800"}, 1, None]}) == {
        "a\ufffd": [{"b": "\ufffd"}, 1, None]
    }


@pytest.mark.parametrize(
    ("text", "line"), [(" a\n\tb ", "a b"), ("", ""), ("x" * 9, "xxxxx"), ("\x00", "\ufffd")]
)
def test_one_line_is_short_and_has_no_breaks(text, line):
    assert one_line(text, longest=5) == line
