"""Slots against articles."""

import pytest

from factcheck.consistency.matrix import matrix, rank
from factcheck.workflow.publish_report import load_dossier


@pytest.fixture
def dossier(bench, case):
    return load_dossier(bench, case.id)


def _matrix(dossier, *, claims=None, **changes):
    found = [f.but(**changes) for f in sorted(dossier.findings, key=rank)]
    known = {c.id: c for c in dossier.claims} if claims is None else claims
    return matrix(found, known, dossier.articles)


def test_a_row_holds_what_each_article_says(dossier):
    row = _matrix(dossier)[0]
    assert (row.label, row.relation, row.origins) == ("killed · e1", "contradiction", 2)
    assert [[f.label for f in cell.figures] for cell in row.cells] == [["C1"], ["C3"]]


def test_a_claim_that_is_gone_leaves_no_figure(dossier):
    [row, _] = _matrix(dossier, claims={})
    assert [cell.figures for cell in row.cells] == [(), ()]


def test_what_is_no_longer_found_is_no_row(dossier):
    assert _matrix(dossier, current=False) == []


def test_a_contradiction_comes_first_and_what_is_gone_last(dossier):
    clash = max(dossier.findings, key=lambda f: f.finding.relation == "contradiction")
    agreed = min(dossier.findings, key=lambda f: f.finding.relation == "contradiction")
    assert sorted([agreed, clash], key=rank) == [clash, agreed]
    assert sorted([clash.but(current=False), agreed], key=rank)[0] == agreed
