"""All of a case in one value."""

import pytest

from factcheck.workflow.publish_report import load_dossier


def test_a_dossier_finds_what_belongs_to_a_claim(bench, case):
    dossier = load_dossier(bench, case.id)
    first = dossier.claims[0]
    assert dossier.article(first.article_id).label == "A1"
    assert [f.finding.relation for f in dossier.findings_of(first)] == ["contradiction"]
    assert dossier.reviews_of(first) == dossier.evidence_of(first) == ()
    assert dossier.verdict_of(first) is None


def test_what_is_not_of_the_case_is_not_found(bench, case):
    with pytest.raises(KeyError):
        load_dossier(bench, case.id).article("other")
