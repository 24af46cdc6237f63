"""All clauses of a sentence."""

from hypothesis import given
from hypothesis import strategies as st

from claims.clauses.build import find_clauses
from claims.model.clause import ClauseKind

TEXT = "the men who were killed and two of them died, leaving 12 dead no one"
WORDS = st.sampled_from(TEXT.split())
NOT_VERBAL = (ClauseKind.NOMINAL, ClauseKind.APPOSITION)


def test_each_conjunct_is_an_argument_of_its_own(parse):
    (sentence,) = parse(
        "The group launched a rocket attack, killing two U.S. soldiers and one Briton,"
        " as well as injuring 12 others."
    )
    victims = {
        sentence.tokens[c.predicate].text: [sentence.tokens[a.head].text for a in c.arguments]
        for c in find_clauses(sentence)
        if c.kind not in NOT_VERBAL
    }
    assert victims["killing"] == ["group", "soldiers", "Briton"]
    assert victims["injuring"] == ["group", "others"]


def test_a_sentence_without_a_verb_has_no_clauses(parse):
    (sentence,) = parse("A quiet street in Karsk.")
    assert find_clauses(sentence) == ()


@given(st.lists(WORDS, min_size=1, max_size=12).map(" ".join))
def test_verbal_clauses_part_the_tokens_whatever_the_words(parse, text):
    for sentence in parse(text):
        verbal = [c for c in find_clauses(sentence) if c.kind not in NOT_VERBAL]
        tokens = [i for c in verbal for i in c.tokens]
        assert len(tokens) == len(set(tokens))
        assert all(c.predicate in c.tokens for c in verbal)
