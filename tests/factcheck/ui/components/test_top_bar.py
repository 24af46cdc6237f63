def test_the_settings_are_a_click_away(open_page):
    app = open_page("desk")
    app.button(key="to-settings").click().run()
    assert app.session_state["kept:page"] == "settings"


def test_somebody_else_is_asked_for_a_name(open_page):
    app = open_page("desk")
    app.button(key="sign-out").click().run()
    assert app.text_input(key="name")


def test_another_case_is_opened_from_the_list(open_page, desk):
    app = open_page("desk")
    app.text_input(key="new-case").set_value("Basra").run()
    app.button(key="create-case").click().run()
    other = app.query_params["case"]
    app.selectbox(key=f"case-{other}").set_value(desk.case.id).run()
    assert app.query_params["case"] == desk.case.id != other
