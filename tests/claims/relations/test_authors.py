"""R28 to R30: who is named as having done it."""

import pytest

from claims import Document, check
from tests.claims.relations.pair_tables import answer_to


@pytest.mark.parametrize(
    "name",
    ["R28-01", "R28-05", "R29-01", "R29-07", "R30-01", "R30-05", "R30-10", "R30-12", "R30-16"],
)
def test_who_did_it_is_set_against_who_did_it(name):
    gold, said = answer_to("actor_pairs.jsonl", name)
    assert said == gold


@pytest.mark.parametrize("name", ["R28-02", "R29-03"])
def test_initials_and_descriptions_are_no_rivals(name):
    _, said = answer_to("actor_pairs.jsonl", name)
    assert said != "contradiction"


NAMED = "A spokesman for the Red Dawn Brigade denied that the brigade attacked the Corvell depot."
PLAIN = "Militia denied the attack on the Corvell depot on Monday, its leader said."


@pytest.mark.parametrize(
    ("denials", "cards"),
    [({"Horn": f"{PLAIN}\n\n{NAMED}"}, 1), ({"Horn": PLAIN, "Reed": NAMED}, 2)],
)
def test_one_denial_of_a_party_named_and_described_is_told_once(denials, cards):
    texts = {
        "Lamp": "The Red Dawn Brigade attacked the Corvell depot on Monday, the army said.",
        "Bell": "Militia attacked the Corvell depot on Monday, the army said.",
        **denials,
    }
    found = check(
        Document(id=name, outlet=name, text=text, published="2023-04-04T10:00:00")
        for name, text in texts.items()
    ).findings
    assert sum(f.rule == "R30" and f.relation == "contradiction" for f in found) == cards


@pytest.mark.parametrize(
    ("charge", "answer", "clash"),
    [
        (
            "Jo Marr was charged with the murder of Tom Hale.",
            "Jo Marr pleaded not guilty to it.",
            0,
        ),
        (
            "Jo Marr was charged with the murder of Tom Hale.",
            "Jo Marr pleaded not guilty to the murder of Tom Hale.",
            1,
        ),
        (
            "Jo Marr was charged with assaulting Ann Lowe. Tom Hale was murdered in Corvell.",
            "Jo Marr pleaded not guilty to the murder of Tom Hale in Corvell.",
            0,
        ),
        (
            "Jo Marr was charged with the murder of Tom Hale.",
            "Denying he was a thief, Jo Marr left the town after the murder of Tom Hale.",
            0,
        ),
    ],
)
def test_who_denies_one_deed_does_not_deny_another(charge, answer, clash):
    texts = {"Lamp": charge, "Bell": answer}
    found = check(
        Document(id=name, outlet=name, text=text, published="2023-04-04T10:00:00")
        for name, text in texts.items()
    ).findings
    assert sum(f.rule == "R30" and f.relation == "contradiction" for f in found) == clash
