"""What is said of a person in passing."""

import pytest

from claims.extractors.descriptions import extract_descriptions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom Hale, 46, left the town.", [("Tom Hale", "is", "46", "years old")]),
        ("Tom Hale left the town in 46 days.", []),
        ("Tom Hale, 46 boats behind him, left the town.", []),
        ("Police met filmmaker Tom Hale.", [("Tom Hale", "is a", "filmmaker", "")]),
        ("Police met Mr Tom Hale.", []),
        ("Police left the town.", []),
    ],
)
def test_what_a_name_carries_is_said_with_is(read, text, expected):
    reading = read(text)
    found = [
        (d.value.subject, d.link, d.value.object, d.tail) for d in extract_descriptions(reading)
    ]
    assert found == expected


def test_a_thing_is_said_once_a_document(read):
    drafts = extract_descriptions(read("Tom Hale, 46, left. Tom Hale, 46, came back."))
    assert len(list(drafts)) == 1
