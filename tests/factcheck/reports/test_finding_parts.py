"""Findings in a report."""

import pytest

from factcheck.reports.finding_parts import finding_parts, material, matrix_rows


@pytest.fixture
def changed(dossier):
    def change(confidence=0.9, **fields):
        return dossier.but(
            findings=tuple(
                f.but(finding=f.finding.model_copy(update={"confidence": confidence}), **fields)
                for f in dossier.findings
            )
        )

    return change


def test_the_gravest_comes_first_with_its_claims(dossier):
    clash, agreed = finding_parts(dossier)
    assert (clash.relation.value, clash.rule, clash.origins) == ("contradiction", "R09b", 2)
    assert [(v.claim, v.article, v.outlet) for v in clash.values] == [
        ("C1", "A1", "One"),
        ("C3", "A2", "Two"),
    ]
    assert agreed.relation.value == "consistent"


def test_only_contradictions_and_updates_are_material(dossier):
    assert [f.rule for f in material(finding_parts(dossier))] == ["R09b"]


@pytest.mark.parametrize(
    ("confidence", "state", "shown", "rows", "telling"),
    [
        (0.9, "open", True, 2, 1),
        (0.2, "open", False, 0, 0),
        (0.2, "accepted", True, 2, 1),
        (0.9, "dismissed", True, 0, 0),
    ],
)
def test_what_is_unsure_or_dismissed_is_no_row(changed, confidence, state, shown, rows, telling):
    dossier = changed(confidence, state=state)
    parts = finding_parts(dossier)
    assert {f.shown for f in parts} == {shown}
    assert (len(matrix_rows(dossier)), len(material(parts))) == (rows, telling)


def test_what_the_latest_check_does_not_find_is_left_out(changed):
    assert finding_parts(changed(current=False)) == ()


def test_a_claim_that_is_gone_leaves_no_value(dossier):
    fewer = dossier.but(claims=dossier.claims[1:])
    assert [v.claim for v in finding_parts(fewer)[0].values] == ["C3"]
