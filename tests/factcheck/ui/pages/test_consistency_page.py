from factcheck.domain.finding import FindingState
from factcheck.workflow.show_consistency import show_consistency


def contradiction(desk):
    view = show_consistency(desk.bench, desk.case.id)
    return next(
        f.stored for f in view.findings if f.stored.finding.relation.value == "contradiction"
    )


def state(desk, ident):
    view = show_consistency(desk.bench, desk.case.id)
    return next(f.stored for f in view.findings if f.stored.id == ident)


def test_a_finding_is_accepted_and_opened_again(open_page, desk):
    found = contradiction(desk)
    app = open_page("consistency")
    app.button(key=f"accepted-{found.id}").click().run()
    assert state(desk, found.id).state is FindingState.ACCEPTED


def test_a_dismissal_needs_a_reason(open_page, desk):
    found = contradiction(desk)
    app = open_page("consistency")
    app.button(key=f"dismissed-{found.id}").click().run()
    assert state(desk, found.id).state is FindingState.OPEN
    assert app.session_state["notice"].wrong
    app.text_input(key=f"why-{found.id}").set_value("another attack").run()
    app.button(key=f"dismissed-{found.id}").click().run()
    assert state(desk, found.id).why == "another attack"


def test_checking_again_keeps_the_findings(open_page, desk):
    before = len(show_consistency(desk.bench, desk.case.id).findings)
    app = open_page("consistency")
    app.button(key="check").click().run()
    assert not app.exception
    assert len(show_consistency(desk.bench, desk.case.id).findings) == before


def test_a_decision_that_moved_is_confirmed(open_page, desk):
    found = contradiction(desk)
    with desk.bench.store.write() as tx:
        kept = {"state": FindingState.DISMISSED, "decided_by": "ana", "why": "two towns"}
        tx.findings.put(found.but(to_confirm=True, **kept))
    app = open_page("consistency")
    app.button_group(key="decision").set_value(["dismissed"]).run()
    app.button(key=f"dismissed-{found.id}").click().run()
    after = state(desk, found.id)
    assert (after.to_confirm, after.state, after.why) == (False, "dismissed", "two towns")
