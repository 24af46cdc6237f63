"""Who said what."""

import pytest

from claims.extractors.statements import extract_statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“It fell,” the mayor said. “We ran.”",
            [("the mayor", "It fell,", True, ["quote", "quote_2", "speaker"])],
        ),
        (
            "Mayor Tom Keller said it fell.",
            [("Tom Keller", "it fell", False, ["quote", "role", "speaker"])],
        ),
        ("Police blamed the Karsk Front.", []),
        ("The bridge fell, it is said.", []),
        ("The bridge fell.", []),
    ],
)
def test_a_statement_has_speaker_and_words(read, text, expected):
    found = [
        (d.value.speaker, d.value.quote, d.value.direct, sorted(d.slots))
        for d in extract_statements(read(text))
    ]
    assert found == expected


def test_a_quotation_over_several_sentences_is_one_statement(read):
    text = "It rained. “It fell,” the mayor said. “We ran. We hid.”"
    (draft,) = extract_statements(read(text))
    assert draft.span.of(text) == "“It fell,” the mayor said. “We ran. We hid.”"


def test_what_another_outlet_printed_is_no_statement(read):
    assert not list(extract_statements(read("Fox News reported:\n\nThe bridge fell on Monday.")))


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("The army spoke of nothing in its “proportional” answer.", "characterisation"),
        ("It is not clear what jets were used.", "stated ignorance"),
    ],
)
def test_what_cannot_be_checked_says_why(read, text, because):
    draft = list(extract_statements(read(text)))[-1]
    assert (draft.checkable, draft.not_checkable_because) == (False, because)
    assert draft.value.speaker == "unnamed"


def test_names_between_marks_are_no_characterisation(read):
    assert not list(extract_statements(read("They saw the film “Jaws” on Monday.")))
