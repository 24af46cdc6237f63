"""A case with the hundred hostile texts in every field that a person or a file can fill."""

import json

from sqlalchemy import event

from claims import Fact, Teller
from factcheck.bootstrap import open_workbench
from factcheck.domain.correction import Addition, Rejection, SpeakerChange, ValueChange
from factcheck.domain.event_edit import EventEditKind
from factcheck.domain.evidence import EvidenceText, Reliability, Stance
from factcheck.domain.finding import FindingState
from factcheck.domain.record import ClaimRef
from factcheck.domain.review import ReviewText
from factcheck.domain.reviewer import reviewer_id
from factcheck.domain.status import DismissReason, Status
from factcheck.domain.verdict import Verdict
from factcheck.settings import Settings
from factcheck.workflow.attach_evidence import attach_evidence, withdraw_evidence
from factcheck.workflow.change_status import change_status, dismiss_claim
from factcheck.workflow.check_consistency import check_consistency
from factcheck.workflow.correct_claim import add_claim, correct_claim
from factcheck.workflow.create_case import create_case
from factcheck.workflow.decide_finding import decide_finding
from factcheck.workflow.edit_event import edit_event
from factcheck.workflow.extract_claims import extract_claims
from factcheck.workflow.grade_source import grade_source
from factcheck.workflow.import_article import import_file
from factcheck.workflow.list_claims import list_claims
from factcheck.workflow.publish_report import publish_report
from factcheck.workflow.review_claim import review_claim
from factcheck.workflow.save_draft import save_draft
from factcheck.workflow.sign_in import sign_in
from tests.factcheck.hostile import PAYLOADS

BY = "ana"
ARTICLES = 10  # the payloads of a field are dealt to them


def hostile_folder(folder):
    """Fill a store in a folder with the case; quickly, for no test asks what a crash leaves."""
    bench = open_workbench(Settings(data_folder=folder))
    bench.store.close()
    event.listen(bench.store._engine, "connect", _hurry)
    case = hostile_case(bench)
    bench.store.close()
    return case


def _hurry(connection, _record):
    connection.execute("PRAGMA synchronous = OFF")


def hostile_case(bench):
    """Make the case through the use cases alone; return it."""
    sign_in(bench, "Ana")
    for text in PAYLOADS:
        if text.strip():
            create_case(bench, text, by=BY, description=text)
    case = create_case(bench, f"Hostile {PAYLOADS[6]} {PAYLOADS[-6]}", by=BY)
    for number in range(ARTICLES):
        _import(bench, case, number)
    extract_claims(bench, case.id, by=BY)
    refs = [ClaimRef(case_id=case.id, claim_id=row.claim_id) for row in _rows(bench, case)]
    for number, text in enumerate(PAYLOADS):
        _fill(bench, case, refs, number, text)
    _correct(bench, case, refs)
    _decide(bench, case)
    for text in PAYLOADS[::10]:
        publish_report(bench, case.id, by=BY, note=text)
    return case


def _import(bench, case, number):
    mine = PAYLOADS[number::ARTICLES]
    killed = f"{number + 2} people were killed in Basra on Tuesday, police said."
    lines = [
        f"Police found {text} in Basra. {name} said so."
        for text, name in zip(mine, mine[::-1], strict=True)
    ]
    about = dict(zip(("headline", "outlet", "byline", "url"), mine, strict=False))
    entry = {"text": "\n\n".join([killed, *lines]), "published": "2020-03-12", **about}
    import_file(bench, case.id, json.dumps(entry).encode(), name=f"{mine[5]}.jsonl", by=BY)


def _fill(bench, case, refs, number, text):
    claim = refs[0]
    item = EvidenceText(
        **dict.fromkeys(("title", "url", "archive_url", "excerpt", "locator", "note"), text),
        **dict.fromkeys(("publisher", "author", "published", "origin", "file_name"), text),
        stance=list(Stance)[number % 3],
    )
    kept = attach_evidence(bench, claim, item, by=BY)
    if number % 20 == 0:
        withdraw_evidence(bench, kept.id, by=BY, why=text, seen=kept.version)
    told = ReviewText(
        verdict=[Verdict.SUPPORTED, Verdict.REFUTED][number % 2],
        **dict.fromkeys(("conclusion", "rationale", "open_questions", "reply_sought"), text),
    )
    if reviewer_id(text):
        by = sign_in(bench, text).id
        review_claim(bench, claim, told, by=by, seen=0)
        grade_source(bench, text, Reliability.C, by=BY, rationale=text, domain=text)
    ref = refs[1 + number % (len(refs) - 1)]
    save_draft(bench, case.id, f"review:{ref.claim_id}", {"rationale": text}, by=BY)


def _correct(bench, case, refs):
    rows = _rows(bench, case)
    for ref, text, row in zip(refs[1::2], PAYLOADS[::2], rows[1::2], strict=False):
        chain = (Teller(speaker=text, role=text, cue="said"),)
        fact = Fact(subject=text, predicate=text, object=text)
        stored = correct_claim(
            bench, ref, SpeakerChange(attribution=chain), by=BY, seen=row.version, why=text
        )
        if row.kind == "fact":
            stored = correct_claim(bench, ref, ValueChange(value=fact), by=BY, seen=stored.version)
        if row.number % 7 == 0:
            correct_claim(bench, ref, Rejection(why=text), by=BY, seen=stored.version)
        elif row.number % 7 == 1:
            dismiss_claim(bench, ref, DismissReason.TRIVIAL, by=BY, seen=stored.version, why=text)
        elif row.number % 7 == 2:
            change_status(bench, ref, Status.TRIAGED, by=BY, seen=stored.version, why=text)
    first = _articles(bench, case)[0]
    add_claim(
        bench,
        first.id,
        Addition(start=0, end=20, value=fact, attribution=chain),
        by=BY,
        why=PAYLOADS[4],
    )


def _rows(bench, case):
    return list_claims(bench, case.id).rows


def _articles(bench, case):
    with bench.store.read() as tx:
        return tx.articles.where(case_id=case.id)


def _decide(bench, case):
    check_consistency(bench, case.id, by=BY)
    with bench.store.read() as tx:
        findings = tx.findings.where(case_id=case.id)
    for found, text in zip(findings, PAYLOADS, strict=False):
        decide_finding(
            bench, case.id, found.id, FindingState.DISMISSED, by=BY, seen=found.version, why=text
        )
    dead = [row for row in _rows(bench, case) if row.kind == "casualty"][:3]
    for one, other, text in zip(dead, dead[1:], PAYLOADS, strict=False):
        edit_event(
            bench, case.id, EventEditKind.APART, [one.claim_id, other.claim_id], by=BY, why=text
        )
