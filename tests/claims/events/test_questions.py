"""What a person is asked about events."""

import pytest

from claims.events.likeness import Likeness, weigh
from claims.events.profiles import profiles_of
from claims.events.questions import (
    MOST_ASKED,
    Told,
    only_counts,
    said_by,
    told_of,
    with_links,
)
from claims.model.event import Event, EventType
from claims.model.finding import EventDocument, EventGroup, EventQuestion, EventSide
from tests.claims.making import BLAST, article, killed


def weighed(*names):
    """An event for each letter; an article told twice has two events."""
    told = []
    for name in dict.fromkeys(names):
        events = [BLAST.model_copy(update={"key": f"e{n}"}) for n in range(1, 3)]
        values = [(killed(3), {"event": event}) for event in events[: names.count(name)]]
        told.append(article(name, *values, text="A bomb went off in Mirkot."))
    return weigh(list(profiles_of(told)))


def asked(scored, names, events):
    found = told_of(scored, {}, names, events, least=-0.5).asked
    return [tuple(s.document_id for s in q.sides) for own in found.values() for q in own]


@pytest.mark.parametrize(
    ("scored", "names", "pairs"),
    [
        ([(0.2, 0, 1)], ["x", "y", "z"], [("a", "b")]),
        ([(0.2, 0, 1)], ["x", "x", "z"], []),  # one group already
        ([(-0.9, 0, 1)], ["x", "y", "z"], []),  # not worth a question
        ([(0.2, 0, 2), (0.1, 1, 2)], ["x", "x", "z"], [("a", "c")]),  # once for two groups
        ([(0.2, 0, 1), (0.1, 1, 2)], ["x", "y", "z"], [("a", "b"), ("b", "c")]),
        ([(0.2, 0, 1)], ["x", None, "z"], [("a", "b")]),  # one that names no happening
    ],
)
def test_each_two_groups_are_asked_about_once(scored, names, pairs):
    assert asked(scored, names, weighed("a", "b", "c")) == pairs


def test_events_that_one_article_tells_apart_are_not_asked_about():
    events = weighed("a", "a", "b", "b")
    assert asked([(0.2, 0, 3)], ["x", "y", "x", "y"], events) == []
    assert asked([(0.2, 0, 3)], ["x", "y", "z", "w"], events)


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (Event(key="e2", type=EventType.OTHER, label="casualties"), True),
        (Event(key="e2", type=EventType.OTHER, place=BLAST.place), False),
        (Event(key="e2", type=EventType.ATTACK), False),
        (Event(key="e0", type=EventType.OTHER), False),  # what an article is about
    ],
)
def test_the_dead_of_a_war_are_of_no_one_happening(event, expected):
    assert only_counts(event) is expected
    dead = article("a", killed(150_000), event=event, text="The war has killed 150,000 people.")
    blast = article("b", killed(3), text="A bomb went off in Mirkot.")
    events = weigh(list(profiles_of([dead, blast])))
    assert bool(asked([(0.2, 0, 1)], ["x", "y"], events)) is not expected


def test_a_group_asks_no_more_than_a_person_answers():
    names = [f"d{n}" for n in range(MOST_ASKED + 3)]
    scored = [(0.3, 0, n) for n in range(1, len(names))]
    assert len(asked(scored, names, weighed(*names))) == MOST_ASKED


def test_a_link_is_as_sure_as_the_best_within_its_group():
    scores = {(0, 1): 2.0, (1, 2): 0.0, (0, 2): -1.0, (2, 3): 5.0}
    events = weighed("a", "b", "c", "d")
    told = told_of([], scores, ["x", "x", "x", "y"], events, least=-0.5)
    assert told.sure == {("x", "a"): 0.88, ("x", "b"): 0.88, ("x", "c"): 0.5}
    assert told_of([], {}, [None] * 4, events, least=-0.5).sure == {}


def question(one, other, certainty=0.5):
    sides = tuple(EventSide(document_id=n, claims=(n,)) for n in (one, other))
    return EventQuestion(sides=sides, certainty=certainty)


def group(*documents, sure=None, questions=()):
    told = tuple(EventDocument(document_id=d, main=True, certainty=sure) for d in documents)
    return EventGroup(key="x", event="x", claims=documents, documents=told, questions=questions)


def test_what_an_earlier_check_knew_of_links_stands():
    before = group("a", "b", sure=0.7, questions=(question("a", "c"), question("a", "d", 0.6)))
    told = Told({("x", "c"): 0.9}, {"x": (question("c", "e", 0.8),)})
    [now] = with_links([group("a", "b", "c")], told, [before])
    assert [d.certainty for d in now.documents] == [0.7, 0.7, 0.9]
    sides = [tuple(s.document_id for s in q.sides) for q in now.questions]
    assert sides == [("c", "e"), ("a", "d")]  # of one happening nothing is asked
    [alone] = with_links([group("a")], Told())
    assert (alone.questions, alone.documents[0].certainty) == ((), None)


def test_what_says_most_comes_first_and_what_says_nothing_not_at_all():
    told = said_by(Likeness({"names": 0.2, "place": -1.5, "time": 0.0, "word": 0.1}))
    assert told == {"names": 1.9, "place": -1.5}
    assert list(told) == ["names", "place"]
