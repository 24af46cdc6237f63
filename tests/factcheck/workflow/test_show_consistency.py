"""The Consistency page."""

import pytest

from factcheck.domain.finding import FindingState
from factcheck.errors import NotFound
from factcheck.workflow.decide_finding import decide_finding
from factcheck.workflow.show_consistency import show_consistency


def test_contradictions_come_first_with_their_claims_side_by_side(bench, case):
    view = show_consistency(bench, case.id)
    assert [f.stored.finding.relation for f in view.findings] == ["contradiction", "consistent"]
    clash = view.findings[0]
    assert [c.label for c in clash.claims] == ["C1", "C3"]
    assert [a.label for a in clash.articles] == ["A1", "A2"]


def test_the_matrix_sets_slots_against_articles(bench, case):
    rows = show_consistency(bench, case.id).matrix
    assert [
        (row.label, row.relation, [[f.text for f in cell.figures] for cell in row.cells])
        for row in rows
    ] == [
        ("killed · e1", "contradiction", [["3"], ["5"]]),
        ("injured · e1", "consistent", [["12"], ["12"]]),
    ]
    [figure] = rows[0].cells[0].figures
    assert (figure.min, figure.best, figure.max, figure.label) == (3, 3, 3, "C1")
    assert rows[0].origins == 2


def test_a_decided_finding_stays_in_sight(bench, case):
    clash = show_consistency(bench, case.id).findings[0].stored
    state = FindingState.DISMISSED
    decide_finding(bench, case.id, clash.id, state, by="ana", seen=1, why="two places")
    assert show_consistency(bench, case.id).findings[0].stored.state is state


def test_there_has_to_be_a_case(bench):
    with pytest.raises(NotFound):
        show_consistency(bench, "none")
