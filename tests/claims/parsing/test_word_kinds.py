"""Words in capitals, each by itself."""

import pytest

from claims.model.span import Span
from claims.parsing.capitals import split_words
from claims.parsing.headlines import usage_of
from claims.parsing.word_kinds import Kind, kind_alone


def alone(text, body=""):
    return kind_alone(split_words(text, Span(start=0, end=len(text)))[-1], usage_of([body]))


@pytest.mark.parametrize(
    ("text", "written", "kind"),
    [
        ("GUERRILLAS", "guerrillas", Kind.COMMON),
        ("ORGANISATION", "organisation", Kind.COMMON),
        ("COUNTERATTACKERS", "counterattackers", Kind.COMMON),
        ("SANDOVAL", "Sandoval", Kind.NAME),
        ("MCDONALD", "McDonald", Kind.NAME),
        ("O'BRIEN", "O'Brien", Kind.NAME),
        ("TURKEY", "Turkey", Kind.CAPITAL),
        ("HONDURANS", "Hondurans", Kind.CAPITAL),
        ("UAE", "UAE", Kind.CAPITAL),
        ("TUESDAY", "Tuesday", Kind.CAPITAL),
        ("FMLN", "FMLN", Kind.CAPITAL),
        ("XXIII", "XXIII", Kind.CAPITAL),
        ("GEN. ", "Gen", Kind.CAPITAL),
        ("21ST", "st", Kind.COMMON),
        ("AK-47", "AK", Kind.COMMON),
        ("AT 10 P.M.", "m", Kind.COMMON),
        ("A", "a", Kind.COMMON),
        ("I", "I", Kind.COMMON),
        ("DIDN'T", "didn", Kind.COMMON),
    ],
)
def test_a_word_is_written_as_lists_and_its_form_say(text, written, kind):
    assert alone(text) == (written, kind)


@pytest.mark.parametrize(
    ("body", "written"),
    [
        ("They saw that Bush spoke to the bush pilots.", "bush"),
        ("They saw that Bush spoke.", "Bush"),
        ("They saw a bush.", "bush"),
    ],
)
def test_the_rest_of_the_document_goes_before_lists(body, written):
    assert alone("BUSH", body)[0] == written
