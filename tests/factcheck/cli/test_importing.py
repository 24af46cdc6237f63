"""`factcheck import`: a table of what was read, skipped and why."""

import json

import pytest

from factcheck.cli.importing import _counts
from factcheck.workflow.extract_claims import Extracted
from factcheck.workflow.import_files import FileLine, Outcome
from tests.factcheck.cli.conftest import DEAD
from tests.factcheck.corrected import AT, CORRECTED, NOTE, TEXT

READ = "7 claims extracted"
HEAD = "---\nheadline: Rockets hit a base\noutlet: The Gazette\nurl: {}\n---\n\n{}"


@pytest.fixture
def folder(here):
    (here / "in").mkdir()
    (here / "in/a.md").write_text(HEAD.format(AT, TEXT))
    (here / "in/b.txt").write_text(f"Rockets hit a base\n\n{TEXT}")
    (here / "in/c.md").write_text(HEAD.format(AT, f"{CORRECTED}\n\n{NOTE}"))
    (here / "in/d.html").write_bytes(b"\x89PNG no page")
    return here


@pytest.mark.usefixtures("folder")
def test_a_folder_is_told_file_by_file(call):
    ended = call("import", "in", "--case", "L", "--format", "jsonl", "--db", "sqlite:///a.sqlite3")
    lines = [json.loads(line) for line in ended.out.splitlines()]
    assert [(line["file"], line["outcome"], line["article"]) for line in lines] == [
        ("in/a.md", "read", "A1"),
        ("in/b.txt", "known", "A1"),
        ("in/c.md", "version", "A2"),
        ("in/d.html", "skipped", ""),
    ]
    assert lines[1]["of"] == "A1, from in/a.md"
    assert ended.status == 1
    assert "it is a picture" in ended.err


@pytest.mark.usefixtures("folder")
def test_an_import_goes_on_where_it_was(call):
    first = call("import", "in/a.md", "--case", "L", "--db", "sqlite:///a.sqlite3")
    again = call("import", "in/a.md", "in/c.md", "--case", "L", "--db", "sqlite:///a.sqlite3")
    assert first.out.startswith("L: 1 new article, 0 known, ")
    assert again.out.startswith("L: 1 new article, 1 of them a version, 1 known, ")
    assert again.out.splitlines()[1].startswith("A1 → A2: 4 altered, ")
    apart = call("import", "in/c.md", "--case", "M", "--apart", "--db", "sqlite:///a.sqlite3")
    assert apart.out.startswith("M: 1 new article, 0 known, ")


def test_several_processes_find_the_same(call, here):
    for n in range(3):
        (here / f"{n}.txt").write_text(f"{DEAD} It was attack number {n + 1} of the week.")
    names = [f"{n}.txt" for n in range(3)]
    told = [
        call("import", *names, "--case", "J", "--jobs", jobs, "--db", f"sqlite:///{jobs}.sqlite3")
        for jobs in (1, 2)
    ]
    assert told[0].out == told[1].out
    assert told[0].out.startswith("J: 3 new articles")


@pytest.mark.parametrize(
    ("outcomes", "carried", "told"),
    [
        (["read"], 0, "1 new article, 0 known, 7 claims extracted"),
        (
            ["read", "known"],
            0,
            "1 new article, 1 more the same as one of them, 0 known, 7 claims extracted",
        ),
        (
            ["version", "version"],
            2,
            f"1 new article, 1 of them a version, 0 known, work on 2 claims carried over, {READ}",
        ),
        ([], 0, "0 new articles, 0 known, 7 claims extracted"),
    ],
)
def test_an_article_counts_once(outcomes, carried, told):
    lines = [FileLine(file="f", outcome=Outcome(o), article="A1") for o in outcomes]
    assert _counts(lines, Extracted(found=7, from_earlier=carried)) == told


def test_an_address_is_not_fetched_unless_that_is_allowed(call):
    ended = call("import", "https://fen.example/1", "--case", "camp")
    assert (ended.status, ended.out) == (4, "")
    assert "give --allow-network" in ended.err


def test_an_address_is_told_beside_the_files(call, here):
    (here / "a.txt").write_text(DEAD)
    given = ("import", "http://127.0.0.1/a", "a.txt", "--case", "camp", "--allow-network")
    ended = call(*given)
    assert ended.status == 1
    assert "127.0.0.1 is not public (loopback)" in ended.err
    assert "1 new article" in ended.err + ended.out
