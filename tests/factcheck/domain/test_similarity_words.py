"""What speaks for one event, in words."""

from claims.events.likeness import WEIGHTS
from factcheck.domain.similarity_words import SIMILARITY_WORDS


def test_every_similarity_that_weighs_has_words_of_its_own():
    assert set(SIMILARITY_WORDS) == set(WEIGHTS)
    told = [words for said in SIMILARITY_WORDS.values() for words in said]
    assert len(set(told)) == len(told)
