import pytest

from claims.lexicon.gazetteer import find_entries
from claims.mentions.places.names import Name
from claims.mentions.places.uses import head_of, kind_of, use_of
from claims.model.place import PlaceUse


@pytest.mark.parametrize(
    ("text", "start", "end", "kind"),
    [
        ("They met near Lake Nowhere today.", 3, 5, "lake"),
        ("They met at Nowhere Airport today.", 3, 5, "facility"),
        ("They met near Nowhere today.", 3, 4, "unknown"),
    ],
)
def test_the_words_of_an_unlisted_name_tell_its_kind(text, start, end, kind, parse):
    (sentence, *_) = parse(text)
    assert kind_of(sentence, Name(start, end, ())) == kind


def test_a_listed_name_has_the_kind_of_its_entry(parse):
    (sentence, *_) = parse("They met in Baghdad.")
    name = Name(3, 4, find_entries("baghdad"))
    assert kind_of(sentence, name) == "city"
    assert head_of(sentence, name) == 3
    assert use_of(sentence, name, 3) is PlaceUse.LITERAL


def test_a_list_is_no_modifier(parse):
    (sentence, *_) = parse("It keeps jets in Qatar and the UAE and bombers in Oman.")
    at = next(t.i for t in sentence.tokens if t.text == "UAE")
    assert use_of(sentence, Name(at, at + 1, find_entries("uae")), at) is PlaceUse.LITERAL


@pytest.mark.parametrize(
    ("text", "word", "use"),
    [
        ("Iran accused Israel of the killing.", "Israel", PlaceUse.METONYMIC),
        ("They signed an agreement with Libya.", "Libya", PlaceUse.METONYMIC),
        ("The president of Armenia left.", "Armenia", PlaceUse.METONYMIC),
        ("Russia is concerned about it.", "Russia", PlaceUse.METONYMIC),
        ("Peru's reply was short.", "Peru", PlaceUse.METONYMIC),
        ("Peru's coast was hit.", "Peru", PlaceUse.LITERAL),
        ("They closed the border with Libya.", "Libya", PlaceUse.LITERAL),
        ("Iraq is hot in July.", "Iraq", PlaceUse.LITERAL),
        ("They bombed Israel at noon.", "Israel", PlaceUse.LITERAL),
        ("He reads the Baghdad Gazette daily.", "Baghdad", PlaceUse.EMBEDDED),
    ],
)
def test_who_acts_is_told_from_where_it_happens(text, word, use, parse):
    (sentence, *_) = parse(text)
    at = next(t.i for t in sentence.tokens if t.text == word)
    assert use_of(sentence, Name(at, at + 1, find_entries(word.lower())), at) is use
