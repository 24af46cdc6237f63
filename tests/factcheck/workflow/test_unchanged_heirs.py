"""Decisions on findings go with their claims to newer versions of articles."""

import pytest

from factcheck.domain.correction import ValueChange
from factcheck.domain.finding import FindingState
from factcheck.workflow.correct_claim import correct_claim
from factcheck.workflow.unchanged_heirs import unchanged_heirs
from tests.factcheck.corrected import a_case, claims_of
from tests.factcheck.decided import (
    ALTERED,
    TYPO,
    WITHIN,
    bring,
    decide,
    findings,
    newer,
    other,
    story,
    told,
)
from tests.factcheck.fakes import memory_bench


@pytest.fixture(params=["memory", "sqlite"])
def bench(request):
    store = request.getfixturevalue("sqlite_store") if request.param == "sqlite" else None
    return memory_bench(**({"store": store} if store else {}))


@pytest.fixture
def case(bench):
    """A case with a story whose figures differ from each other and from another article's."""
    case = a_case(bench)
    bring(bench, case, story(WITHIN), other())
    return case


@pytest.mark.parametrize("figures", [("3", "5"), ("3", "9")], ids=["within", "across"])
@pytest.mark.parametrize("state", [FindingState.ACCEPTED, FindingState.DISMISSED])
def test_a_decision_goes_with_claims_that_stand_unchanged(bench, case, figures, state):
    before = decide(bench, case, *figures, state=state)
    bring(bench, case, newer(TYPO), by="bo")
    after = findings(bench, case)[figures]
    assert after.id != before.id
    assert (after.state, after.why, after.decided_by, after.decided_at) == (
        state,
        "two counts",
        "ana",
        before.decided_at,
    )
    assert (after.current, after.to_confirm) == (True, False)
    [entry] = told(bench, case, after)
    assert (entry.action, entry.before, entry.after, entry.by) == (
        "carried over",
        before.id,
        after.id,
        "bo",
    )
    assert entry.why == "its claims stand unchanged in the newer version of their article"
    with bench.store.read() as tx:
        assert tx.findings.find(case.id, before.id) is None


@pytest.mark.parametrize("figures", [("3", "5"), ("5", "9")], ids=["within", "across"])
def test_a_decision_stays_where_a_claim_was_altered(bench, case, figures):
    before = decide(bench, case, *figures)
    bring(bench, case, newer(ALTERED), by="bo")
    found = findings(bench, case)
    assert (found[figures].id, found[figures].current) == (before.id, False)
    fresh = found[tuple(figure.replace("5", "6") for figure in figures)]
    assert (fresh.state, told(bench, case, fresh)) == (FindingState.OPEN, [])


def test_an_open_finding_stays_open(bench, case):
    bring(bench, case, newer(TYPO))
    found = findings(bench, case)
    assert {f.state for f in found.values()} == {FindingState.OPEN}
    assert all(f.current for f in found.values())


def test_a_decision_goes_over_two_versions_that_came_together(bench, case):
    decide(bench, case, "3", "5")
    bring(bench, case, newer(TYPO), newer(TYPO.replace("Friday", "Monday")))
    assert findings(bench, case)["3", "5"].why == "two counts"


def test_only_what_the_desk_reads_alike_is_unchanged(bench, case):
    [old] = [c for c in claims_of_first(bench, case).values() if c.current.text == "5 killed"]
    [new] = bring(bench, case, newer(TYPO)).new
    heir = claims_of(bench, case, new)["5 killed"]
    with bench.store.read() as tx:
        assert unchanged_heirs(tx, case.id, [old.id, "none"]) == {old.id: heir.id}
        assert unchanged_heirs(tx, case.id, []) == {}
    value = heir.current.value.model_dump(mode="json") | {"outcome": "injured"}
    correct_claim(
        bench, heir.ref, ValueChange(value=value), by="bo", seen=heir.version, why="so he said"
    )
    with bench.store.read() as tx:
        assert unchanged_heirs(tx, case.id, [old.id]) == {}


def claims_of_first(bench, case):
    with bench.store.read() as tx:
        first = tx.articles.where(case_id=case.id)[0]
    return claims_of(bench, case, first)
