"""What is worth checking, and why."""

import pytest

from claims.framing.worthiness import weigh
from claims.lexicon.load import table
from claims.model.attribution import SpeakerType, Teller
from claims.model.claim import Claim, Modality
from claims.model.value import Fact, Responsibility, Statement

FACT = Fact(subject="the bridge", predicate="links", object="towns")
POLICE = Teller(speaker="police", named=False, type=SpeakerType.OFFICIAL, cue="said")
SOURCE = Teller(speaker="a police source", named=False, type=SpeakerType.OFFICIAL, cue="said")


def claim(value, **fields):
    return Claim(
        id="x", document_id="d", text="x", start=0, end=1, standalone="x", value=value, **fields
    )


def fact(subject, predicate="is", other=None):
    return claim(Fact(subject=subject, predicate=predicate, object=other))


def test_the_reasons_add_up_to_the_score():
    blamed = weigh(claim(Responsibility(actor="the army"), modality=Modality.DENIED))
    weights, base = table("framing")["weights"], table("framing")["base_worthiness"]
    assert blamed.reasons == ("names who did it", "is denied")
    assert blamed.score == pytest.approx(base + sum(weights[r] for r in blamed.reasons))
    assert blamed.score > weigh(claim(FACT)).score


def test_what_cannot_be_checked_is_worth_little():
    assert weigh(claim(FACT, checkable=False)).score == 0


@pytest.mark.parametrize(
    ("given", "reasons"),
    [
        (fact("the bridge", "links", "towns"), {"is general", "names nobody and nothing"}),
        (fact("the bridge", "links", "Rinn"), {"is general"}),
        (fact("the bridge", "cost", "3 million"), {"is general", "gives a figure"}),
        (fact("Tom Hale", "was", "convicted"), {"is general", "speaks of a charge or crime"}),
        (fact("Tom Hale", "read", "http"), {"is general", "is a link or credit"}),
    ],
)
def test_words_weigh_where_the_kind_says_little(given, reasons):
    assert set(weigh(given).reasons) == reasons


@pytest.mark.parametrize(
    ("teller", "reason"),
    [(POLICE, "rests on one official"), (SOURCE, "rests on an unnamed source")],
)
def test_police_are_no_unnamed_source(teller, reason):
    assert reason in weigh(claim(FACT, attribution=(teller,))).reasons


def test_official_statements_stand_above_others():
    said = Statement(speaker="police", quote="The Rinn bridge fell", direct=False)
    official = weigh(claim(said, attribution=(POLICE,)))
    plain = weigh(claim(said))
    assert "quotes an official" in official.reasons
    assert official.score > plain.score > weigh(claim(FACT)).score


def test_every_reason_has_a_weight():
    weights = table("framing")["weights"]
    assert all(-1 < weight < 1 and weight != 0 for weight in weights.values())
