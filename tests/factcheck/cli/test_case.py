"""`factcheck import` and `factcheck report`: articles go in, a report comes out."""

import csv
import json
from pathlib import Path

import pytest

from factcheck.cli.case import KNOWN_FORMATS, _formats
from factcheck.cli.workbench import opened
from factcheck.domain.report import ReportFormat
from tests.factcheck.cli.conftest import DEAD, MORE_DEAD


@pytest.fixture
def db(tmp_path_factory):
    return f"sqlite:///{tmp_path_factory.mktemp('store') / 'a.sqlite3'}"


@pytest.fixture
def brought(call, here, db):
    """Import a text into a case."""

    def bring(text=DEAD, *options, case="Camp", name="a.txt"):
        (here / name).write_text(text)
        return call("import", name, "--case", case, "--db", db, *options)

    return bring


def test_an_article_is_imported_once(brought):
    first, second = brought(), brought()
    assert (first.status, second.status) == (0, 0)
    assert first.out.startswith("Camp: 1 new article, 0 known, ")
    assert not first.out.endswith(" 0 claims extracted\n")
    assert second.out == "Camp: 0 new articles, 1 known, 0 claims extracted\n"
    assert (first.err, second.err) == ("", "")


def test_one_article_under_two_names_in_one_import_is_one(call, here, db):
    for name in ("a.txt", "b.txt"):
        (here / name).write_text(DEAD)
    ended = call("import", "a.txt", "b.txt", "--case", "Camp", "--db", db)
    assert ended.out.startswith("Camp: 1 new article, ")


@pytest.mark.parametrize(
    "name", ["A/B", "../up", "Lager „Nord“", "new\nline", "☃", "x" * 300, "-", "a'; drop table x"]
)
def test_any_name_is_a_case_and_a_file(call, brought, here, db, name):
    assert brought(case=name).status == 0
    ended = call("report", "--db", db, "--out", "out", "--", name)
    assert ended.status == 0
    [written] = (here / "out").iterdir()
    assert ended.out == f"out/{written.name}\n"
    assert written.suffix == ".html"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["import", "a.txt"], "Missing option '--case'"),
        (["import", "a.txt", "--case", "  "], "a case needs a name"),
        (["import", "a.txt", "--case", "C", "--as", "?!"], "expected at least one letter"),
        (["import", "a.txt", "--case", "C", "--published", "soon"], "expected ISO 8601"),
        (["report", "Nowhere"], "no case 'Nowhere'"),
        (["report", "C", "--format", "doc"], "no format 'doc'; expected some of html,pdf,md,json"),
        (["report", "C", "--format", " , "], "--format names no format"),
    ],
)
def test_a_wrong_call_is_told(call, here, db, arguments, says):
    (here / "a.txt").write_text(DEAD)
    ended = call(*arguments, "--db", db)
    assert (ended.status, ended.out) == (2, "")
    assert says in ended.err


@pytest.mark.parametrize(
    ("names", "status", "says"),
    [
        (["none.txt"], 3, "cannot read none.txt: no such file"),
        (["empty.txt"], 0, "empty.txt: nothing found: it is empty"),
        (["none.txt", "a.txt"], 1, "cannot read none.txt"),
        (["empty.txt", "a.txt"], 0, "it is empty"),
        (["blank.jsonl"], 0, "blank.jsonl, document x: nothing found: it is empty"),
        (["german.txt"], 0, "the text is not English"),
    ],
)
def test_an_import_names_what_it_left_out(call, here, db, names, status, says):
    (here / "a.txt").write_text(DEAD)
    (here / "empty.txt").write_text("")
    (here / "german.txt").write_text("Gestern wurden bei einem Angriff zwei Soldaten getötet.")
    (here / "blank.jsonl").write_text('{"id": "x", "text": " "}\n{"text": "Two died in Rome."}')
    ended = call("import", *names, "--case", "Camp", "--db", db)
    assert ended.status == status
    assert says in ended.err


@pytest.mark.parametrize(
    ("db", "says"),
    [
        ("/proc/no/such.sqlite3", "expected a URL such as"),
        ("sqlite:////proc/no/such.sqlite3", "cannot make the folder /proc/no"),
        ("oracle+none://x", "cannot open the store"),
        ("sqlite:///.", "store"),
    ],
)
@pytest.mark.parametrize("command", [["import", "a.txt", "--case", "C"], ["report", "C"]])
def test_a_store_that_cannot_be_opened_ends_with_6(call, here, command, db, says):
    (here / "a.txt").write_text(DEAD)
    ended = call(*command, "--db", db)
    assert (ended.status, ended.out, ended.err.count("\n")) == (6, "", 1)
    assert says in ended.err


def test_a_store_that_cannot_be_written_ends_with_6(call, here, powerless):
    (here / "a.txt").write_text(DEAD)
    (here / "closed").mkdir(mode=0o500)
    call("import", "a.txt", "--case", "C", "--db", "sqlite:///warm.sqlite3")  # loads what it needs
    with powerless():
        ended = call("import", "a.txt", "--case", "C", "--db", "sqlite:///closed/a.sqlite3")
    assert (ended.status, ended.out) == (6, "")


def test_every_format_is_written_and_reads_back(call, brought, here, db):
    brought()
    brought(MORE_DEAD, name="b.txt")
    ended = call("report", "camp", "--format", "html,md,JSON,csv,html", "--out", "out", "--db", db)
    assert (ended.status, ended.err) == (0, "")
    assert ended.out.split() == [f"out/camp.{end}" for end in ("html", "md", "json", "csv")]
    assert "Camp" in (here / "out/camp.html").read_text()
    assert "Camp" in (here / "out/camp.md").read_text()
    assert json.loads((here / "out/camp.json").read_text())
    assert list(csv.reader((here / "out/camp.csv").read_text().splitlines()))


