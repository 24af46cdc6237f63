"""Evidence in a report."""

import pytest

from factcheck.domain.evidence import Reliability, Source
from factcheck.domain.verdict import Verdict
from factcheck.reports.evidence_parts import evidence_parts, live_evidence
from tests.factcheck.fakes import START


@pytest.fixture
def claim(dossier):
    return dossier.claims[0]


def test_items_for_come_before_items_against_and_context(dossier, claim):
    told = evidence_parts(dossier, claim, None)
    assert [(e.label, e.stance.value) for e in told] == [
        ("C1-E1", "supports"),
        ("C1-E2", "supports"),
        ("C1-E3", "refutes"),
        ("C1-E4", "context"),
    ]


def test_what_was_withdrawn_does_not_count(dossier, claim):
    assert len(dossier.evidence_of(claim)) == 5
    assert len(live_evidence(dossier, claim)) == 4


def test_an_article_of_the_case_is_quoted_by_its_place(dossier, claim):
    quoted = evidence_parts(dossier, claim, None)[2]
    assert (quoted.article, quoted.excerpt) == ("A2", "Officials")


@pytest.mark.parametrize(
    ("verdict", "against"),
    [
        (Verdict.SUPPORTED, ["C1-E3"]),
        (Verdict.MOSTLY_REFUTED, ["C1-E1", "C1-E2"]),
        (Verdict.MIXED, []),
        (None, []),
    ],
)
def test_what_speaks_against_the_verdict_is_marked(dossier, claim, verdict, against):
    told = evidence_parts(dossier, claim, verdict)
    assert [e.label for e in told if e.against] == against


def test_source_and_item_are_graded_apart(dossier, claim):
    source = Source(
        id="s", name="Clinic", reliability=Reliability.B, changed_at=START, changed_by="ana"
    )
    first, second, *rest = dossier.evidence
    graded = dossier.but(
        sources=(source,),
        evidence=(first.but(source_id="s", credibility=2), second.but(credibility=3), *rest),
    )
    assert [e.grade for e in evidence_parts(graded, claim, None)] == ["B2", "F3", "", ""]
    by_name = (source.but(id="clinic"),)
    named = dossier.but(sources=by_name, evidence=(first.but(publisher="Clinic"), second))
    assert [e.grade for e in evidence_parts(named, claim, None)] == ["B6", ""]


def test_an_item_names_the_one_it_rests_on(dossier, claim):
    first, second, *rest = dossier.evidence
    derived = dossier.but(evidence=(first, second.but(derived_from=first.id), *rest))
    assert [e.derived_from for e in evidence_parts(derived, claim, None)][:2] == [None, "C1-E1"]
