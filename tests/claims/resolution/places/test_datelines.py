import pytest

from claims.model.document import Document
from claims.resolution.places.datelines import is_dateline


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("TUNIS, May 4 (Wire) - Rain fell.", True),
        ("Rain.\n\nTUNIS — Rain fell.", True),
        ("TUNIS (Wire) -- Rain fell.", True),
        ("TUNIS: Rain fell.", True),
        ("Rain fell on TUNIS - and on us.", False),
        ("TUNIS FLOODS AGAIN", False),
    ],
)
def test_a_name_in_capitals_before_a_dash_opens_an_article(text, opens, mentions_of):
    [mention] = mentions_of(text, "TUNIS")
    assert is_dateline(Document(text=text), mention) is opens


def test_a_name_in_small_letters_opens_none(mentions_of):
    text = "Tunis — rain fell."
    [mention] = mentions_of(text, "Tunis")
    assert not is_dateline(Document(text=text), mention)
