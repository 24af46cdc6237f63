import json

import pytest

from tests.factcheck.checks import LEMON, feed, record

DEAD = "Attack in Baghdad on Friday killed four soldiers"
BENT = {"ratingValue": "-1", "alternateName": "Bulo"}


@pytest.fixture
def library(camp, here):
    """The case 'Camp' and a library of two fact checks, one about its claims."""
    records = [record(DEAD), record(LEMON, url="https://checks.example/2", reviewRating=BENT)]
    (here / "feed.json").write_bytes(feed(*records))
    ended = camp("library", "import", "feed.json", "--as", "Ana")
    assert (ended.status, ended.err) == (0, "")
    assert ended.out == "feed.json: 2 new, 0 known, 1 mended, 0 left out\n"
    return camp


def test_importing_again_finds_all_known(library):
    assert library("library", "import", "feed.json").out.startswith("feed.json: 0 new, 2 known")


def test_bad_records_are_named_and_the_rest_is_taken_in(camp, here):
    (here / "bad.json").write_text(json.dumps([record(DEAD), record("No address", url=None)]))
    ended = camp("library", "import", "bad.json", "--as", "Ana")
    assert (ended.status, ended.out.split(": ")[1][:5]) == (1, "1 new")
    assert "‘No address’ has no address" in ended.err


@pytest.mark.parametrize(
    ("files", "status", "told"),
    [(["none.json"], 3, "no such file"), (["none.json", "feed.json"], 1, "no such file")],
)
def test_a_file_that_cannot_be_read_is_told_and_the_others_are_read(library, files, status, told):
    ended = library("library", "import", *files)
    assert ended.status == status
    assert told in ended.err


def test_standard_input_is_read(camp, stdin):
    stdin(feed(record(DEAD)))
    assert camp("library", "import", "-", "--as", "Ana").out.startswith("standard input: 1 new")


@pytest.mark.usefixtures("library")
def test_the_library_is_listed_and_searched(lines):
    assert [line["label"] for line in lines("library", "list")] == ["F1", "F2"]
    [found] = lines("library", "search", "lemon", "flu")
    assert (found["label"], found["rating"], found["verdict"]) == (
        "F2",
        "Bulo (≈ refuted)",
        "refuted",
    )
    assert "words in common" in found["because"]
    assert lines("library", "search", "nothing") == []
    assert lines("library", "list", "--publisher", "nobody") == []


@pytest.mark.usefixtures("library")
def test_matches_of_a_case_name_the_claim_and_the_reason(lines):
    found = lines("library", "match", "Camp")
    assert {line["label"] for line in found} == {"F1"}
    assert all(line["for"].startswith("C") for line in found)
    assert any("other number" in line["because"] for line in found)
    label = found[0]["for"]
    own = [line for line in found if line["for"] == label]
    assert lines("library", "match", "Camp", label) == own


def test_an_entry_is_shown_with_what_was_mended_and_raw(library):
    shown = library("library", "show", "F2").out
    assert "rating as printed: Bulo" in shown
    assert "mended: -1 stands for no number" in shown
    raw = json.loads(library("library", "show", "F2", "--raw").out)
    assert raw["reviewRating"] == BENT


def test_an_entry_is_cited_as_evidence(library, lines):
    label = lines("library", "match", "Camp")[0]["for"]
    assert library("library", "cite", "Camp", label, "F1", "--as", "Ana").status == 0
    [item] = lines("evidence", "list", "Camp", label)
    assert (item["stance"], item["url"]) == ("context", "https://checks.example/taji")
    wrong = library("library", "cite", "Camp", label, "F1", "--stance", "proves", "--as", "Ana")
    assert (wrong.status, "expected one of supports" in wrong.err) == (2, True)


def test_entries_are_removed_by_name_or_file(library, lines):
    assert library("library", "remove", "F2", "--as", "Ana").out == "1 removed\n"
    assert [line["label"] for line in lines("library", "list")] == ["F1"]
    assert library("library", "remove", "--file", "feed.json", "--as", "Ana").out == "1 removed\n"
    assert library("library", "remove", "--as", "Ana").status == 2


def test_an_entry_that_is_not_there_is_told(library):
    ended = library("library", "show", "F9")
    assert (ended.status, "the library holds 2" in ended.err) == (2, True)
