"""Which decided finding lives on in which new one."""

import pytest

from claims import Document
from factcheck.consistency.carrying import carry, same_claims
from factcheck.consistency.life import renew
from tests.factcheck.fakes import START
from tests.factcheck.pattern_engine import PatternEngine

ENGINE = PatternEngine()
[CLASH] = ENGINE.check(
    ENGINE.extract([Document(text=text) for text in ("3 killed", "5 killed")])
).findings
FIRST, SECOND = CLASH.values


def decided(finding=CLASH):
    [stored] = renew([], [finding], case_id="c", now=START).save
    return stored.but(state="dismissed", why="two camps", version=1)


def with_values(*values, **fields):
    return CLASH.model_copy(update={"id": "new", "values": values, **fields})


def value(of, **fields):
    return of.model_copy(update=fields)


MOVED = value(FIRST, start=40, end=41)
AGAIN = value(FIRST, claim="other", document_id="imported again")
ELSE = value(FIRST, claim="other", text="4")
THIRD = value(SECOND, claim="third", document_id="third")


@pytest.mark.parametrize(
    ("new", "carried"),
    [
        (with_values(MOVED, SECOND), True),
        (with_values(AGAIN, SECOND), True),
        (with_values(FIRST, SECOND, THIRD), True),
        (with_values(FIRST), True),
        (with_values(ELSE, SECOND), False),
        (with_values(AGAIN, value(SECOND, claim="x")), False),
        (with_values(MOVED, SECOND, rule="R31"), False),
        (with_values(MOVED, SECOND, relation="update"), False),
        (with_values(MOVED, SECOND, slot=CLASH.slot.model_copy(update={"measure": "x"})), False),
    ],
)
def test_a_finding_lives_on_in_one_that_says_the_same(new, carried):
    assert bool(list(carry([decided()], [new], {}))) is carried


def test_each_is_paired_once_and_with_the_best():
    grown = with_values(FIRST, SECOND, THIRD)
    moved = with_values(value(AGAIN), SECOND, id="other")
    [(old, new)] = carry([decided()], [moved, grown], {})
    assert (old.why, new.id) == ("two camps", "new")
    assert list(carry([], [grown], {})) == []


def test_the_same_claims_elsewhere_are_the_same_claims():
    assert same_claims(decided(), with_values(MOVED, SECOND), {})
    assert not same_claims(decided(), with_values(AGAIN, SECOND), {})


@pytest.mark.parametrize(
    ("became", "carried", "same"),
    [
        ({FIRST.claim: "other", SECOND.claim: "x"}, True, True),
        ({FIRST.claim: "other"}, False, False),
        ({SECOND.claim: "x"}, True, False),
        ({}, False, False),
    ],
)
def test_a_finding_lives_on_in_newer_versions_of_its_articles(became, carried, same):
    new = with_values(AGAIN, value(SECOND, claim="x", text="five"))
    assert bool(list(carry([decided()], [new], became))) is carried
    assert same_claims(decided(), new, became) is same
