"""What became of the claims of an article in its newer version."""

import pytest

from factcheck.domain.version_changes import Fate
from factcheck.errors import NotAllowed
from factcheck.workflow.attach_evidence import attach_evidence
from factcheck.workflow.describe_article import describe_article, facts_of
from factcheck.workflow.import_files import FileLine, Outcome
from factcheck.workflow.publish_report import out_of_date, publish_report
from factcheck.workflow.review_claim import review_claim
from factcheck.workflow.show_article import show_claim
from factcheck.workflow.show_changes import changes_of, list_versions, show_changes
from tests.factcheck.corrected import LINK, MIXED, a_case, bring, claims_of, correction, story
from tests.factcheck.decided import ALTERED, TYPO, WITHIN, decide, newer, other


@pytest.fixture
def judged(bench):
    """A case with the story; both its claims have a verdict."""
    case = a_case(bench)
    [old] = bring(bench, case, story()).new
    for claim in claims_of(bench, case, old).values():
        attach_evidence(bench, claim.ref, LINK, by="ana")
        review_claim(bench, claim.ref, MIXED, by="ana", seen=0)
    return case, old


def told(changes):
    return [
        (line.fate.value, line.before and line.before.text, line.after and line.after.text)
        for line in changes.lines
    ]


def test_what_asks_for_work_comes_first(bench, judged):
    case, _ = judged
    [new] = bring(bench, case, correction()).new
    changes = show_changes(bench, new.id, by="ana")
    assert told(changes) == [
        ("altered", "3 killed", "5 killed"),
        ("added", None, "2 killed"),
        ("unchanged", "12 injured", "12 injured"),
    ]
    assert [(line.again, line.carried) for line in changes.lines] == [
        (True, False),
        (False, False),
        (False, True),
    ]
    assert changes.count(Fate.GONE) == 0


def test_a_verdict_given_again_is_asked_for_no_more(bench, judged):
    case, _ = judged
    [new] = bring(bench, case, correction()).new
    claim = claims_of(bench, case, new)["5 killed"]
    review_claim(bench, claim.ref, MIXED, by="ana", seen=0)
    assert not any(line.again for line in show_changes(bench, new.id, by="ana").lines)


def test_the_note_of_correction_is_no_news(bench, judged):
    case, _ = judged
    note = "An earlier version of this article said 9 killed."
    [new] = bring(bench, case, story(f"{correction().text.rpartition(chr(10))[0]}\n{note}")).new
    claims = claims_of(bench, case, new)
    assert not claims["9 killed"].counts
    assert claims["5 killed"].counts
    assert "9 killed" not in {after for _, _, after in told(show_changes(bench, new.id))}


def test_a_report_on_the_earlier_version_is_out_of_date(bench, judged):
    case, _ = judged
    before = publish_report(bench, case.id, by="ana")
    [new] = bring(bench, case, correction()).new
    assert show_changes(bench, new.id).outdated == (before.number,)
    later = publish_report(bench, case.id, by="ana")
    facts = facts_of(new).but(outlet="Post")
    with bench.store.read() as tx:
        seen = tx.articles.get(new.id).version
    describe_article(bench, new.id, facts, by="ana", seen=seen)
    assert later.number not in show_changes(bench, new.id).outdated


def test_a_report_says_first_that_an_article_was_corrected(written_bench):
    bench = written_bench
    case = a_case(bench)
    [old] = bring(bench, case, story()).new
    claim = claims_of(bench, case, old)["3 killed"]
    attach_evidence(bench, claim.ref, LINK, by="ana")
    review_claim(bench, claim.ref, MIXED, by="ana", seen=0)
    publish_report(bench, case.id, by="ana")
    assert out_of_date(bench, case.id) == ()
    bring(bench, case, correction())
    lines = [f"{change.kind}: {change.line}" for change in out_of_date(bench, case.id)]
    assert lines[0] == "correction: A1: was corrected: A2 takes its place"
    assert lines[1].startswith("verdict: C1, now C3: the verdict was “proposed: mixed”")
    assert not any("claim gone" in line for line in lines)


def test_where_no_claim_changed_all_goes_along_and_a_report_says_so(written_bench):
    bench = written_bench
    case = a_case(bench)
    [old, _] = bring(bench, case, story(WITHIN), other()).new
    claim = claims_of(bench, case, old)["3 killed"]
    attach_evidence(bench, claim.ref, LINK, by="ana")
    review_claim(bench, claim.ref, MIXED, by="ana", seen=0)
    for figures in (("3", "5"), ("3", "9")):
        decide(bench, case, *figures)
    publish_report(bench, case.id, by="ana")
    [new] = bring(bench, case, newer(TYPO)).new
    changes = show_changes(bench, new.id, by="ana")
    assert changes.words == "no claim changed · 1 verdict carried over"
    assert {fate for fate, _, _ in told(changes)} == {"unchanged"}
    assert [change.line for change in out_of_date(bench, case.id)] == [
        "A1: was corrected: A3 takes its place; no claim changed",
        f"A3: new article “{new.title}”",
    ]


def test_where_a_claim_changed_no_report_says_that_none_did(written_bench):
    bench = written_bench
    case = a_case(bench)
    bring(bench, case, story(WITHIN), other())
    decide(bench, case, "3", "5")
    publish_report(bench, case.id, by="ana")
    [new] = bring(bench, case, newer(ALTERED)).new
    assert show_changes(bench, new.id, by="ana").words == "1 altered, 2 unchanged"
    lines = [change.line for change in out_of_date(bench, case.id)]
    assert lines[0] == "A1: was corrected: A3 takes its place"
    assert any("new finding (contradiction)" in line for line in lines)


def test_what_changed_is_told_of_each_version_that_an_import_brought(bench, judged):
    case, _ = judged
    [new] = bring(bench, case, correction()).new
    rows = [
        FileLine(file="a", outcome=Outcome.READ, article_id="x"),
        FileLine(file="b", outcome=Outcome.VERSION, article_id=new.id),
        FileLine(file="c", outcome=Outcome.VERSION, article_id=new.id),
    ]
    [found] = changes_of(bench, rows, by="ana")
    assert found.words == (
        "1 altered, 1 added, 1 unchanged · 1 verdict carried over · 1 verdict to be given again"
    )
    assert changes_of(bench, rows[:1], by="ana") == ()


def test_an_altered_claim_shows_the_old_verdict_on_its_card(bench, judged):
    case, old = judged
    [new] = bring(bench, case, correction()).new
    claims = claims_of(bench, case, new)
    altered, same, fresh = (
        show_claim(bench, claims[text].ref, by="ana").earlier
        for text in ("5 killed", "12 injured", "2 killed")
    )
    assert (altered.altered, altered.verdict.verdict) == (True, "mixed")
    assert altered.claim.current.text == "3 killed"
    assert (same.altered, same.article.id) == (False, old.id)
    assert fresh is None


def test_what_has_no_earlier_version_has_no_changes(bench, judged):
    _, old = judged
    with pytest.raises(NotAllowed, match=r"tell what changed in A1; missing: an earlier version"):
        show_changes(bench, old.id)
    assert [a.label for a in list_versions(bench, old.id)] == ["A1"]
