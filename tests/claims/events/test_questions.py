"""What a person is asked about events."""

import pytest

from claims.events.likeness import Likeness, weigh
from claims.events.profiles import profiles_of
from claims.events.questions import MOST_ASKED, certainties, questions_of, said_by
from tests.claims.making import BLAST, article, killed


def weighed(*names):
    """An event for each letter; an article told twice has two events."""
    told = []
    for name in dict.fromkeys(names):
        events = [BLAST.model_copy(update={"key": f"e{n}"}) for n in range(1, 3)]
        values = [(killed(3), {"event": event}) for event in events[: names.count(name)]]
        told.append(article(name, *values, text="A bomb went off in Mirkot."))
    return weigh(list(profiles_of(told)))


@pytest.mark.parametrize(
    ("scored", "roots", "asked"),
    [
        ([(0.2, 0, 1)], [0, 1, 2], [("a", "b")]),
        ([(0.2, 0, 1)], [0, 0, 2], []),  # one group already
        ([(-0.9, 0, 1)], [0, 1, 2], []),  # not worth a question
        ([(0.2, 0, 2), (0.1, 1, 2)], [0, 0, 2], [("a", "c")]),  # once for two groups
        ([(0.2, 0, 1), (0.1, 1, 2)], [0, 1, 2], [("a", "b"), ("b", "c")]),
    ],
)
def test_each_two_groups_are_asked_about_once(scored, roots, asked):
    found = questions_of(scored, roots, weighed("a", "b", "c"), least=-0.5)
    pairs = [tuple(s.document_id for s in q.sides) for own in found.values() for q in own]
    assert pairs == asked


def test_events_that_one_article_tells_apart_are_not_asked_about():
    events = weighed("a", "a", "b", "b")
    assert questions_of([(0.2, 0, 3)], [0, 1, 0, 1], events, least=-0.5) == {}
    assert questions_of([(0.2, 0, 3)], [0, 1, 2, 3], events, least=-0.5)


def test_a_group_asks_no_more_than_a_person_answers():
    names = [f"d{n}" for n in range(MOST_ASKED + 3)]
    scored = [(0.3, 0, n) for n in range(1, len(names))]
    [asked] = questions_of(scored, list(range(len(names))), weighed(*names), least=-0.5).values()
    assert len(asked) == MOST_ASKED
    assert all(q.sides[0].claims and 0.5 < q.certainty < 0.6 for q in asked)


def test_a_link_is_as_sure_as_the_best_within_its_group():
    known = {(0, 1): 2.0, (1, 2): 0.0, (0, 2): -1.0, (2, 3): 5.0}
    assert certainties(known, [0, 0, 0, 3]) == {0: 0.88, 1: 0.88, 2: 0.5}
    assert certainties({}, [0, 1]) == {}


def test_what_says_most_comes_first_and_what_says_nothing_not_at_all():
    told = said_by(Likeness({"names": 0.2, "place": -1.5, "time": 0.0, "word": 0.1}))
    assert told == {"names": 1.9, "place": -1.5}
    assert list(told) == ["names", "place"]
