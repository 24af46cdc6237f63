"""Checking a case."""

from claims import Document
from factcheck.domain.correction import Rejection
from factcheck.domain.event_edit import EventEditKind
from factcheck.domain.finding import FindingState
from factcheck.workflow.check_consistency import check_consistency
from factcheck.workflow.correct_claim import correct_claim, undo_correction
from factcheck.workflow.decide_finding import decide_finding
from factcheck.workflow.edit_event import edit_event
from factcheck.workflow.extract_claims import extract_claims
from factcheck.workflow.import_article import import_documents
from factcheck.workflow.show_consistency import show_consistency
from factcheck.workflow.show_events import show_events
from tests.factcheck.fakes import actions, claim_named
from tests.factcheck.pattern_engine import PatternEngine


def relations(findings):
    return sorted(f.finding.relation.value for f in findings)


def test_findings_are_found_once(bench, case):
    first = check_consistency(bench, case.id, by="ana")
    assert relations(first) == ["consistent", "contradiction"]
    assert check_consistency(bench, case.id, by="bo") == first
    assert actions(bench, case.id)["checked"] == 1


def test_a_rejected_claim_takes_no_part(bench, case):
    claim = claim_named(bench, case.id, "C1")
    correct_claim(bench, claim.ref, Rejection(why="no"), by="ana", seen=1)
    assert relations(check_consistency(bench, case.id, by="ana")) == ["consistent"]


def test_a_decision_outlives_the_finding_and_its_return(bench, case):
    [clash] = [f for f in check_consistency(bench, case.id, by="ana") if f.finding.rule == "R09b"]
    state = FindingState.DISMISSED
    decide_finding(bench, case.id, clash.id, state, by="ana", seen=1, why="two places")
    claim = claim_named(bench, case.id, "C1")
    correct_claim(bench, claim.ref, Rejection(why="no"), by="ana", seen=1)
    check_consistency(bench, case.id, by="ana")
    kept = {f.stored.id: f.stored for f in show_consistency(bench, case.id).findings}
    assert (kept[clash.id].current, kept[clash.id].state) == (False, state)
    undo_correction(bench, claim.ref, by="ana", seen=2)
    check_consistency(bench, case.id, by="ana")
    back = {f.stored.id: f.stored for f in show_consistency(bench, case.id).findings}
    assert (back[clash.id].current, back[clash.id].why) == (True, "two places")


def test_a_decision_outlives_a_new_reading_under_other_ids(engine_of, bench, case):
    [clash] = [f for f in check_consistency(bench, case.id, by="ana") if f.finding.rule == "R09b"]
    state = FindingState.ACCEPTED
    decide_finding(bench, case.id, clash.id, state, by="ana", seen=1, why="seen the list")
    with bench.store.read() as tx:
        articles = [a.id for a in tx.articles.where(case_id=case.id)]
    newer = engine_of(PatternEngine(generation=2))
    extract_claims(newer, case.id, by="ana", article_ids=articles)
    again = {f.id: f for f in check_consistency(newer, case.id, by="ana")}
    kept = [f for f in again.values() if f.finding.rule == "R09b"]
    assert [(f.state, f.why) for f in kept] == [(state, "seen the list")]


def test_a_text_with_a_misprint_put_right_takes_the_decision_with_it(bench, case):
    [clash] = [f for f in check_consistency(bench, case.id, by="ana") if f.finding.rule == "R09b"]
    state = FindingState.DISMISSED
    decide_finding(bench, case.id, clash.id, state, by="ana", seen=1, why="two places")
    documents = [Document(text="Camp hit again. 3 killed, police say.", outlet="One")]
    import_documents(bench, case.id, documents, by="ana")
    extract_claims(bench, case.id, by="ana")
    claim = claim_named(bench, case.id, "C1")
    correct_claim(bench, claim.ref, Rejection(why="reprinted"), by="ana", seen=1)
    found = check_consistency(bench, case.id, by="ana")
    [kept] = [f for f in found if f.finding.rule == "R09b"]
    assert (kept.state, kept.why, kept.to_confirm) == (state, "two places", True)
    assert actions(bench, case.id)["carried over"] == 1


def test_claims_that_the_desk_split_are_not_compared(bench, case):
    claim = claim_named(bench, case.id, "C1")
    edit_event(bench, case.id, EventEditKind.SPLIT, [claim.id], by="ana")
    assert relations(check_consistency(bench, case.id, by="ana")) == ["consistent"]
    assert len(show_events(bench, case.id)) == 2


def test_a_case_without_claims_has_no_findings(engine_of, bench, case):
    for label in ("C1", "C2", "C3", "C4"):
        claim = claim_named(bench, case.id, label)
        correct_claim(bench, claim.ref, Rejection(why="no"), by="ana", seen=1)
    assert check_consistency(engine_of(PatternEngine()), case.id, by="ana") == []


class OvertakenEngine(PatternEngine):
    """Let another check be saved while this one is at work, once."""

    def __init__(self, meanwhile):
        super().__init__()
        self._meanwhile = meanwhile

    def grow(self, *given, **options):
        meanwhile, self._meanwhile = self._meanwhile, None
        if meanwhile:
            meanwhile()
        return super().grow(*given, **options)


def test_a_check_that_another_overtook_is_done_again_on_what_that_one_left(engine_of, bench, case):
    claim = claim_named(bench, case.id, "C1")
    correct_claim(bench, claim.ref, Rejection(why="no"), by="ana", seen=1)
    engine = OvertakenEngine(lambda: check_consistency(bench, case.id, by="bo"))
    assert relations(check_consistency(engine_of(engine), case.id, by="ana")) == ["consistent"]


def test_a_check_afresh_finds_what_the_last_one_did(bench, case):
    first = check_consistency(bench, case.id, by="ana")
    assert check_consistency(bench, case.id, by="ana", afresh=True) == first
