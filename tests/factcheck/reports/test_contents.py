"""What a report says."""

from factcheck.reports.contents import Contents, contents_of
from factcheck.workflow.publish_report import load_dossier, publish_report
from factcheck.workflow.publish_verdict import publish_verdict
from tests.factcheck.fakes import claim_named


def test_it_is_a_draft_until_a_verdict_is_published(contents, unworked):
    assert (contents.draft, contents_of(unworked).draft) == (False, True)


def test_its_date_is_the_last_change_of_the_case(contents, dossier):
    assert contents.changed_at == dossier.history[-1].at
    assert contents.history_head == dossier.history[-1].hash


def test_freezing_a_version_changes_nothing_in_it(bench, dossier, contents):
    publish_report(bench, dossier.case.id, by="ana")
    assert contents_of(load_dossier(bench, dossier.case.id)) == contents


def test_work_makes_a_new_version_that_names_the_earlier_one(bench, dossier, contents):
    publish_report(bench, dossier.case.id, by="ana", note="for the editor")
    third = claim_named(bench, dossier.case.id, "C1")
    publish_verdict(bench, third.ref, by="bo", seen=third.version, note="a name was wrong")
    later = contents_of(load_dossier(bench, dossier.case.id))
    assert (contents.version, later.version) == (1, 2)
    assert later.report_id != contents.report_id
    assert [(v.number, v.note) for v in later.versions] == [(1, "for the editor")]
    [correction] = later.corrections
    assert (correction.claim, correction.what, correction.why) == (
        "C1",
        "corrected",
        "a name was wrong",
    )


def test_claims_with_a_verdict_that_stands_are_told_first(contents):
    assert [c.label for c in contents.told] == ["C1", "C3", "C2"]


def test_everybody_who_judged_is_named(contents):
    assert contents.reviewers == ("ana", "bo")


def test_the_manifest_lists_texts_and_what_was_captured(contents):
    assert [m.label for m in contents.manifest] == ["A1", "A2", "C1-E1"]
    assert contents.manifest[2].sha256 == "ab" * 32


def test_a_case_with_nothing_in_it_is_a_report(dossier):
    empty = type(dossier)(case=dossier.case)
    told = contents_of(empty)
    assert (told.claims, told.draft, told.changed_at) == ((), True, dossier.case.changed_at)
    assert Contents.model_validate_json(told.model_dump_json()) == told
