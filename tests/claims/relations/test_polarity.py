"""Done and not done."""

from datetime import datetime

import pytest

from claims import Document, check
from claims.model.time import Granularity
from claims.model.value import Fact, Location, TimeOf
from tests.claims.making import BLAST, MIRKOT, article, compared, day, teller, time, told

FIRM = {"attribution": (teller("The firm"),)}
LATER = "2023-04-12T10:00:00"


def said(words, **fields):
    return (Fact(subject="", predicate=""), {"words": words, **fields})


USED = said("Officers fired live rounds at the market.")
NOT_USED = said("No live rounds were fired at the market.")


@pytest.mark.parametrize(
    ("speaker", "expected"), [("The firm", [("update", "R31")]), ("The rebels", [])]
)
def test_what_was_denied_is_admitted_only_by_who_denied_it(speaker, expected):
    denied = said("The crew was not behind the blast at the depot, the firm said.", **FIRM)
    other = {"attribution": (teller(speaker),)}
    told_later = said("The crew was behind the blast at the depot.", **other)
    found = compared(article("a", denied), article("b", told_later, published=LATER))
    assert told(found) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (USED, NOT_USED, [("contradiction", "R31")]),
        (said("Were live rounds fired at the market?"), NOT_USED, []),
        (
            said("The road to Varo was open."),
            said("The road to Varo was closed."),
            [("contradiction", "R31")],
        ),
        (
            said("The leader is alive after the raid."),
            said("The leader was not among the dead of the raid."),
            [("consistent", "R31")],
        ),
        (USED, said("The involvement of missiles was not denied."), []),
        (USED, said("Doctors did not comment on the market."), []),
        (NOT_USED, said("The police kept officers from firing rounds at the market."), []),
    ],
)
def test_what_one_text_affirms_and_another_denies(one, other, expected):
    assert told(compared(article("a", one), article("b", other))) == expected
    assert told(compared(article("b", other), article("a", one))) == expected


@pytest.mark.parametrize(
    ("month", "expected"), [("2023-01", []), ("2023-05", [("contradiction", "R31")])]
)
def test_what_was_so_months_before_the_event_is_another_matter(month, expected):
    start = datetime.fromisoformat(f"{month}-01")
    dated = TimeOf(raw=month, start=start, end=start, granularity=Granularity.MONTH)
    event = BLAST.model_copy(update={"time": time(**day("2023-04-07"))})
    words = "Officers fired live rounds at the market."
    one = article("a", [said(words), (dated, {"words": words})], event=event)
    found = compared(one, article("b", NOT_USED, event=event))
    assert [row for row in told(found) if row[1] == "R31"] == expected


def test_a_denial_that_its_source_takes_back_is_an_update():
    denial = article("a", said("The firm denied that it reopened the bridge.", **FIRM))
    words = "The firm admitted that it reopened the bridge."
    admission = article("b", said(words, **FIRM), published=LATER)
    assert told(compared(denial, admission)) == [("update", "R31")]


def test_two_texts_that_tell_of_one_denial_do_not_clash():
    one = said("Orlen hastened to back up denials by saying that it looked like a trick.")
    other = said("Orlen backed up denials by saying that it looked like a trick.")
    found = told(compared(article("a", one), article("b", other)))
    assert ("contradiction", "R31") not in found


@pytest.mark.parametrize(
    ("one", "other", "clash"),
    [
        ("The guard was not hit by the Tarsk fever.", "The guard was hit by the Tarsk fever.", 1),
        ("He was not hit by the Tarsk fever.", "The town was hit by the Tarsk fever.", 0),
        ("No gun was recovered.", "A gun has been recovered.", 0),
        ("The stolen gun was not recovered.", "The stolen gun has been recovered.", 1),
    ],
)
def test_no_event_tells_whom_a_pronoun_means_nor_which_gun(one, other, clash):
    texts = {"a": one, "b": other}
    found = check(Document(id=n, text=t, published="2023-04-04") for n, t in texts.items())
    assert sum(f.relation.value == "contradiction" for f in found.findings) == clash


STRUCK = "A missile strike on a grain depot in Kosti killed 17 people on Saturday."
RAIDED = "The army struck a workshop near Nyala on Sunday, killing 22 fighters."
NOBODY = "The rebels said nobody had been killed in that raid."


@pytest.mark.parametrize(
    ("one", "other", "clash"),
    [
        (STRUCK, f"{STRUCK} {RAIDED} {NOBODY}", 0),
        ("“We did not attack Kosti,” a rebel said.", "Kosti has been attacked before.", 0),
        ("“We did not attack Kosti,” a rebel said.", "Kosti was attacked.", 0),
        ("The army did not shell Kosti.", "The army previously shelled Kosti.", 0),
        ("The army did not shell Kosti.", "The army has shelled Kosti before.", 0),
        ("The army did not shell Kosti.", "The army shelled Kosti before dawn.", 1),
        ("The army did not shell Kosti.", "The army shelled Kosti.", 1),
        ("The army never shelled Kosti.", "The army has shelled Kosti before.", 1),
    ],
)
def test_a_denial_is_of_its_own_happening_and_time(one, other, clash):
    documents = (
        Document(id=n, text=t, published="2026-03-10") for n, t in {"a": one, "b": other}.items()
    )
    rules = [f.rule for f in check(documents).findings if f.relation.value == "contradiction"]
    assert rules.count("R31") == clash


def test_what_is_disputed_is_the_deed_and_not_its_place():
    mirkot = Location(place=MIRKOT)
    sides = ([(mirkot, {"words": s[1]["words"]}), s] for s in (USED, NOT_USED))
    [found] = compared(*(article(n, s) for n, s in zip("ab", sides, strict=True)))
    assert [value.claim for value in found.values] == ["a-0-1", "b-0-1"]
