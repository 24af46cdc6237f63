import pytest

from claims.mentions.assets.view import View, singular


@pytest.fixture
def view(parse):
    return lambda text: View(parse(text)[0])


@pytest.mark.parametrize(
    ("text", "word", "one"),
    [
        ("Two frigates sailed.", 1, "frigate"),
        ("Iraqi forces fled.", 1, "force"),
        ("The aircraft landed.", 1, "aircraft"),
        ("They struck three missile silos near Homs.", 4, "silo"),
        ("The gas leaked.", 1, "gas"),
    ],
)
def test_a_noun_is_taken_in_the_singular(text, word, one, view):
    assert singular(view(text).sentence.tokens[word]) == one


def test_words_outside_the_sentence_are_empty(view):
    assert view("Ships sailed.").lower(-1) == ""
    assert view("Ships sailed.").lower(99) == ""
    assert view("Ships sailed.").token(99) is None


def test_a_headline_is_loud(view):
    assert view("Navy Destroyer Shoots Down Drones").loud
    assert not view("The destroyer shot down four drones.").loud


def test_words_of_the_sea_are_seen(view):
    assert view("The vessel sailed.").has("sea")
    assert not view("He paid the bill.").has("sea")


def test_a_noun_that_follows_is_seen_also_only_where_it_is_common(view):
    looked = view("The Fleet spokesman met Fleet Street.")
    assert looked.common_noun_follows(2)
    assert looked.noun_follows(5)
    assert not looked.common_noun_follows(5)
    assert not looked.noun_follows(3)


def test_a_noun_is_determined_by_article_number_or_possessive(view):
    assert view("A military force came.").is_determined(1)
    assert not view("Use military force.").is_determined(1)
