"""One claim as tables show it."""

import pytest

from claims import Document, Event, Span, Teller
from factcheck.workflow.list_claims import list_claims
from factcheck.workflow.rows import Given, claim_words, standing
from tests.factcheck.fakes import START
from tests.factcheck.pattern_engine import claim_of

TEXT = Document(text="3 killed")
SPAN = Span(start=0, end=8)
AGENCY = Teller(speaker="an agency", cue="citing", canonical="Agency")
POLICE = Teller(speaker="police", cue="said")


@pytest.mark.parametrize(
    ("fields", "shows"),
    [
        ({}, {"speaker": "", "event": "", "group": "", "kind": "casualty"}),
        ({"attribution": (AGENCY, POLICE)}, {"speaker": "police"}),
        ({"attribution": (AGENCY,)}, {"speaker": "Agency"}),
        ({"event": Event(key="e1"), "group": "g"}, {"event": "e1", "group": "g"}),
    ],
)
def test_the_speaker_is_the_origin_and_what_is_absent_is_empty(fields, shows):
    words = claim_words(claim_of(TEXT, SPAN, **fields))
    assert shows.items() <= words._asdict().items()


def given(reviewer, verdict):
    return Given(verdict, reviewer, adjudicates=False, saved_at=START)


@pytest.mark.parametrize(
    ("verdicts", "proposed_by", "comes_to"),
    [
        ([], None, ("", False, ())),
        ([given("bo", None)], None, ("", False, ())),
        ([given("bo", "mixed"), given("ana", "mixed")], None, ("mixed", False, ("ana", "bo"))),
        ([given("bo", "mixed"), given("ana", "refuted")], None, ("", True, ("ana", "bo"))),
        ([given("bo", "mixed"), given("ana", "refuted")], "bo", ("mixed", True, ("ana", "bo"))),
    ],
)
def test_what_the_verdicts_come_to(verdicts, proposed_by, comes_to):
    assert standing(verdicts, proposed_by) == comes_to


def test_a_row_has_a_label_and_counts(bench, case):
    row = list_claims(bench, case.id).rows[0]
    assert (row.label, row.counts) == ("C1", True)
    assert not row._replace(vanished=True).counts
