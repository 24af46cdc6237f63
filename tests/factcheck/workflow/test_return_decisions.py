"""A version that is set apart gives decisions back to the claims that they were made on."""

import pytest

from factcheck.domain.finding import FindingState
from factcheck.workflow.check_consistency import check_consistency
from factcheck.workflow.set_version import make_apart
from tests.factcheck.corrected import a_case
from tests.factcheck.decided import TYPO, WITHIN, bring, decide, newer, other, story, told


@pytest.fixture
def parted(bench):
    """A function that lets a version come, does something, and sets it apart again."""
    case = a_case(bench)
    bring(bench, case, story(WITHIN), other())

    def part(*figures, then=lambda: None):
        before = decide(bench, case, *figures)
        [new] = bring(bench, case, newer(TYPO)).new
        then()
        make_apart(bench, new.id, by="bo")
        return before, [f for f in stored(bench, case) if figures == texts(f)]

    part.case = case
    return part


def stored(bench, case):
    with bench.store.read() as tx:
        return tx.findings.where(case_id=case.id)


def texts(finding):
    return tuple(sorted(value.text for value in finding.finding.values))


@pytest.mark.parametrize("figures", [("3", "5"), ("3", "9")], ids=["within", "across"])
def test_the_first_claims_have_the_decision_again_and_the_others_none(bench, parted, figures):
    before, found = parted(*figures)
    again = next(f for f in found if f.id == before.id)
    assert (again.state, again.why, again.decided_by, again.current) == (
        FindingState.DISMISSED,
        "two counts",
        "ana",
        True,
    )
    assert set(again.claims) == set(before.claims)
    assert [e.action for e in told(bench, parted.case, again)] == ["decided", "given back"]
    [opened] = [f for f in found if told(bench, parted.case, f)[1:] and f.id != before.id]
    assert (opened.state, opened.why, opened.decided_by) == (FindingState.OPEN, "", None)


def test_what_was_decided_since_stays(bench, parted):
    def decided_anew():
        decide(bench, parted.case, "3", "5", why="two camps")

    before, found = parted("3", "5", then=decided_anew)
    assert "two camps" in {f.why for f in found if f.id != before.id}
    assert before.id not in {f.id for f in found if f.state is not FindingState.OPEN}


def test_a_check_later_leaves_all_as_it_is(bench, parted):
    _, found = parted("3", "5")
    check_consistency(bench, parted.case.id, by="bo", afresh=True)
    after = [f for f in stored(bench, parted.case) if texts(f) == ("3", "5")]
    assert [(f.id, f.state, f.current) for f in after] == [
        (f.id, f.state, f.current) for f in found
    ]
