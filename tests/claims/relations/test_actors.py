"""Who did it, under which name."""

import pytest

from claims.model.value import Action, Basis, Responsibility
from tests.claims.making import article, compared, teller, told

ARMY = {"attribution": (teller("The army"),)}
LATER = "2023-04-12T10:00:00"
NAMED = "Kata’eb Hezbollah"


def done(actor, **fields):
    basis = fields.pop("basis", Basis.ASSERTED)
    words = f"{actor} did it."
    slots = {"actor": (0, len(actor))}
    return (Responsibility(actor=actor, basis=basis), {"words": words, "slots": slots, **fields})


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (done("The Eastern Dawn Army"), done("The Sons of the Pass"), {("contradiction", "R30")}),
        (
            done("Israeli jets"),
            done("Israel", basis=Basis.DENIED_BY_ACTOR),
            {("contradiction", "R30")},
        ),
        (done("Militia fighters"), done(NAMED), {("consistent", "R29")}),
        (done(NAMED), done(NAMED), {("consistent", "R28")}),
        (done("Israel"), done("Vale", basis=Basis.DENIED_BY_ACTOR), set()),
        (done("rebels"), done("gunmen"), set()),
    ],
)
def test_two_texts_name_who_did_it(one, other, expected):
    assert set(told(compared(article("a", one), article("b", other)))) == expected


def test_one_source_that_becomes_certain_is_an_update():
    weak = f"{NAMED} was probably behind the raid on the depot."
    firm = f"It is confirmed that {NAMED} raided the depot."
    one = article(
        "a",
        (done(NAMED)[0], {"words": weak, "slots": {"actor": (0, 17)}, **ARMY}),
        outlet="Meridian Wire",
    )
    two = {"words": firm, "slots": {"actor": (21, 38)}}
    other = article(
        "b", (done(NAMED)[0], {**two, **ARMY}), published=LATER, outlet="Meridian Wire"
    )
    assert ("update", "R30") in told(compared(one, other))
    stranger = article("b", (done(NAMED)[0], two), published=LATER, outlet="Meridian Wire")
    assert ("update", "R30") not in told(compared(one, stranger))


def test_one_source_that_admits_what_it_denied_is_an_update():
    one = article("a", done("Vale", basis=Basis.DENIED_BY_ACTOR, **ARMY))
    other = article("b", done("Vale", **ARMY), published=LATER)
    assert ("update", "R31") in told(compared(one, other))


def test_two_actors_of_one_sentence_are_partners():
    assert (
        compared(article("a", [done("The Eastern Dawn Army"), done("The Sons of the Pass")])) == ()
    )


def struck(target):
    words = f"They struck {target}."
    value = Action(agent=None, action="struck", target=target)
    return (value, {"words": words, "slots": {"target": (12, 12 + len(target))}})


def test_two_spellings_of_one_name_are_joined_over_kinds_of_claims():
    found = compared(article("a", done(NAMED), struck("Kata’ib Hizbollah (KH) facilities")))
    assert told(found) == [("consistent", "R28")]


def test_names_that_only_look_alike_are_told_apart():
    found = compared(article("a", done("Kata'ib Hezbollah"), struck("Hezbollah")))
    assert told(found) == [("not_comparable", "R28")]
    assert compared(article("a", done("Kata'ib Hezbollah"), struck("Eastern Dawn Army"))) == ()
