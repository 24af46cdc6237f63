from factcheck.ui.components.checklist import steps_done
from factcheck.workflow.verify_history import show_history


def test_it_opens_the_demo_case_and_lists_first_steps(open_page, desk):
    app = open_page("desk")
    assert app.query_params["case"] == desk.case.id
    assert steps_done(show_history(desk.bench, desk.case.id), by=desk.by)[1:] == [False] * 3


def test_without_a_name_it_shows_nothing_of_the_case(open_page):
    app = open_page("desk", signed_in=False)
    assert not app.selectbox


def test_a_new_case_is_opened_and_its_name_is_not_taken_twice(open_page, desk):
    app = open_page("desk")
    for expected in (desk.case.id, ""):
        app.text_input(key="new-case").set_value("Basra").run()
        app.button(key="create-case").click().run()
        assert not app.exception
        assert app.query_params["case"] != expected
    assert app.session_state["notice"].wrong


def test_more_of_the_latest_work_is_shown_when_asked_for(open_page):
    app = open_page("desk")
    assert app.button_group(key="latest-acts").value == 20
    app.button_group(key="latest-acts").set_value(100).run()
    assert not app.exception
