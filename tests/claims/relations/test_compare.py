"""The whole comparison."""

import json

import pytest

from claims.events.across import link_events
from claims.model.claim import Claim
from claims.model.document import Document
from claims.model.event import Event
from claims.model.extraction import Extraction
from claims.origins.groups import find_origins
from claims.origins.marks import marks_of
from claims.relations.compare import compare
from tests.claims.making import article, compared, injured, killed, told


def test_a_reader_sees_contradictions_first():
    found = compared(article("a", killed(11), injured(4)), article("b", killed(8), injured(4)))
    assert told(found) == [("contradiction", "R09b"), ("consistent", "R07")]


def test_the_order_of_the_input_means_nothing():
    texts = [article(n, killed(k)) for k, n in enumerate("abc", 1)]
    there, back = compared(*texts), compared(*texts[::-1])
    assert {f.id for f in there} == {f.id for f in back}
    assert len(there) == 3


def test_nothing_is_said_of_nothing():
    assert compare((), (), ()) == ()
    assert compared(article("a", killed(3))) == ()


KEYS = {"E1": "e2", "E2": "e1"}


def _value(claim):
    value = {"kind": claim["kind"], **claim["value"]}
    if claim["kind"] == "asset_location":
        asset = value["asset"]
        value["asset"] = {**asset, "name": asset["name"] or asset["surface"]}
    if claim["kind"] == "statement":
        value = {
            **value,
            "speaker": value["speaker"] or "unnamed",
            "quote": value.get("quote") or "",
        }
    return value


@pytest.fixture(scope="module")
def gold(shared):
    """The claims of the gold article, as an extraction, and what to find in them."""
    told_of = json.loads((shared / "gold" / "seed.json").read_text(encoding="utf-8"))
    text = (shared / "gold" / "seed.txt").read_text(encoding="utf-8")
    events = {
        k: Event(**{**e, "key": KEYS[k], "time": None}) for k, e in told_of["events"].items()
    }
    names = ("id", "text", "start", "end", "group", "section", "slots", "attribution")
    names += ("polarity", "modality", "checkable")
    claims = [
        Claim(
            document_id="seed",
            standalone=c["text"],
            value=_value(c),
            event=events.get(c["event"]),
            **{name: c[name] for name in names},
        )
        for c in told_of["claims"]
    ]
    document = Document(id="seed", text=text, published="2020-03-13T17:14:00")
    extraction = [Extraction(document=document, claims=tuple(claims))]
    return told_of, compare(
        extraction, link_events(extraction), find_origins([*map(marks_of, extraction)])
    )


def joins(finding, wanted):
    values = {value.claim for value in finding.values}
    same = finding.relation.value == wanted["relation"]
    return same and len(values & set(wanted["claims"])) >= 2


def test_the_findings_of_the_gold_article_come_out_of_its_claims(gold):
    told_of, found = gold
    missed = [
        wanted["rule"]
        for wanted in told_of["findings"]
        if wanted["must"] and not any(joins(f, wanted) and f.rule == wanted["rule"] for f in found)
    ]
    assert missed == []


def test_no_pair_of_the_gold_article_is_related_wrongly(gold):
    told_of, found = gold
    assert not [w["why"] for w in told_of["must_not"] for f in found if joins(f, w)]
    assert [f.rule for f in found if f.relation.value == "contradiction"] == ["R17"]
