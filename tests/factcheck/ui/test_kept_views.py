"""Views of a whole case are made once, and anew when the case changes."""

from factcheck.domain.evidence import Reliability
from factcheck.domain.finding import FindingState
from factcheck.domain.report import ReportFormat
from factcheck.domain.rules import SomeRules
from factcheck.ui.kept_views import changes_of, consistency_of, places_of, report_of
from factcheck.ui.report_acts import Wanted
from factcheck.workflow.decide_finding import decide_finding
from factcheck.workflow.grade_source import grade_source
from factcheck.workflow.publish_report import publish_report
from factcheck.workflow.set_rules import set_rules
from factcheck.workflow.show_rules import DESK


def test_a_view_is_kept_until_something_is_done_in_the_case(desk):
    view = consistency_of(desk)
    assert consistency_of(desk) is view
    assert places_of(desk) is places_of(desk)
    clash = view.findings[0].stored
    decide_finding(
        desk.bench, desk.case.id, clash.id, FindingState.ACCEPTED, by="ana", seen=clash.version
    )
    assert consistency_of(desk).findings[0].stored.state is FindingState.ACCEPTED


def test_a_rule_of_the_desk_makes_it_anew_too(desk):
    view = consistency_of(desk)
    set_rules(desk.bench, DESK, SomeRules(confidence_shown=0.9), by="ana", seen=0)
    assert consistency_of(desk).shown_from == 0.9 != view.shown_from


def test_a_report_is_written_once_until_the_case_or_a_grade_changes(desk):
    first = report_of(desk, ReportFormat.HTML, Wanted())
    assert report_of(desk, ReportFormat.HTML, Wanted()) is first
    assert report_of(desk, ReportFormat.HTML, Wanted(withhold=True)) != first
    publish_report(desk.bench, desk.case.id, by="ana")
    assert report_of(desk, ReportFormat.HTML, Wanted()) is not first
    assert changes_of(desk, 1, None) == ()
    kept = changes_of(desk, 1, None)
    grade_source(desk.bench, "Camp clinic", Reliability.A, by="ana", rationale="It counts.")
    assert changes_of(desk, 1, None) != kept
