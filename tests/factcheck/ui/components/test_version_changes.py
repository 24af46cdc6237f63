"""How it is drawn what changed in an article."""

import pytest

from factcheck.ui.components.sheet import words_of
from factcheck.ui.components.version_changes import change_nodes
from factcheck.workflow.attach_evidence import attach_evidence
from factcheck.workflow.publish_report import publish_report
from factcheck.workflow.review_claim import review_claim
from factcheck.workflow.show_changes import show_changes
from tests.factcheck.corrected import LINK, MIXED, a_case, bring, claims_of, correction, story
from tests.factcheck.fakes import memory_bench


@pytest.fixture
def told():
    """Words of the changes of a story, whose claims have verdicts, and of none."""

    def tell(*, judged):
        bench = memory_bench()
        case = a_case(bench)
        [old] = bring(bench, case, story()).new
        for claim in claims_of(bench, case, old).values() if judged else ():
            attach_evidence(bench, claim.ref, LINK, by="ana")
            review_claim(bench, claim.ref, MIXED, by="ana", seen=0)
        if judged:
            publish_report(bench, case.id, by="ana")
        [new] = bring(bench, case, correction()).new
        return words_of(change_nodes(show_changes(bench, new.id, by="ana"), editor=True))

    return tell


def test_each_claim_but_the_same_ones_has_a_line_with_its_verdict(told):
    words = told(judged=True)
    assert words.startswith("What changed from A1 to A2")
    assert "1 altered, 1 added, 1 unchanged" in words
    assert "1 verdict carried over · 1 verdict to be given again" in words
    assert "Version 1 of the report is out of date because A1 was corrected." in words
    assert "≠ altered C3 casualty: killed · 5 was C1 “killed · 3”" in words
    assert "mixed was the verdict: it must be given again" in words
    assert "= unchanged C4 casualty: injured · 12 ◐ mixed carried over" in words


def test_without_verdicts_there_is_nothing_to_give_again(told):
    words = told(judged=False)
    assert "1 altered, 1 added, 1 unchanged" in words
    assert "verdict" not in words
    assert "out of date" not in words
    assert "= unchanged" not in words
