"""What has to be there before a step."""

import pytest

from claims import Document, Span
from factcheck.domain.claim import StoredClaim
from factcheck.domain.evidence import Evidence
from factcheck.domain.guards import (
    Judged,
    Missing,
    missing_for,
    missing_in,
    missing_to_adjudicate,
    origins,
)
from factcheck.domain.status import Status
from tests.factcheck.domain.test_review import a_review
from tests.factcheck.fakes import START
from tests.factcheck.pattern_engine import claim_of

M = Missing
MACHINE = claim_of(Document(text="3 killed"), Span(start=0, end=8))


def a_claim(**fields):
    given = {"id": "x", "case_id": "c", "article_id": "a", "number": 1, "machine": MACHINE}
    return StoredClaim(**{**given, **fields})


def item(ident, stance="supports", **fields):
    given = {"case_id": "c", "claim_id": "x", "added_by": "ana", "added_at": START}
    return Evidence(id=ident, stance=stance, **given, **fields)


def reviewed(verdict="supported", reviewer="ana", **fields):
    return a_review(reviewer, verdict).but(**{"rationale": "because", **fields})


PRIMARY = {"proximity": "primary", "first_hand": True, "origin": "the ministry"}
TWO = [item("1", origin="police"), item("2", origin="clinic")]
AGAINST = [item("1", "refutes", origin="police"), item("2", "refutes", origin="clinic")]


@pytest.mark.parametrize(
    ("review", "evidence", "missing"),
    [
        (None, TWO, [M.VERDICT]),
        (reviewed(None), TWO, [M.VERDICT]),
        (reviewed(rationale=" "), TWO, [M.RATIONALE]),
        (reviewed(), [], [M.EVIDENCE, M.ORIGINS]),
        (reviewed("mixed"), [], [M.EVIDENCE]),
        (reviewed("mixed", nothing_found=True), [], []),
        (reviewed("insufficient_evidence", nothing_found=True), [], []),
        (reviewed(nothing_found=True), [], [M.ORIGINS]),
        (reviewed(), TWO, []),
        (reviewed("refuted"), TWO, [M.ORIGINS]),
        (reviewed("refuted"), AGAINST, []),
        (reviewed(), [item("1", origin="police")], [M.ORIGINS]),
        (reviewed(), [item("1", origin="police"), item("2", origin="Police ")], [M.ORIGINS]),
        (reviewed(), [item("1", **PRIMARY)], []),
        (reviewed(), [item("1", "context", **PRIMARY)], [M.ORIGINS]),
        (reviewed(), [item("1", proximity="primary", origin="x")], [M.ORIGINS]),
        (reviewed(), [item("1", **PRIMARY, named=False)], [M.NAMED_ORIGIN]),
        (reviewed("mostly_supported"), [item("1", origin="x", named=False)], []),
        (reviewed(), [*TWO[:1], TWO[1].but(withdrawn="forged")], [M.ORIGINS]),
        (reviewed("mixed"), [TWO[0].but(withdrawn="forged")], [M.EVIDENCE]),
    ],
)
def test_what_a_verdict_lacks_to_be_proposed(review, evidence, missing):
    assert list(missing_in(review, a_claim(), evidence)) == missing


def test_a_carried_over_claim_wants_a_look_first():
    assert missing_in(reviewed(), a_claim(to_confirm=True), TWO) == (M.CONFIRMATION,)


@pytest.mark.parametrize(
    ("items", "found"),
    [
        ([], ()),
        ([item("1", origin="The  Police"), item("2", origin="the police")], ("the police",)),
        ([item("1", publisher="A"), item("2", publisher="B")], ("a", "b")),
        ([item("1", url="https://www.a.org/x"), item("2", url="https://a.org/y")], ("a.org",)),
        ([item("1"), item("2")], ("",)),
        ([item("1", origin="police"), item("2", publisher="B", derived_from="1")], ("police",)),
        ([item("1", derived_from="2"), item("2", derived_from="1", origin="x")], ("",)),
    ],
)
def test_two_outlets_that_quote_one_official_are_one_origin(items, found):
    assert origins(items) == found


def judged(status, reviews=(), *, evidence=TWO, solo=False, **fields):
    claim = a_claim(status=status, **fields)
    return Judged(claim=claim, reviews=tuple(reviews), evidence=tuple(evidence), solo=solo)


PROPOSED = {"status": "proposed", "proposed_by": "ana", "reviews": [reviewed()]}
SPLIT = [reviewed(), reviewed("refuted", "bo")]


@pytest.mark.parametrize(
    ("given", "target", "by", "missing"),
    [
        ({"status": "researching", "reviews": [reviewed()]}, "proposed", "ana", []),
        ({"status": "researching", "reviews": [reviewed()]}, "proposed", "bo", [M.VERDICT]),
        (PROPOSED, "approved", "bo", []),
        (PROPOSED, "approved", "ana", [M.OTHER_APPROVER]),
        ({**PROPOSED, "solo": True}, "approved", "ana", []),
        ({**PROPOSED, "reviews": SPLIT}, "approved", "bo", [M.AGREEMENT]),
        ({**PROPOSED, "evidence": []}, "approved", "bo", [M.EVIDENCE, M.ORIGINS]),
        ({**PROPOSED, "status": "approved", "approved_by": "bo"}, "published", "bo", []),
        ({**PROPOSED, "status": "approved"}, "published", "bo", [M.APPROVAL]),
        ({**PROPOSED, "status": "published"}, "researching", "bo", [M.REASON]),
        ({"status": "extracted"}, "dismissed", "ana", [M.REASON]),
        ({"status": "extracted"}, "triaged", "ana", []),
    ],
)
def test_what_a_step_still_needs(given, target, by, missing):
    assert list(missing_for(judged(**given), Status(target), by=by)) == missing


@pytest.mark.parametrize(("why", "missing"), [("new figures", ()), ("  ", (M.REASON,))])
def test_a_correction_wants_a_note(why, missing):
    standing = judged(**{**PROPOSED, "status": "published", "approved_by": "bo"})
    assert missing_for(standing, Status.CORRECTED, by="bo", why=why) == missing


SPLIT = (reviewed("supported", "ana"), reviewed("refuted", "bo"))
SETTLED = reviewed("mixed", "cy").but(adjudicates=True)


@pytest.mark.parametrize(
    ("reviews", "by", "solo", "missing"),
    [
        (SPLIT, "cy", False, ()),
        (SPLIT, "ana", False, (M.THIRD_PERSON,)),
        (SPLIT, "ana", True, ()),
        ((*SPLIT, SETTLED), "cy", False, ()),
        ((*SPLIT, reviewed(None, "cy")), "cy", False, ()),
        ((*SPLIT, reviewed("mixed", "cy")), "cy", False, (M.THIRD_PERSON,)),
        (SPLIT[:1], "cy", True, (M.DISAGREEMENT,)),
        ((), "cy", False, (M.DISAGREEMENT,)),
    ],
)
def test_a_third_person_settles_what_two_differ_on(reviews, by, solo, missing):
    judged = Judged(claim=a_claim(), reviews=reviews, solo=solo)
    assert missing_to_adjudicate(judged, by=by) == missing
