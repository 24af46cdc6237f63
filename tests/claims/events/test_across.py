"""Which events of several articles are one."""

import pytest

from claims.events.across import link_events
from claims.model.event import EventType
from claims.model.place import Place, Precision
from tests.claims.making import BLAST, article, day, injured, killed, time

ORLEN = Place(raw="Orlen", name="Orlen", precision=Precision.SETTLEMENT)
MIRKOT_TEXT = "A bomb went off in the cloth market of Mirkot near the Blue Mosque, police said."
ORLEN_TEXT = "A lorry and a night bus collided on the mountain road to Orlen, doctors said."
CRASH = BLAST.model_copy(
    update={"type": EventType.ACCIDENT, "place": ORLEN, "label": "crash in Orlen"}
)


def dated(text, event=BLAST):
    return event.model_copy(update={"time": time(**day(text))})


def documents(groups):
    return sorted(sorted(d.document_id for d in g.documents) for g in groups)


def test_articles_on_one_event_are_joined_and_others_stay_alone():
    groups = link_events(
        [
            article("a", killed(3), text=MIRKOT_TEXT),
            article("b", killed(3), text=MIRKOT_TEXT.replace("police", "the army")),
            article("c", killed(9), event=CRASH, text=ORLEN_TEXT),
        ]
    )
    assert documents(groups) == [["a", "b"], ["c"]]
    joined = next(g for g in groups if len(g.documents) == 2)
    assert joined.claims == ("a-0-0", "b-0-0")
    assert all(d.main for d in joined.documents)
    assert joined.label == "blast in Mirkot"


def test_another_day_is_another_event():
    one = article("a", killed(3), event=dated("2023-04-07"), text=MIRKOT_TEXT)
    other = article("b", killed(2), event=dated("2023-04-14"), text=MIRKOT_TEXT)
    assert documents(link_events([one, other])) == [["a"], ["b"]]


def test_two_events_of_one_article_never_meet():
    second = BLAST.model_copy(update={"key": "e2"})
    one = article("a", killed(3), (killed(2), {"event": second}), text=MIRKOT_TEXT)
    other = article("b", killed(3), text=MIRKOT_TEXT)
    groups = link_events([one, other])
    assert documents(groups) == [["a"], ["a", "b"]]


def test_articles_without_happenings_group_only_with_each_other():
    one = article("a", injured(3), event=None, text=MIRKOT_TEXT)
    other = article("b", injured(3), event=None, text=MIRKOT_TEXT)
    assert documents(link_events([one, other])) == [["a", "b"]]
    assert link_events([one]) == ()


def test_links_that_are_not_sure_are_listed():
    nowhere = BLAST.model_copy(update={"place": None})
    vague = "Nobody slept in Mirkot, Ann Lee wrote from the Vale Hotel on a long night."
    one = article("a", killed(3), text=MIRKOT_TEXT, event=nowhere)
    other = article("b", injured(2), text=vague, event=nowhere, published="2023-04-28")
    [(first, second, certainty)] = [
        link for g in link_events([one, other]) for link in g.uncertain
    ]
    assert {first, second} == {"a#e1", "b#e1"}
    assert 0.4 < certainty < 0.7


def test_two_texts_put_side_by_side_are_sooner_of_one_event_than_two_of_many():
    nowhere = BLAST.model_copy(update={"place": None})
    one = article("a", killed(3), event=nowhere, text="The mosque stood empty after the blast.")
    other = article("b", killed(3), event=nowhere, text="Prayers were said for the dead.")
    strangers = [
        article(f"c{n}", killed(n + 20), event=CRASH, text=f"A lorry fell off bridge {n}.")
        for n in range(60)
    ]
    assert ["a", "b"] in documents(link_events([one, other]))
    assert ["a", "b"] not in documents(link_events([one, other, *strangers]))


def test_the_order_of_the_articles_does_not_matter():
    texts = [article(n, killed(3), text=MIRKOT_TEXT) for n in "abc"]
    assert (
        documents(link_events(texts)) == documents(link_events(texts[::-1])) == [["a", "b", "c"]]
    )


def test_no_articles_no_events():
    assert link_events([]) == ()


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (("06", "07", "07"), "07"),
        (("07", "06", "06"), "06"),
        (("07", "06"), "06"),
        ((None, "07"), "07"),
    ],
)
def test_an_event_has_the_day_that_most_articles_tell_else_that_printed_first(days, expected):
    told = [BLAST if d is None else dated(f"2023-04-{d}") for d in days]
    articles = [
        article(f"a{n}", killed(3), event=e, text=MIRKOT_TEXT, published=f"2023-04-{9 - n:02}")
        for n, e in enumerate(told)
    ]
    [group] = link_events(articles)
    assert f"{group.time.start:%d}" == expected