def test_a_file_without_names_is_not_called_like_the_case(call, brought, db):
    brought()
    ended = call("report", "camp", "--redact", "--format", "html,json", "--db", db)
    assert ended.status == 0
    assert len(ended.out.split()) == 2
    assert all(name.startswith("report-") for name in ended.out.split())
    assert "camp" not in ended.out


def test_an_old_version_is_written_under_its_number_and_compared(call, brought, db):
    brought()
    assert call("publish", "camp", "--as", "ana", "--db", db).status == 0
    brought(MORE_DEAD, name="b.txt")
    ended = call("report", "camp", "--version", "1", "--format", "md", "--db", db)
    assert (ended.status, ended.out) == (0, "camp-v1.md\n")
    since = call("report", "camp", "--since", "1", "--db", db)
    assert "new article" in since.out
    same = call("report", "camp", "--since", "1", "--version", "1", "--db", db)
    assert (same.status, same.out) == (0, "")


def test_help_names_every_format():
    named = KNOWN_FORMATS.split(",")
    assert len(named) == len(set(named)) == len(ReportFormat)
    assert set(_formats(KNOWN_FORMATS)) == set(ReportFormat)


def test_a_report_that_is_there_is_not_replaced_unless_forced(call, brought, here, db):
    brought()
    out = here / "out"
    assert call("report", "Camp", "--format", "csv", "--out", out, "--db", db).status == 0
    (out / "camp.csv").write_text("mine")
    again = ("report", "Camp", "--format", "html,md,json,csv", "--out", out, "--db", db)
    ended = call(*again)
    assert (ended.status, ended.out) == (4, "")
    assert "camp.csv is there already; use --force to replace it" in ended.err
    assert [path.name for path in out.iterdir()] == ["camp.csv"]
    assert (out / "camp.csv").read_text() == "mine"
    assert call(*again, "--force").status == 0
    assert (out / "camp.csv").read_text() != "mine"
    assert sorted(path.name for path in out.iterdir()) == [
        "camp.csv",
        "camp.html",
        "camp.json",
        "camp.md",
    ]


@pytest.mark.parametrize(
    ("out", "status", "says"),
    [
        ("a.txt", 6, "cannot write a.txt/camp.html"),
        ("linked", 4, "will not write through the link"),
        ("folder", 4, "it is no file"),
    ],
)
def test_a_folder_that_takes_no_report_is_told(call, brought, db, out, status, says):
    brought()
    for name in ("linked", "folder/camp.html"):
        Path(name).mkdir(parents=True)
    Path("linked/camp.html").symlink_to("../a.txt")
    ended = call("report", "Camp", "--out", out, "--db", db, "--force")
    assert (ended.status, ended.out) == (status, "")
    assert says in ended.err
    assert Path("a.txt").read_text() == DEAD


@pytest.mark.parametrize(
    ("environment", "options", "who"),
    [
        ({"FACTCHECK_REVIEWER": "Ana"}, [], "ana"),
        ({"FACTCHECK_REVIEWER": "Ana"}, ["--as", "Bo"], "bo"),
        ({"LOGNAME": "cy"}, [], "cy"),
    ],
)
def test_who_imports_is_who_they_say(brought, db, monkeypatch, environment, options, who):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    brought(DEAD, *options)
    with opened(db) as bench, bench.store.read() as tx:
        assert [article.imported_by for article in tx.articles.where()] == [who]


def test_who_has_no_name_is_asked_for_one(brought, monkeypatch):
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("os.getuid", lambda: 999_999_999)
    ended = brought()
    assert ended.status == 2
    assert "cannot tell who you are; say it with --as NAME" in ended.err


def test_an_option_shapes_the_report(call, brought, here, db):
    brought("Ann Roe, 34, was killed in Dover on Sunday, police said.")
    style = here / "style"
    style.mkdir()
    (style / "report.md.j2").write_text("House {{ report.title }} {{ report.house.page }}")
    shaped = ("--templates", style, "--page", "https://desk.example/a", "--redact")
    ended = call("report", "Camp", "--format", "md,json", "--db", db, *shaped)
    assert (ended.status, ended.err) == (0, "")
    assert next(here.glob("report-*.md")).read_text() == "House Camp https://desk.example/a\n"
    assert "Roe" not in next(here.glob("report-*.json")).read_text()


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--templates", "none"], "no folder 'none'; expected a folder with templates"),
        (["--version", "1"], "no version '1'; none was frozen yet"),
        (["--format", "claimreview"], "the report is a draft; publish a verdict first"),
    ],
)
def test_what_a_report_cannot_do_is_told(call, brought, here, db, options, says):
    brought()
    ended = call("report", "Camp", "--db", db, *options)
    assert (ended.status, ended.out) == (2, "")
    assert says in ended.err
    assert not list(here.glob("camp.*"))


def test_what_changed_since_a_version_is_printed(call, brought, here, db):
    brought()
    assert call("publish", "Camp", "--db", db).status == 0
    same = call("report", "Camp", "--since", "1", "--db", db)
    assert (same.status, same.out, same.err) == (0, "", "")
    brought(MORE_DEAD, name="b.txt")
    ended = call("report", "Camp", "--since", "1", "--db", db)
    assert ended.status == 0
    assert "article: A2: new article" in ended.out
    assert call("report", "Camp", "--since", "3", "--db", db).status == 2
    assert not list(here.glob("camp.*"))
