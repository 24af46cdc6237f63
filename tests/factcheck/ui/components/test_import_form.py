import pytest


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("", "2 files to read in 2 folders"),
        ("deep/b.txt", "1 file to read"),
        ("none", "No such file or directory"),
    ],
)
def test_it_is_said_how_much_there_is_before_it_is_read(open_page, tmp_path, name, told):
    folder = tmp_path / "in"
    (folder / "deep").mkdir(parents=True)
    for file in ("a.txt", "deep/b.txt"):
        (folder / file).write_text("Two people died in Norrby.", encoding="utf-8")
    app = open_page("import")
    assert "it and below it are read" in found(app)
    app.text_input(key="path").set_value(str(folder / name)).run()
    assert told in found(app)


def found(app):
    [sheet] = [e for e in app.get("bidi_component") if "path-found" in e.proto.id]
    return sheet.proto.json
