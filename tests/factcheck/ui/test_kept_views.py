"""Views of a whole case are made once, and anew when the case changes."""

from factcheck.domain.finding import FindingState
from factcheck.domain.rules import SomeRules
from factcheck.ui.kept_views import consistency_of, places_of
from factcheck.workflow.decide_finding import decide_finding
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
