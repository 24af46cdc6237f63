"""What one more article is compared with where no event joins them."""

import pytest

from claims.model.value import Fact
from claims.relations.nearby import nearby, sightings_of
from tests.claims.making import article

FACT = Fact(subject="it", predicate="is")


def sighted(**texts):
    return {
        name: sightings_of(article(name, *[(FACT, {"words": words}) for words in told]))
        for name, told in texts.items()
    }


@pytest.mark.parametrize(
    ("other", "wanted"),
    [
        ("At Orlen the bridge was shut.", {"b": {"b-0-0"}}),
        ("At Orlen prices rose in June by nine pence.", {}),
        ("Prices rose in June.", {}),
    ],
)
def test_sentences_that_share_a_word_and_more_are_wanted(other, wanted):
    own = "The old stone bridge at Orlen was open to lorries."
    case = sighted(a=[own], b=[other, "Nothing else is known."])
    assert nearby(case, {"a"}, set()) == wanted


def test_a_word_that_very_many_have_joins_nothing():
    case = sighted(a=["The bridge at Orlen was open."], b=["At Orlen the bridge was shut."])
    common = {word for s in case["a"].sentences for word in s.words}
    assert nearby(case, {"a"}, common) == {}


@pytest.mark.parametrize(
    ("first", "wanted"),
    [("The old bridge was shut by the river police.", {"b": None}), ("Short one.", {})],
)
def test_all_is_wanted_of_an_article_with_a_sentence_in_common(first, wanted):
    case = sighted(a=[first], b=[first, "Prices rose in June."])
    everything = {word for s in case["a"].sentences for word in s.words}
    assert nearby(case, {"a"}, everything) == wanted
