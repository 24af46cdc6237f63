import pytest

from factcheck.domain.guards import Missing
from factcheck.ui.adjudication_acts import arrive
from factcheck.ui.components.disagreement import claim_nodes, verdict_nodes
from factcheck.ui.components.sheet import words_of


@pytest.fixture
def place(desk):
    return arrive(desk)


def test_the_claim_stands_in_its_text_with_its_words_marked(place):
    nodes = claim_nodes(place.card.claim, place.card.article, editor=False)
    words = words_of(nodes)
    assert "The strikes answered an attack on Camp Taji yesterday" in words
    assert "The first bombs fell" in words
    quote = nodes[-1]
    marked = [child for child in quote[2][1][2] if isinstance(child, list)]
    assert [node[2] for node in marked] == [["attack"], ["yesterday"]]


def test_the_verdicts_stand_side_by_side_with_their_grounds(place):
    words = words_of(verdict_nodes(place.chosen, place.card.evidence))
    for said in ("ana", "refuted", "high", "bo", "mixed", "moderate", "wrong time", "given blind"):
        assert said in words
    assert "refutes: First statement of the coalition" in words
    assert "cannot settle" not in words


def test_hidden_verdicts_are_counted_and_not_told(place):
    hidden = place.chosen.but(reviews=(), hidden=2)
    words = words_of(verdict_nodes(hidden, place.card.evidence))
    assert "2 verdicts differ" in words
    assert "ana" not in words


def test_who_may_not_settle_it_is_told_why(place):
    barred = place.chosen.but(missing=(Missing.THIRD_PERSON,))
    assert "a third person" in words_of(verdict_nodes(barred, place.card.evidence))
