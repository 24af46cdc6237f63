"""Verdicts and the five words that stand for them."""

import pytest

from factcheck.domain.verdict import SCALE, Confidence, SimpleVerdict, Verdict, VerdictFlag

SIMPLE = {
    "supported": "supported",
    "mostly_supported": "supported",
    "mixed": "mixed",
    "mostly_refuted": "refuted",
    "refuted": "refuted",
    "outdated": "mixed",
    "conflicting_evidence": "insufficient_evidence",
    "insufficient_evidence": "insufficient_evidence",
    "not_checkable": "not_checkable",
}


@pytest.mark.parametrize(("full", "simple"), SIMPLE.items())
def test_every_verdict_has_one_simple_word(full, simple):
    assert Verdict(full).simple == simple


def test_no_verdict_is_without_one():
    assert set(SIMPLE) == set(Verdict)


@pytest.mark.parametrize("simple", list(SimpleVerdict))
def test_a_simple_word_is_stored_as_the_verdict_of_its_name(simple):
    assert simple.full.simple is simple


def test_five_verdicts_lie_on_the_scale_and_four_do_not():
    scale = ("refuted", "mostly_refuted", "mixed", "mostly_supported", "supported")
    assert scale == SCALE
    off = {v for v in Verdict if not v.on_scale}
    assert off == {"outdated", "conflicting_evidence", "insufficient_evidence", "not_checkable"}


def test_there_are_twelve_flags_and_three_confidences():
    assert (len(VerdictFlag), len(Confidence)) == (12, 3)
