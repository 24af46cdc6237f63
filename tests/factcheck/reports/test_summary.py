"""Scope and summary."""

from factcheck.reports.claim_parts import claim_parts
from factcheck.reports.summary import scope_of


def test_what_stands_is_counted_apart_from_what_is_proposed(contents):
    summary = contents.summary
    assert (summary.verdicts, summary.proposed) == ({"supported": 1}, {"outdated": 1})
    assert summary.disagreements == 1
    assert summary.statuses == {"proposed": 2, "published": 1, "dismissed": 1}
    assert (summary.agreement.claims, summary.agreement.percent) == (1, 0)
    assert len(summary.material) == 1


def test_the_scope_says_what_was_left_out_and_why(contents):
    scope = contents.scope
    assert (scope.found, scope.judged, scope.open, scope.vanished) == (4, 2, 1, 0)
    [left] = scope.left_out
    assert (left.claim, left.because, left.why, left.by) == (
        "C4",
        "out of scope",
        "not_our beat",
        "ana",
    )


def test_a_rejected_and_a_vanished_claim_are_counted(dossier):
    first, second, *rest = dossier.claims
    changed = dossier.but(claims=(first.but(vanished=True), second.but(rejected="a typo"), *rest))
    scope = scope_of(changed, claim_parts(changed))
    assert scope.vanished == 1
    left = scope.left_out[0]
    assert (left.claim, left.because, left.why) == ("C2", "no claim", "a typo")


def test_with_no_work_done_nothing_is_judged(unworked):
    scope = scope_of(unworked, claim_parts(unworked))
    assert (scope.found, scope.judged, scope.open, scope.left_out) == (4, 0, 4, ())
