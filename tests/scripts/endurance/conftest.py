"""A data folder with a case that was worked on in every way."""

import dataclasses

import pytest

from factcheck.bootstrap import open_workbench
from factcheck.domain.correction import Rejection
from factcheck.domain.event_edit import EventEditKind
from factcheck.domain.evidence import EvidenceText, Reliability, Stance
from factcheck.domain.review import ReviewText
from factcheck.domain.rules import SomeRules
from factcheck.domain.verdict import Verdict
from factcheck.settings import Settings
from factcheck.workflow.attach_evidence import attach_evidence
from factcheck.workflow.correct_claim import correct_claim
from factcheck.workflow.edit_event import edit_event
from factcheck.workflow.find_claims import find_claim
from factcheck.workflow.grade_source import grade_source
from factcheck.workflow.import_fact_checks import import_fact_checks
from factcheck.workflow.keep_preferences import keep_preferences
from factcheck.workflow.open_claim import open_claim
from factcheck.workflow.publish_report import publish_report
from factcheck.workflow.review_claim import review_claim
from factcheck.workflow.save_draft import save_draft
from factcheck.workflow.set_rules import set_rules
from tests.factcheck.checks import TAJI, review
from tests.factcheck.conftest import fill
from tests.factcheck.pattern_engine import PatternEngine

PICTURE = b"\x89PNG of a camp"


@pytest.fixture
def data_folder(tmp_path):
    """The folder, closed: a row in every table, a file of evidence."""
    folder = tmp_path / "data"
    bench = open_workbench(Settings(data_folder=folder, db=""), engine=PatternEngine())
    work(dataclasses.replace(bench, report=lambda *_: b""))
    bench.store.close()
    return folder


@pytest.fixture
def at(data_folder):
    """The settings that lead to the folder."""
    return Settings(data_folder=data_folder, db="")


def work(bench):
    case = fill(bench)
    claim = find_claim(bench, case.id, "C1")
    source = grade_source(bench, "Police", Reliability.B, by="bo")
    item = EvidenceText(stance=Stance.REFUTES, file_name="x.png", source_id=source.id)
    attach_evidence(bench, claim.ref, item, by="bo", data=PICTURE, key="k")
    text = ReviewText(verdict=Verdict.MIXED, rationale="Two say so.")
    review_claim(bench, claim.ref, text, by="bo", seen=0)
    import_fact_checks(bench, [review(TAJI)], file_name="f.json", by="bo")
    save_draft(bench, case.id, "review:x", {"rationale": "half a sen"}, by="cy")
    open_claim(bench, claim.ref, by="cy")
    keep_preferences(bench, "ana", editor=True)
    edit_event(bench, case.id, EventEditKind.SPLIT, [claim.id], by="ana")
    set_rules(bench, "", SomeRules(confidence_shown=0.5), by="ana", seen=0)
    other = find_claim(bench, case.id, "C2")
    correct_claim(bench, other.ref, Rejection(why="no"), by="ana", seen=other.version, why="no")
    publish_report(bench, case.id, by="ana")
