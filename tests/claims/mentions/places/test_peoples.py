import pytest

from claims.mentions.places.article import NOTHING, Article
from claims.mentions.places.names import name_ends, quoted
from claims.mentions.places.peoples import is_people, people_at


@pytest.mark.parametrize(
    ("text", "at", "people"),
    [
        ("A Russian plane landed.", 1, "Russian"),
        ("Ohioans voted early.", 0, "Ohioans"),
        ("Londoners queued for hours.", 0, "Londoners"),
        ("The South Ossetian army left.", 1, "South Ossetian"),
        ("They flew to the Philippines.", 4, None),
        ("They sailed to the Caribbean.", 4, None),
        ("The European Union agreed.", 1, None),
        ("The Native Americans left.", 2, None),
        ("They flew to Lima.", 3, None),
    ],
)
def test_peoples_are_told_from_places_and_unions(text, at, people, parse):
    (sentence, *_) = parse(text)
    found = people_at(sentence, at, name_ends(sentence, at), NOTHING)
    assert (found and quoted(sentence, found.start, found.end)) == people


def test_a_person_of_the_article_is_no_people(parse):
    (sentence, *_) = parse("They said that French spoke.")
    at = next(t.i for t in sentence.tokens if t.text == "French")
    person = Article(surnames=frozenset({"French"}))
    noun = sentence.tokens[at].pos == "PROPN"
    assert is_people(sentence, at, at + 1)
    assert (people_at(sentence, at, [at + 1], person) is None) is noun
