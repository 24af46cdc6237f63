"""`factcheck article …`: versions, descriptions and files."""

import json

import pytest

from tests.factcheck.corrected import AT, CORRECTED, NOTE, TEXT

HEAD = "---\nheadline: Rockets hit a base\noutlet: The Gazette\nurl: {}\n---\n\n{}"
DB = ("--db", "sqlite:///a.sqlite3")


@pytest.fixture
def article(call, here):
    """Run a command on the articles of a case with a story and its correction."""
    (here / "a.md").write_text(HEAD.format(AT, TEXT))
    (here / "b.md").write_text(HEAD.format(AT, f"{CORRECTED}\n\n{NOTE}"))
    assert call("import", "a.md", "b.md", "--case", "L", *DB).status == 0

    def run(command, *arguments):
        return call("article", command, "L", *arguments, *DB)

    return run


def listed(article):
    return [json.loads(line) for line in article("list", "--format", "jsonl").out.splitlines()]


def test_articles_are_listed_with_their_versions_and_files(article):
    first, second = listed(article)
    assert (first["status"], first["files"]) == ("superseded by A2", ["a.md"])
    assert (second["version"], second["of"], second["note"]) == (2, "A1", NOTE)


def test_changes_are_told_the_unchanged_ones_where_asked(article):
    some, every = article("changes", "A2"), article("changes", "A2", "--all")
    fates = [json.loads(line)["fate"] for line in some.out.splitlines()]
    assert "altered" in fates
    assert "unchanged" not in fates
    assert "unchanged" in every.out


def test_a_version_is_set_apart_and_made_one_again(article):
    apart = article("version", "A2", "--apart", "--why", "another event")
    assert apart.out == "A2: an article of its own; the case is checked with it\n"
    assert [line["status"] for line in listed(article)] == ["", ""]
    again = article("version", "A2", "--of", "A1")
    assert again.out == "A2: version 2, corrects A1; the case is checked with it\n"
    assert [line["status"] for line in listed(article)] == ["superseded by A2", ""]


def test_what_is_known_is_set_and_taken_back(article):
    told = article("describe", "A2", "--outlet", "Post", "--published", "2020-03-14")
    assert told.out == "A2 “Rockets hit a base”: Post, 2020-03-14; it was read again\n"
    assert listed(article)[1]["published"] == "2020-03-14"
    assert article("describe", "A2", "--undo").out.endswith(
        "The Gazette, date not stated; it was read again\n"
    )


def test_the_original_is_given_back_as_it_came(article, here):
    (here / "out").mkdir()
    ended = article("original", "A1", "--out", here / "out/x.md")
    assert ended.status == 0
    assert (here / "out/x.md").read_bytes() == (here / "a.md").read_bytes()
    assert article("original", "A1").status == 4  # a.md is there already


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["version", "A2"], "give --of A1, or --apart"),
        (["version", "A2", "--of", "A1", "--apart"], "give --of A1, or --apart"),
        (["version", "A9", "--apart"], "no article 'A9'"),
        (["describe", "A1"], "nothing to set"),
        (["describe", "A1", "--undo"], "something that was set by hand"),
        (["changes", "A1"], "an earlier version"),
        (["original", "A1", "--number", "2"], "1 kept"),
    ],
)
def test_a_wrong_call_is_told(article, arguments, says):
    command, *rest = arguments
    ended = article(command, *rest)
    assert (ended.status, ended.out) == (2, "")
    assert says in ended.err
