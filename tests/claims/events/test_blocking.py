"""Which events are compared."""

from claims.events.blocking import WINDOW, candidates
from claims.events.likeness import weigh
from claims.events.profiles import profiles_of
from tests.claims.making import BLAST, article, killed

NOWHERE = BLAST.model_copy(update={"place": None})


def pairs(*articles, few=False):
    return set(candidates(weigh(list(profiles_of(articles))), few=few))


def told(name, text, event=NOWHERE):
    return article(name, killed(3), text=text, event=event)


def test_events_that_share_a_name_are_compared_and_others_are_not():
    articles = [told("a", "Fire in Mirkot"), told("b", "Mirkot burns"), told("c", "Orlen sleeps")]
    assert pairs(*articles) == {(0, 1)}


def test_events_at_one_place_are_compared_whatever_the_texts_name():
    assert pairs(told("a", "Fire", BLAST), told("b", "Smoke", BLAST)) == {(0, 1)}


def test_in_a_batch_of_few_all_main_events_are_compared():
    assert pairs(told("a", "Fire in Mirkot"), told("b", "Orlen sleeps"), few=True) == {(0, 1)}


def test_events_of_one_document_are_not_compared():
    second = BLAST.model_copy(update={"key": "e2"})
    assert pairs(article("a", killed(3), (killed(2), {"event": second}), text="Mirkot")) == set()


def test_the_pairs_grow_with_the_articles_and_not_with_their_square():
    many = [told(f"a{n}", "Fire in Mirkot") for n in range(100)]
    assert len(pairs(*many)) <= 100 * WINDOW
