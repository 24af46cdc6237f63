"""What is seen of a finding."""

import pytest

from claims.model.claim import Modality
from claims.model.event import Event, EventType
from claims.model.finding import EventGroup, EventQuestion, EventSide, FindingRelation
from claims.relations.confidence import seen_in
from claims.relations.entries import entries_of
from claims.relations.signs import Sign, entries_by_claim, signs_of
from claims.relations.wording import Spot, Verdict, finding
from tests.claims.making import BLAST, MIRKOT, article, day, group, killed, number, time

LONG = "The market was full when it happened, and nobody could say how many were there. " * 30
ORLEN = MIRKOT.model_copy(update={"name": "Orlen"})


def signs(*articles, events=None, severity="high", flags=()):
    """The signs of a finding on the first claim of each article, or on all of a single one's."""
    events = group(*articles) if events is None else events
    entries = entries_of(articles, events, ())
    first = {e.document.id: e for e in reversed(entries)}
    chosen = entries if len(articles) == 1 else list(first.values())
    verdict = Verdict(FindingRelation.CONTRADICTION, "R09b", "r", severity, "why", flags)
    found = finding(verdict, [Spot(e, at=e.claim.span) for e in chosen], "killed")
    [seen] = seen_in([found], articles, entries, events, ())
    return set(signs_of(seen))


def one(name, value=None, **options):
    return article(name, killed(30) if value is None else value, text=f"{name} {LONG}", **options)


def test_two_long_articles_on_one_event_show_no_sign():
    assert signs(one("a"), one("b")) == {Sign.OPENING}


def event(**fields):
    return BLAST.model_copy(update=fields)


@pytest.mark.parametrize(
    ("other", "sign"),
    [
        ({"published": "2023-04-20T10:00:00"}, Sign.FAR),
        ({"value": killed(200)}, Sign.APART),
        ({"value": killed(number(30, "at_least", low=30))}, Sign.ROUGH),
        ({"value": killed(30, "")}, Sign.WHO_UNSTATED),
        ({"value": killed(30, "soldiers")}, Sign.WHO_DIFFERS),
        ({"value": (killed(30), {"modality": Modality.ALLEGED})}, Sign.HEDGED),
        ({"value": (killed(30), {"section": "quote"})}, Sign.QUOTED),
        ({"event": event(place=ORLEN)}, Sign.OTHER_PLACE),
        ({"outlet": "The a"}, Sign.SAME_SOURCE),
    ],
)
def test_what_sets_the_second_apart_is_seen(other, sign):
    assert signs(one("a"), one("b", **other)) == {Sign.OPENING, sign}


def test_days_of_the_events_are_set_side_by_side():
    days = [event(time=time(**day(d))) for d in ("2023-04-07", "2023-04-08")]
    assert Sign.OTHER_DAY in signs(one("a", event=days[0]), one("b", event=days[1]))
    assert Sign.OTHER_DAY not in signs(one("a", event=days[0]), one("b", event=days[0]))


@pytest.mark.parametrize(
    ("found", "sign"),
    [
        (lambda: signs(article("a", killed(30)), article("b", killed(30))), Sign.SHORT),
        (lambda: signs(article("a", killed(30), killed(40), text=LONG)), Sign.WITHIN),
        (lambda: signs(one("a"), one("b"), severity="low"), Sign.LOW),
        (lambda: signs(one("a"), one("b"), flags=("hedge_dropped",)), Sign.FLAGGED),
        (lambda: signs(*map(one, "abcde")), Sign.MANY),
        (lambda: signs(one("a", killed(2)), one("b", killed(4))), Sign.FEW),
        (lambda: signs(*[one(f"d{n}") for n in range(21)]), Sign.CROWD),
        (lambda: signs(one("a"), one("b"), events=()), Sign.UNLINKED),
    ],
)
def test_what_is_seen_of_the_whole_finding(found, sign):
    assert sign in found()
    assert sign not in signs(one("a"), one("b"))


def grouped(name, claim, documents=(), questions=()):
    return EventGroup(
        key=name,
        event=name,
        type=EventType.EXPLOSION,
        claims=(claim,),
        documents=documents,
        questions=questions,
    )


def test_a_question_about_two_events_is_seen_of_what_compares_them():
    articles = one("a"), one("b")
    sides = tuple(EventSide(document_id=n, claims=(f"{n}-0-0",)) for n in "ab")
    asked = EventQuestion(sides=sides, certainty=0.5)
    events = grouped("e1", "a-0-0", questions=(asked,)), grouped("e2", "b-0-0")
    assert {Sign.ASKED, Sign.UNLINKED} <= signs(*articles, events=events)
    unasked = grouped("e1", "a-0-0"), grouped("e2", "b-0-0")
    assert Sign.ASKED not in signs(*articles, events=unasked)


def test_an_unsure_link_a_side_story_and_a_round_up_are_seen():
    articles = one("a"), one("b")
    [plain] = group(*articles)
    of_a, of_b = plain.documents
    loose = plain.model_copy(
        update={"documents": (of_a, of_b.model_copy(update={"certainty": 0.7, "main": False}))}
    )
    assert {Sign.LOOSE, Sign.ASIDE} <= signs(*articles, events=(loose,))
    others = [
        EventGroup(key=f"x{n}", event=f"x{n}", documents=(of_a,), claims=()) for n in range(6)
    ]
    assert Sign.ROUND_UP in signs(*articles, events=(plain, *others))


def test_entries_are_found_by_document_and_claim():
    [entry] = entries_of([one("z")], (), ())
    assert entries_by_claim([entry]) == {("z", "z-0-0"): entry}


def test_what_stands_far_down_is_not_in_the_opening():
    low = (killed(30), {"start": 500, "end": 510, "text": LONG[500:510]})
    assert Sign.OPENING not in signs(one("a"), one("b", low))
    assert Sign.OPENING in signs(one("a"), one("b"))


def test_an_article_that_has_both_numbers_is_seen():
    both = article("b", killed(20), killed(30), text=f"b {LONG}")
    assert Sign.ECHO in signs(one("a"), both)
    assert Sign.ECHO not in signs(one("a"), one("b", killed(20)))


def test_an_event_without_a_kind_is_seen():
    vague = Event(key="e1", type=EventType.OTHER, place=MIRKOT, label="something")
    articles = one("a", event=vague), one("b", event=vague)
    [joined] = group(*articles)
    events = (joined.model_copy(update={"type": EventType.OTHER}),)
    assert Sign.UNTYPED in signs(*articles, events=events)
