"""The life of a finding over several checks."""

import pytest

from claims import Document, check
from factcheck.consistency.life import finding_id, renew
from tests.factcheck.fakes import START
from tests.factcheck.pattern_engine import PatternEngine


def found(*texts):
    engine = PatternEngine()
    return engine.check(engine.extract([Document(text=text) for text in texts])).findings


CLASH = found("3 killed", "5 killed")
OTHER = found("3 injured", "5 injured")


def stored(findings, **fields):
    fresh = renew([], findings, case_id="c", now=START).save
    return [f.but(version=1, **fields) for f in fresh]


def test_an_id_is_of_rule_relation_and_claims_whatever_their_order():
    [clash] = CLASH
    turned = clash.model_copy(update={"values": clash.values[::-1], "explanation": "other"})
    ids = {finding_id(f) for f in (clash, turned)}
    assert len(ids) == 1
    assert finding_id(OTHER[0]) not in ids
    assert finding_id(clash.model_copy(update={"id": "own"})) == "own"


def test_a_new_finding_is_open():
    [new] = renew([], CLASH, case_id="c", now=START).save
    assert (new.state, new.current, new.version) == ("open", True, 0)


def test_what_is_found_again_unchanged_is_left_alone():
    again = renew(stored(CLASH), CLASH, case_id="c", now=START)
    assert (again.save, again.forget) == ([], [])


def test_what_is_found_again_in_other_words_keeps_its_decision():
    words = [CLASH[0].model_copy(update={"explanation": "clearer"})]
    [again] = renew(stored(CLASH, state="accepted"), words, case_id="c", now=START).save
    assert (again.state, again.finding.explanation) == ("accepted", "clearer")


@pytest.mark.parametrize(
    ("state", "saved", "forgotten"),
    [("open", 0, 1), ("accepted", 1, 0), ("dismissed", 1, 0)],
)
def test_what_is_no_longer_found_stays_only_if_somebody_decided_it(state, saved, forgotten):
    after = renew(stored(CLASH, state=state), [], case_id="c", now=START)
    assert (len(after.save), len(after.forget)) == (saved, forgotten)
    assert not any(f.current for f in after.save)
    later = renew(after.save, [], case_id="c", now=START)
    assert later.save == []


def test_the_same_finding_twice_is_one():
    assert len(renew([], [*CLASH, *CLASH], case_id="c", now=START).save) == 1


STORY = "A fire broke out in a market hall in Kirkuk on Tuesday. It killed {} traders, {} said."
DATED = {"published": "2022-05-04"}


def checked(*texts):
    """Check articles with the real engine and keep what clashes."""
    documents = [
        Document(id=f"d{n}", text=text, outlet=f"Paper {n}", **DATED)
        for n, text in enumerate(texts)
    ]
    return [f for f in check(documents).findings if f.relation == "contradiction"]


def test_a_decision_goes_over_to_the_finding_that_a_third_article_joins():
    two = (STORY.format("nine", "police"), STORY.format("twelve", "the fire chief"))
    before = stored(checked(*two), state="dismissed", why="two halls")
    assert before
    fresh = checked(*two, STORY.format("twelve", "a doctor"))
    after = renew(before, fresh, case_id="c", now=START)
    kept = [f for f in after.save if f.state == "dismissed" and f.current]
    assert {f.why for f in kept} == {"two halls"}
    assert len(kept) == len(before)
    grown = [f for f in kept if f.id in after.carried]
    assert all(f.to_confirm for f in grown)
    assert set(after.carried.values()) == set(after.forget)


def test_a_claim_that_only_moved_needs_no_new_look():
    [clash] = CLASH
    places = [
        v.model_copy(update={"start": v.start + 30, "end": v.end + 30}) for v in clash.values
    ]
    moved = clash.model_copy(update={"id": "moved", "values": tuple(places)})
    after = renew(stored(CLASH, state="accepted"), [moved], case_id="c", now=START)
    [kept] = after.save
    assert (kept.id, kept.state, kept.to_confirm) == ("moved", "accepted", False)
    assert after.carried == {"moved": after.forget[0]}


def test_what_nobody_decided_is_not_carried():
    moved = CLASH[0].model_copy(update={"id": "moved"})
    after = renew(stored(CLASH), [moved], case_id="c", now=START)
    assert after.carried == {}
    assert [f.state for f in after.save] == ["open"]
