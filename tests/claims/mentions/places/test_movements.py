import pytest

from claims.mentions.places.movements import is_fought_over, is_moved, is_port_of_call
from claims.mentions.places.names import Name


def first(parse, text, word):
    (sentence, *_) = parse(text)
    at = next(t.i for t in sentence.tokens if t.text == word)
    return sentence, Name(at, at + 1, ())


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("HMS Defender left Banstead on Monday.", True),
        ("The Marwick left Banstead on Monday.", True),
        ("The Marwick left Lisbon for Banstead on Monday.", True),
        ("Russia took Banstead on Monday.", True),
        ("The rebels seized Banstead on Monday.", True),
        ("Harry left Banstead on Monday.", False),
        ("HMS Defender praised Banstead on Monday.", False),
        ("The bus took Banstead to school.", False),
    ],
)
def test_what_ships_and_troops_leave_or_take_is_a_place(text, called, parse):
    assert is_port_of_call(*first(parse, text, "Banstead")) is called


@pytest.mark.parametrize(
    ("text", "fought"),
    [
        ("Fighting was heavy around Banstead.", True),
        ("Clashes in Banstead went on.", True),
        ("There was joy around Banstead.", False),
        ("Fighting was heavy around Banstead Hall.", False),
    ],
)
def test_where_a_fight_is_is_a_place(text, fought, parse):
    assert is_fought_over(*first(parse, text, "Banstead")) is fought


@pytest.mark.parametrize(
    ("text", "moved"),
    [
        ("The wreck was towed to Banstead.", True),
        ("The storm tore through Banstead.", True),
        ("The jets flew from Banstead.", True),
        ("The man heard from Banstead.", False),
    ],
)
def test_where_things_move_to_is_a_place(text, moved, parse):
    assert is_moved(*first(parse, text, "Banstead")) is moved
