import pytest
from pydantic import ValidationError

from claims.model.finding import Finding, FindingRelation

LINE = {
    "relation": "update",
    "rule": "R08",
    "reason": "rises",
    "severity": "low",
    "slot": {"measure": "killed", "label": "killed · depot"},
    "values": [{"document_id": "a", "claim": "c", "text": "11", "start": 0, "end": 2}],
    "explanation": "19 replaces 11.",
}


def test_a_finding_reads_back_equal():
    finding = Finding.model_validate(LINE)
    assert Finding.model_validate_json(finding.model_dump_json()) == finding


@pytest.mark.parametrize("wrong", [{"relation": "maybe"}, {"severity": "grave"}])
def test_relation_and_severity_are_closed_sets(wrong):
    with pytest.raises(ValidationError):
        Finding.model_validate({**LINE, **wrong})


def test_relations_run_from_strong_to_weak():
    assert [r.value for r in FindingRelation] == [
        "contradiction",
        "update",
        "consistent",
        "not_comparable",
    ]
