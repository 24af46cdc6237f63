"""Reports."""

import hashlib

from factcheck.domain.report import ReportFormat
from factcheck.workflow.create_case import set_solo
from factcheck.workflow.publish_report import (
    dossier_of,
    list_reports,
    load_dossier,
    publish_report,
    write_report,
)


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
