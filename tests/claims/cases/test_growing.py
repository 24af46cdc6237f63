"""A case that grows: it is found what a check of the whole finds; what is not touched stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.cases.growing import Known, grow
from claims.model.decision import Decision
from claims.model.event import EventType
from claims.model.place import Place, Precision
from claims.pipeline import check
from tests.claims.making import BLAST, article, day, injured, killed, quantity, time

TOWNS = ("Mirkot", "Orlen", "Zamosc")
TEXTS = {
    "Mirkot": "A bomb went off in the cloth market of Mirkot near the Blue Mosque, police said.",
    "Orlen": "A lorry and a night bus collided on the mountain road to Orlen, doctors told us.",
    "Zamosc": "Thieves armed with knives robbed three jewellers in the old quarter of Zamosc.",
}
ORLEN = Place(raw="Orlen", name="Orlen", precision=Precision.SETTLEMENT)
KINDS = {"Mirkot": EventType.EXPLOSION, "Orlen": EventType.ACCIDENT, "Zamosc": EventType.CRIME}


def happening(town):
    place = Place(raw=town, name=town, precision=Precision.SETTLEMENT)
    when = time(**day("2023-04-07"))
    label = f"{KINDS[town].value} in {town}"
    return BLAST.model_copy(
        update={"type": KINDS[town], "place": place, "time": when, "label": label}
    )


def told(name, town, *numbers, hour=10):
    return article(
        name,
        *[killed(n) for n in numbers],
        injured(2 * sum(numbers)),
        (quantity(numbers[0], "rockets", "fired"), {"words": f"{town} had rockets by {name}."}),
        event=happening(town),
        published=f"2023-04-08T{hour:02}:00:00",
        text=TEXTS[town],
    )


def loading(articles, asked=None):
    by_id = {a.document.id: a for a in articles}

    def load(wanted):
        for name, claims in wanted.items():
            if asked is not None and claims is None:
                asked.append(name)
            own = by_id[name].claims
            some = own if claims is None else tuple(c for c in own if c.id in claims)
            yield by_id[name].model_copy(update={"claims": some})

    return load


def grown(articles, **options):
    load, known = loading(articles), [Known()]
    for new in articles:
        known.append(grow(known[-1], [new], load, **options))
    return known


def claims_of(comparison):
    return {frozenset(group.claims) for group in comparison.events}


articles = st.lists(
    st.tuples(
        st.sampled_from(TOWNS),
        st.lists(st.integers(1, 9), min_size=1, max_size=2),
        st.integers(0, 23),
    ),
    min_size=1,
    max_size=6,
).map(lambda rows: [told(f"a{n}", t, *numbers, hour=h) for n, (t, numbers, h) in enumerate(rows)])


@given(articles)
def test_one_after_another_is_as_all_at_once_where_the_links_are(case):
    whole, parts = check(case), grown(case)[-1].compared
    if claims_of(whole) == claims_of(parts):
        assert {f.id: f.explanation for f in whole.findings} == {
            f.id: f.explanation for f in parts.findings
        }
        assert len(whole.slots) == len(parts.slots)
    assert [o.documents for o in whole.origins] == [o.documents for o in parts.origins]


@given(articles)
def test_all_at_once_is_the_check(case):
    assert grow(Known(), case, loading(case)).compared == check(case)


def test_articles_on_one_event_are_linked_and_compared_when_they_come():
    case = [told("a", "Mirkot", 5), told("b", "Orlen", 3), told("c", "Mirkot", 8)]
    before, after = grown(case)[-2:]
    assert not any(f.relation.value == "contradiction" for f in before.compared.findings)
    clashes = [f for f in after.compared.findings if f.relation.value == "contradiction"]
    assert {v.document_id for f in clashes for v in f.values} == {"a", "c"}


def test_what_is_not_touched_stays_as_it_is_and_is_not_read_whole():
    case = [told("a", "Mirkot", 5), told("b", "Mirkot", 8), told("c", "Orlen", 3)]
    before = grow(Known(), case[:2], loading(case))
    asked = []
    after = grow(before, case[2:], loading(case, asked))
    assert set(before.compared.findings) <= set(after.compared.findings)
    assert [g.claims for g in after.compared.events[:1]] == [before.compared.events[0].claims]
    assert all(before.traces[name] is after.traces[name] for name in before.traces)
    assert asked == []


def test_an_article_read_anew_keeps_its_events_and_takes_its_findings_with_it():
    case = [told("a", "Mirkot", 5), told("b", "Mirkot", 8)]
    before = grow(Known(), case, loading(case))
    corrected = told("b", "Mirkot", 5)
    after = grow(before, [corrected], loading(case))
    assert [g.event for g in after.compared.events] == [g.event for g in before.compared.events]
    assert any(f.relation.value == "contradiction" for f in before.compared.findings)
    assert not any(f.relation.value == "contradiction" for f in after.compared.findings)


APART = (told("a", "Mirkot", 5), told("b", "Orlen", 8))


@pytest.mark.parametrize("together", [True, False])
def test_what_a_person_merges_is_compared_at_once_and_in_every_later_check(together):
    case = [*APART, told("c", "Zamosc", 2)]
    claims = (APART[0].claims[0].id, APART[1].claims[0].id)
    decisions = [Decision(name="m", claims=claims, together=True)] if together else []
    known = grow(Known(), case[:2], loading(case))
    assert not clashing(known)
    merged = grow(known, [], loading(case), decisions=decisions, again={*claims})
    later = grow(merged, case[2:], loading(case), decisions=decisions)
    assert clashing(merged) == clashing(later) == ({"a", "b"} if together else set())
    undone = grow(later, [], loading(case), again={*claims})
    never = grown(case)[-1].compared
    assert undone.compared.findings == never.findings
    assert undone.compared.events == never.events


def test_what_a_person_calls_one_is_compared_though_it_was_linked_and_its_places_differ():
    other = told("b", "Mirkot", 8)
    moved = [
        c.model_copy(update={"event": c.event.model_copy(update={"place": ORLEN})})
        for c in other.claims
    ]
    case = [told("a", "Mirkot", 5), other.model_copy(update={"claims": tuple(moved)})]
    known = grow(Known(), case, loading(case))
    claims = ("a-0-0", "b-0-0")
    one = Decision(name="m", claims=claims, together=True)
    assert len(known.compared.events) == 1
    assert not clashing(known)
    assert clashing(grow(known, [], loading(case), decisions=[one], again={*claims})) == {"a", "b"}


def clashing(known):
    found = (f for f in known.compared.findings if f.relation.value == "contradiction")
    return {v.document_id for f in found for v in f.values}


def test_what_a_person_splits_is_no_longer_compared():
    case = [told("a", "Mirkot", 5), told("b", "Mirkot", 8), told("c", "Zamosc", 2)]
    known = grow(Known(), case[:2], loading(case))
    assert clashing(known) == {"a", "b"}
    split = Decision(name="s", claims=tuple(c.id for c in case[1].claims), together=False)
    for changed in ([], case[2:]):
        known = grow(known, changed, loading(case), decisions=[split])
        assert clashing(known) == set()
        assert "ev1/s" in {g.event for g in known.compared.events}
