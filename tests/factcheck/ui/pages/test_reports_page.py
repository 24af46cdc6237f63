from factcheck.workflow.publish_report import list_reports
from factcheck.workflow.reveal_reviews import hidden_from


def test_a_frozen_version_is_listed_and_freezing_again_adds_none(open_page, desk):
    app = open_page("reports")
    for _ in range(2):
        app.button(key="freeze").click().run()
        assert not app.exception
        assert [v.number for v in list_reports(desk.bench, desk.case.id)] == [1]


def test_without_a_name_nothing_is_offered(open_page):
    assert not [b for b in open_page("reports", signed_in=False).button if b.key == "freeze"]


def test_versions_are_compared_and_formats_that_cannot_be_written_are_told(open_page, desk):
    app = open_page("reports")
    assert not [box for box in app.selectbox if box.key == "diff-from"]
    app.button(key="freeze").click().run()
    assert not app.exception
    assert {"diff-from", "diff-to"} <= {box.key for box in app.selectbox}
    assert "Nothing changed between the two." in [c.value for c in app.caption]
    assert [v.number for v in list_reports(desk.bench, desk.case.id)] == [1]


def test_an_old_version_is_shown_and_named_and_names_are_blacked_out(open_page):
    app = open_page("reports")
    assert not [box for box in app.selectbox if box.key == "report-version"]
    app.button(key="freeze").click().run()
    app.selectbox(key="report-version").select(1).run()
    app.checkbox(key="report-withhold").check().run()
    assert not app.exception
    assert app.selectbox(key="report-version").options == ["how the case stands", "version 1"]


def test_a_report_does_not_tell_a_blind_reviewer_what_others_found(open_page, desk):
    with desk.bench.store.write() as tx:  # in the demo nobody is blind
        tx.cases.put(desk.case.but(demo=False))
    app = open_page("reports")
    assert not app.get("iframe")
    app.button(key="lift-veil").click().run()
    assert not app.exception
    assert app.get("iframe")
    assert not [button for button in app.button if button.key == "lift-veil"]
    assert hidden_from(desk.bench, desk.case.id, by=desk.by) == ()
