"""Evidence."""

import pytest
from pydantic import ValidationError

from factcheck.domain.evidence import EvidenceText, Reliability, Source
from tests.factcheck.fakes import START


def test_only_the_stance_has_to_be_said():
    assert EvidenceText(stance="supports").named
    with pytest.raises(ValidationError):
        EvidenceText(title="a page")


@pytest.mark.parametrize("credibility", [0, 7])
def test_credibility_runs_from_one_to_six(credibility):
    assert EvidenceText(stance="context", credibility=6).credibility == 6
    with pytest.raises(ValidationError):
        EvidenceText(stance="context", credibility=credibility)


def test_a_source_that_nobody_judged_cannot_be_judged():
    source = Source(id="s", name="S", changed_at=START, changed_by="ana")
    assert source.reliability is Reliability.F
