import hashlib
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from claims.model.document import REPLACEMENT, Document, canonical_text


@pytest.mark.parametrize(
    ("text", "expected", "replaced"),
    [
        ("plain\ttext\r\n", "plain\ttext\r\n", 0),
        ("a\x00b", "a\ufffdb", 1),
        ("a\x0cb\x85", "a\ufffdb\ufffd", 2),
        ("\ud800x", "\ufffdx", 1),
        ("zero\u200bwidth \u202eright", "zero\u200bwidth \u202eright", 0),
    ],
)
def test_only_controls_and_lone_surrogates_are_replaced(text, expected, replaced):
    assert canonical_text(text) == (expected, replaced)


@given(st.text(st.characters(exclude_categories=())))
def test_the_canonical_text_keeps_every_offset_and_can_be_encoded(text):
    clean, replaced = canonical_text(text)
    assert len(clean) == len(text)
    assert clean.count(REPLACEMENT) - text.count(REPLACEMENT) == replaced
    assert clean.encode().decode() == clean


def test_a_document_without_id_is_named_by_its_text():
    assert Document(text="Two died.").id == hashlib.sha256(b"Two died.").hexdigest()
    assert Document(text="Two died.", id="a1").id == "a1"


@pytest.mark.parametrize(
    ("given_", "expected"),
    [
        ("2020-03-13", date(2020, 3, 13)),
        ("2020-03-13T17:14:00", datetime.fromisoformat("2020-03-13T17:14:00")),
        (None, None),
        ("", None),
    ],
)
def test_published_stays_as_exact_as_it_was_given(given_, expected):
    found = Document(text="x", published=given_).published
    assert found == expected
    assert type(found) is type(expected)


def test_an_offset_is_kept_and_the_day_is_the_outlets_own():
    document = Document(text="x", published="2020-03-13T23:30:00-05:00")
    assert document.published.utcoffset() == timedelta(hours=-5)
    assert document.day == date(2020, 3, 13)


def test_unknown_fields_are_kept():
    assert Document.model_validate({"text": "x", "desk": "night"}).model_extra == {"desk": "night"}


@pytest.mark.parametrize("given_", [{}, {"text": 3}, {"text": "x", "published": "last week"}])
def test_what_is_no_document_is_refused(given_):
    with pytest.raises((ValidationError, ValueError)):
        Document.model_validate(given_)


def test_another_text_gives_another_id():
    assert Document(text="x", outlet="O").with_text("y").id == Document(text="y").id
