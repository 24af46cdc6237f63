"""Reports."""

import hashlib
from dataclasses import replace

import pytest

from factcheck.bootstrap import ReportPress
from factcheck.domain.evidence import EvidenceText, Reliability, Stance
from factcheck.domain.report import ReportFormat, ReportOptions
from factcheck.domain.review import ReviewText
from factcheck.domain.verdict import Verdict
from factcheck.errors import NotFound, UsageError
from factcheck.workflow.attach_evidence import attach_evidence
from factcheck.workflow.create_case import set_solo
from factcheck.workflow.grade_source import grade_source
from factcheck.workflow.publish_report import (
    compare_reports,
    dossier_of,
    list_reports,
    load_dossier,
    out_of_date,
    publish_report,
    write_report,
)
from factcheck.workflow.review_claim import review_claim
from tests.factcheck.fakes import claim_named


def test_a_report_is_written_from_the_whole_case(bench, case):
    assert write_report(bench, case.id, ReportFormat.CSV) == b"csv:Camp"
    dossier = load_dossier(bench, case.id)
    with bench.store.read() as tx:
        assert dossier_of(tx, case.id) == dossier
    assert [len(dossier.articles), len(dossier.claims)] == [2, 4]
    assert [r.id for r in dossier.reviewers] == ["ana", "bo", "cy"]
    assert dossier.history[-1].action == "checked"
    assert dossier.events[0].event == "e1"


def test_a_version_is_frozen_once_for_the_work_it_rests_on(bench, case):
    first = publish_report(bench, case.id, by="ana", note="for the editor")
    assert (first.number, first.draft, first.contents) == (1, True, "json:Camp")
    assert first.sha256 == hashlib.sha256(b"json:Camp").hexdigest()
    assert publish_report(bench, case.id, by="bo") == first
    set_solo(bench, case.id, solo=True, by="ana", seen=1)
    assert publish_report(bench, case.id, by="ana").number == 2
    assert [r.number for r in list_reports(bench, case.id)] == [1, 2]


@pytest.fixture
def written(bench):
    """A bench whose reports are the real ones."""
    return replace(bench, report=ReportPress(ReportOptions()))


def test_a_version_is_written_as_it_was_frozen(written, case):
    first = publish_report(written, case.id, by="ana")
    set_solo(written, case.id, solo=True, by="ana", seen=1)
    told = write_report(written, case.id, ReportFormat.JSON, version=1)
    assert told.decode() == first.contents
    assert write_report(written, case.id, ReportFormat.JSON) != told
    with pytest.raises(NotFound, match="no version '7'; there are 1"):
        write_report(written, case.id, ReportFormat.JSON, version=7)


def test_a_case_without_versions_is_not_out_of_date(written, case):
    assert out_of_date(written, case.id) == ()


def test_a_version_is_out_of_date_because_of_what_changed(written, case):
    publish_report(written, case.id, by="ana")
    assert out_of_date(written, case.id) == ()
    claim = claim_named(written, case.id, "C1")
    text = ReviewText(verdict=Verdict.REFUTED, rationale="It says so.", nothing_found=True)
    review_claim(written, claim.ref, text, by="ana", seen=0)
    told = [change.line for change in out_of_date(written, case.id)]
    assert told[0] == "C1: the verdict was “no verdict yet” and is “proposed: refuted”"
    assert publish_report(written, case.id, by="ana").number == 2
    assert out_of_date(written, case.id) == ()
    assert [c.line for c in compare_reports(written, case.id, 1, 2)] == told
    assert compare_reports(written, case.id, 2, 2) == ()


def test_a_source_graded_anew_makes_a_new_version_though_the_case_has_no_new_work(written, case):
    claim = claim_named(written, case.id, "C1")
    item = EvidenceText(stance=Stance.SUPPORTS, title="List", publisher="Clinic")
    attach_evidence(written, claim.ref, item, by="ana")
    text = ReviewText(verdict=Verdict.SUPPORTED, rationale="It says so.")
    review_claim(written, claim.ref, text, by="ana", seen=0)
    assert publish_report(written, case.id, by="ana").number == 1
    grade_source(written, "Clinic", Reliability.D, by="ana")
    [change] = out_of_date(written, case.id)
    assert change.line == "C1-E1: the grade of its source was “–” and is “D6”"
    assert [publish_report(written, case.id, by="ana").number for _ in range(2)] == [2, 2]


def test_a_version_that_an_older_program_wrote_cannot_be_compared(bench, case):
    publish_report(bench, case.id, by="ana")  # of the bench whose reports are no JSON
    with pytest.raises(UsageError, match="cannot compare version 1: an older program wrote it"):
        compare_reports(bench, case.id, 1)
