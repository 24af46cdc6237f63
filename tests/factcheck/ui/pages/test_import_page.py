from pathlib import Path

from factcheck.ui.import_acts import TABLE

FEED = Path(__file__).parents[2] / "ingest/wire_files/ghost.rss"
TEXT = "Three people were killed in Basra on Tuesday, police said."


def told(app):
    table = app.session_state[f"kept:{TABLE}"]
    return [f"{line.outcome} {line.article} {line.file}: {line.reason}" for line in table]


def paste(app, text):
    app.text_area(key="paste-text").set_value(text).run()
    app.button(key="import-paste").click().run()
    assert not app.exception
    return told(app)


def test_pasted_text_is_read_once(open_page):
    app = open_page("import")
    assert paste(app, TEXT) == ["read A6 pasted text: "]
    assert paste(app, TEXT) == ["known A6 pasted text: it is A6: the same text"]


def test_nothing_pasted_is_said_to_be_nothing(open_page):
    assert "it is empty" in paste(open_page("import"), "  ")[0]


def test_a_folder_is_read_with_those_below_it_and_what_is_no_article_is_named(open_page, tmp_path):
    folder = tmp_path / "in"
    (folder / "deep").mkdir(parents=True)
    (folder / "deep/a.txt").write_text(TEXT, encoding="utf-8")
    (folder / "b.txt").write_text("", encoding="utf-8")
    app = open_page("import")
    app.text_input(key="path").set_value(str(folder)).run()
    app.button(key="import-path").click().run()
    assert told(app) == [
        "skipped  b.txt: nothing found: it is empty",
        "read A6 deep/a.txt: ",
    ]


def test_a_path_that_is_not_there_is_said(open_page):
    app = open_page("import")
    app.text_input(key="path").set_value("/nowhere/at/all").run()
    app.button(key="import-path").click().run()
    assert "cannot read '/nowhere/at/all'" in app.session_state["notice"].words


def test_an_address_is_fetched_by_its_own_button_and_refused_where_it_is_not_public(open_page):
    app = open_page("import")
    app.text_input(key="address").set_value("http://127.0.0.1/a").run()
    assert f"kept:{TABLE}" not in app.session_state
    app.button(key="import-address").click().run()
    assert not app.exception
    assert "127.0.0.1 is not public (loopback)" in told(app)[0]


def test_what_a_feed_brought_is_told_entry_by_entry_and_given_as_a_file(open_page, tmp_path):
    feed = tmp_path / "ghost.rss"
    feed.write_bytes(FEED.read_bytes())
    app = open_page("import")
    app.text_input(key="path").set_value(str(feed)).run()
    for outcome in ("read", "known"):
        app.button(key="import-path").click().run()
        assert not app.exception
        assert [line.partition(" A")[0] for line in told(app)] == [outcome]
    assert [b.label for b in app.get("download_button")][-2:] == [
        "This table as CSV",
        "This table as JSON Lines",
    ]
