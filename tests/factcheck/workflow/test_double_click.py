"""A double click is one row: every use case that writes, asked twice with the same key."""

import ast
import io
from functools import partial
from pathlib import Path

import pytest

import factcheck.workflow
from claims import Document
from factcheck.domain.correction import Addition, Rejection
from factcheck.domain.event_edit import EventEditKind
from factcheck.domain.evidence import EvidenceText, Reliability, Stance
from factcheck.domain.finding import FindingState
from factcheck.domain.review import ReviewText
from factcheck.domain.rules import SomeRules
from factcheck.domain.status import DismissReason, Status
from factcheck.domain.verdict import Verdict
from factcheck.errors import Conflict
from factcheck.workflow import act_on_many as many
from factcheck.workflow import attach_evidence as evidence
from factcheck.workflow import change_status as status
from factcheck.workflow import correct_claim as correct
from factcheck.workflow.archive_case import export_case, import_case
from factcheck.workflow.check_consistency import check_consistency
from factcheck.workflow.create_case import create_case, set_solo
from factcheck.workflow.decide_finding import decide_finding
from factcheck.workflow.divide_claim import merge_claims, split_claim
from factcheck.workflow.edit_event import edit_event, undo_event_edit
from factcheck.workflow.extract_claims import extract_claims
from factcheck.workflow.grade_source import grade_source
from factcheck.workflow.import_article import import_documents
from factcheck.workflow.import_fact_checks import import_fact_checks, remove_fact_checks
from factcheck.workflow.keep_preferences import keep_preferences
from factcheck.workflow.open_claim import close_claim, open_claim
from factcheck.workflow.publish_report import publish_report
from factcheck.workflow.publish_verdict import approve_verdict, publish_verdict
from factcheck.workflow.reveal_reviews import reveal_reviews
from factcheck.workflow.review_claim import adjudicate, review_claim
from factcheck.workflow.save_draft import drop_draft, save_draft
from factcheck.workflow.search_library import list_fact_checks
from factcheck.workflow.set_rules import set_rules
from factcheck.workflow.sign_in import rename_reviewer, sign_in
from factcheck.workflow.take_over import take_over
from tests.factcheck.checks import TAJI, review
from tests.factcheck.conftest import FIRST
from tests.factcheck.fakes import claim_named, memory_bench
from tests.factcheck.memory_transaction import SHELVES
from tests.factcheck.workflow import acts_on_articles

FOLDER = Path(next(iter(factcheck.workflow.__path__)))
KEY = "click"
TWICE = {"by": "bo", "key": KEY}
MIXED = ReviewText(verdict=Verdict.MIXED, rationale="Two say so.", nothing_found=True)
LINK = EvidenceText(stance=Stance.CONTEXT, url="https://one.example")
# Written from scratch by what is known: asked again they come to the same.
ELSEWHERE = {
    "open_demo": "a case that is there is opened as it is; see test_demo_case",
    "import_address": "who fetches twice goes out twice, and both stand in the history",
}


class Desk:
    """A case and what the acts below need of it, each found as it was on screen."""

    def __init__(self, bench, case):
        self.bench, self.case = bench, case
        self.one, self.two = (claim_named(bench, case.id, n) for n in ("C1", "C2"))
        self.seen = {self.one.id: self.one.version, self.two.id: self.two.version}
        self.on = {"seen": self.one.version, **TWICE}

    def item(self):
        return evidence.attach_evidence(self.bench, self.one.ref, LINK, by="bo")

    def fact_checks(self):
        import_fact_checks(self.bench, [review(TAJI)], file_name="f.json", by="bo")
        return list_fact_checks(self.bench)

    def finding(self):
        with self.bench.store.read() as tx:
            return tx.findings.where(case_id=self.case.id)[0]

    def edit(self):
        return edit_event(self.bench, self.case.id, EventEditKind.SPLIT, [self.one.id], by="bo")

    def corrected(self):
        rejected = Rejection(why="no")
        return correct.correct_claim(self.bench, self.one.ref, rejected, by="bo", seen=1)

    def taken(self):
        return status.take_claim(self.bench, self.one.ref, by="bo", seen=1)

    def proposed(self):
        return review_claim(self.bench, self.one.ref, MIXED, by="ana", seen=0).claim

    def approved(self):
        claim = self.proposed()
        return approve_verdict(self.bench, claim.ref, by="bo", seen=claim.version)

    def disputed(self):
        self.proposed()
        other = MIXED.but(verdict=Verdict.REFUTED)
        review_claim(self.bench, self.one.ref, other, by="cy", seen=0)

    def archive(self):
        file = io.BytesIO()
        export_case(self.bench, self.case.id, file)
        self.bench = memory_bench()
        return file


