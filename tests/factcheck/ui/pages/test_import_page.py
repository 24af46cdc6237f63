from factcheck.ui.import_acts import LINES

TEXT = "Three people were killed in Basra on Tuesday, police said."


def told(app):
    return [line.words for line in app.session_state[f"kept:{LINES}"]]


def paste(app, text):
    app.text_area(key="paste-text").set_value(text).run()
    app.button(key="import-paste").click().run()
    assert not app.exception
    return told(app)


def test_pasted_text_is_read_once(open_page):
    app = open_page("import")
    assert "read as A6" in paste(app, TEXT)[0]
    assert "is A6" in paste(app, TEXT)[0]


def test_nothing_pasted_is_said_to_be_nothing(open_page):
    assert "it is empty" in paste(open_page("import"), "  ")[0]


def test_a_folder_is_read_and_what_is_no_article_is_named(open_page, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    (folder / "b.txt").write_text("", encoding="utf-8")
    app = open_page("import")
    app.text_input(key="path").set_value(str(folder)).run()
    app.button(key="import-path").click().run()
    lines = told(app)
    assert "read as A6" in lines[0]
    assert "b.txt: skipped" in lines[1]


def test_a_path_that_is_not_there_is_said(open_page):
    app = open_page("import")
    app.text_input(key="path").set_value("/nowhere/at/all").run()
    app.button(key="import-path").click().run()
    assert "cannot read '/nowhere/at/all'" in app.session_state["notice"].words


def test_an_address_is_fetched_by_its_own_button_and_refused_where_it_is_not_public(open_page):
    app = open_page("import")
    app.text_input(key="address").set_value("http://127.0.0.1/a").run()
    assert f"kept:{LINES}" not in app.session_state
    app.button(key="import-address").click().run()
    assert not app.exception
    assert "127.0.0.1 is not public (loopback)" in told(app)[0]