def later(prepare, do):
    """Return an act that is prepared once, and then done as often as asked."""
    return lambda desk: partial(do, desk, prepare(desk))


def at_once(do):
    return later(lambda _: None, lambda desk, _: do(desk))


def case_id(desk):
    return desk.bench, desk.case.id


ACTS = {
    **acts_on_articles.ACTS,
    "assign_many": at_once(lambda d: many.assign_many(*case_id(d), d.seen, "cy", **TWICE)),
    "dismiss_many": at_once(
        lambda d: many.dismiss_many(*case_id(d), d.seen, DismissReason.TRIVIAL, **TWICE)
    ),
    "move_many": at_once(lambda d: many.move_many(*case_id(d), d.seen, Status.TRIAGED, **TWICE)),
    "deal_claims": at_once(lambda d: many.deal_claims(*case_id(d), d.seen, ["bo"], **TWICE)),
    "import_case": later(
        Desk.archive, lambda d, file: import_case(d.bench, file, name="x", **TWICE)
    ),
    "attach_evidence": at_once(
        lambda d: evidence.attach_evidence(d.bench, d.one.ref, LINK, **TWICE)
    ),
    "change_evidence": later(
        Desk.item,
        lambda d, item: evidence.change_evidence(
            d.bench, item.id, LINK.but(note="n"), seen=1, **TWICE
        ),
    ),
    "withdraw_evidence": later(
        Desk.item,
        lambda d, item: evidence.withdraw_evidence(d.bench, item.id, why="no", seen=1, **TWICE),
    ),
    "change_status": at_once(
        lambda d: status.change_status(d.bench, d.one.ref, Status.TRIAGED, **d.on)
    ),
    "take_claim": at_once(lambda d: status.take_claim(d.bench, d.one.ref, **d.on)),
    "release_claim": later(
        Desk.taken,
        lambda d, c: status.release_claim(d.bench, c.ref, seen=c.version, **TWICE),
    ),
    "assign_claim": at_once(lambda d: status.assign_claim(d.bench, d.one.ref, "cy", **d.on)),
    "dismiss_claim": at_once(
        lambda d: status.dismiss_claim(d.bench, d.one.ref, DismissReason.TRIVIAL, **d.on)
    ),
    "check_consistency": at_once(lambda d: check_consistency(*case_id(d), by="bo")),
    "correct_claim": at_once(
        lambda d: correct.correct_claim(d.bench, d.one.ref, Rejection(why="no"), **d.on)
    ),
    "add_claim": at_once(
        lambda d: correct.add_claim(
            d.bench,
            d.one.article_id,
            Addition(start=0, end=4, value=d.one.machine.value),
            **TWICE,
        )
    ),
    "undo_correction": later(
        Desk.corrected,
        lambda d, c: correct.undo_correction(d.bench, c.ref, seen=c.version, **TWICE),
    ),
    "confirm_claim": at_once(lambda d: correct.confirm_claim(d.bench, d.one.ref, **d.on)),
    "create_case": at_once(lambda d: create_case(d.bench, "Another", **TWICE)),
    "set_solo": at_once(lambda d: set_solo(*case_id(d), solo=True, seen=1, **TWICE)),
    "decide_finding": later(
        Desk.finding,
        lambda d, f: decide_finding(*case_id(d), f.id, FindingState.ACCEPTED, by="bo", seen=1),
    ),
    "split_claim": at_once(
        lambda d: split_claim(d.bench, d.one.ref, [(10, 11), (12, 18)], **d.on)
    ),
    "merge_claims": at_once(lambda d: merge_claims(d.bench, d.one.ref, [d.two.id], **d.on)),
    "edit_event": at_once(
        lambda d: edit_event(*case_id(d), EventEditKind.SPLIT, [d.one.id], **TWICE)
    ),
    "undo_event_edit": later(
        Desk.edit, lambda d, edit: undo_event_edit(d.bench, edit.id, by="bo")
    ),
    "extract_claims": at_once(lambda d: extract_claims(*case_id(d), by="bo")),
    "grade_source": at_once(lambda d: grade_source(d.bench, "Police", Reliability.B, by="bo")),
    "import_documents": at_once(
        lambda d: import_documents(*case_id(d), [Document(text=FIRST)], by="bo")
    ),
    "import_fact_checks": at_once(
        lambda d: import_fact_checks(d.bench, [review(TAJI)], file_name="f.json", by="bo")
    ),
    "remove_fact_checks": later(
        Desk.fact_checks, lambda d, known: remove_fact_checks(d.bench, known, by="bo")
    ),
    "keep_preferences": at_once(lambda d: keep_preferences(d.bench, "bo", editor=True)),
    "open_claim": at_once(lambda d: open_claim(d.bench, d.one.ref, by="bo")),
    "close_claim": later(
        lambda d: open_claim(d.bench, d.one.ref, by="bo"),
        lambda d, _: close_claim(d.bench, d.one.ref, by="bo"),
    ),
    "take_over": later(
        lambda d: open_claim(d.bench, d.one.ref, by="ana"),
        lambda d, _: take_over(d.bench, d.one.ref, whom="ana", **TWICE),
    ),
    "publish_report": at_once(lambda d: publish_report(*case_id(d), by="bo")),
    "approve_verdict": later(
        Desk.proposed,
        lambda d, c: approve_verdict(d.bench, c.ref, seen=c.version, **TWICE),
    ),
    "publish_verdict": later(
        Desk.approved,
        lambda d, c: publish_verdict(d.bench, c.ref, seen=c.version, **TWICE),
    ),
    "review_claim": at_once(lambda d: review_claim(d.bench, d.one.ref, MIXED, seen=0, **TWICE)),
    "adjudicate": later(
        Desk.disputed, lambda d, _: adjudicate(d.bench, d.one.ref, MIXED, seen=0, **TWICE)
    ),
    "reveal_reviews": later(Desk.proposed, lambda d, c: reveal_reviews(d.bench, c.ref, by="bo")),
    "save_draft": at_once(lambda d: save_draft(*case_id(d), "review:x", {"a": "b"}, by="bo")),
    "drop_draft": later(
        lambda d: save_draft(*case_id(d), "review:x", {"a": "b"}, by="bo"),
        lambda d, _: drop_draft(*case_id(d), "review:x", by="bo"),
    ),
    "set_rules": at_once(
        lambda d: set_rules(*case_id(d), SomeRules(confidence_shown=0.5), seen=0, **TWICE)
    ),
    "sign_in": at_once(lambda d: sign_in(d.bench, "Dora")),
    "rename_reviewer": at_once(lambda d: rename_reviewer(d.bench, "bo", "Bodo")),
}


def writers():
    """Yield the use cases whose own words open a transaction that writes."""
    for path in sorted(FOLDER.glob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and "store.write()" in ast.unparse(node):
                yield node.name


def stands(bench):
    """Return how many rows each shelf has, and what the histories tell."""
    with bench.store.read() as tx:
        rows = {name: getattr(tx, name).count() for name in SHELVES}
        told = [
            (entry.subject, entry.action, entry.after)
            for case in ["", *(case.id for case in tx.cases.where())]
            for entry in tx.history(case)
        ]
    return rows, told


def test_every_use_case_that_writes_is_in_the_table():
    public = {name for name in writers() if not name.startswith("_")} - {"once_as_seen"}
    assert public - ELSEWHERE.keys() <= ACTS.keys()
    assert len(public) > 25


@pytest.mark.parametrize("name", ACTS)
def test_what_is_asked_twice_is_done_once(bench, case, name):
    desk = Desk(bench, case)
    act = ACTS[name](desk)
    before = stands(desk.bench)
    first = act()
    once = stands(desk.bench)
    again = act()
    assert stands(desk.bench) == once
    assert type(again) is type(first)
    assert once != before or name in SILENT


# These leave no row and no entry where nothing is new, or only another version of a row.
SILENT = {"check_consistency", "extract_claims", "import_documents", "save_draft", "open_claim"}


def test_without_a_key_the_second_is_a_conflict_and_still_one_row(bench, case):
    desk = Desk(bench, case)
    status.change_status(bench, desk.one.ref, Status.TRIAGED, by="bo", seen=1)
    once = stands(bench)
    with pytest.raises(Conflict):
        status.change_status(bench, desk.one.ref, Status.TRIAGED, by="bo", seen=1)
    assert stands(bench) == once
