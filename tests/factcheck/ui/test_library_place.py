"""What the Library page shows."""

import json

import pytest

from factcheck.bootstrap import read_fact_checks
from factcheck.ui.library_place import LISTED, arrive
from factcheck.workflow.import_fact_checks import import_fact_checks
from tests.factcheck.checks import LEMON, MAYOR, TAJI, record


def bring(desk, *records):
    """Take records into the library."""
    read = read_fact_checks(json.dumps(records).encode(), name="feed.json")
    import_fact_checks(desk.bench, read.reviews, file_name="feed.json", by="ana")


@pytest.fixture
def library(desk):
    other = {"@type": "Organization", "name": "Lissom Facts"}
    bring(
        desk,
        record(TAJI),
        record(LEMON, url="https://checks.example/lemon"),
        record(MAYOR, url="https://lissom.example/mayor", author=other),
    )
    return desk


@pytest.mark.parametrize(
    ("words", "publisher", "found"),
    [
        ("", "", [MAYOR, LEMON, TAJI]),
        ("lemon water", "", [LEMON]),
        ("lemon water", "lissom", []),
        ("", "lissom", [MAYOR]),
        ("", "nobody", []),
        ("zebra", "", []),
    ],
)
def test_entries_are_found_by_words_and_by_publisher(library, words, publisher, found):
    place = arrive(library, words=words, publisher=publisher)
    assert [f.entry.review.claim for f in place.found] == found
    assert place.size == 3
    assert (place.chosen and place.chosen.review.claim) == (found[0] if found else None)
    assert all(bool(f.why) is bool(words) for f in place.found)


def test_an_empty_library_shows_nothing(desk):
    place = arrive(desk, words="rockets", publisher="")
    assert (place.size, place.found, place.chosen) == (0, (), None)


def test_what_is_brought_in_is_seen_at_once_and_the_rest_is_counted(library):
    assert len(arrive(library, words="", publisher="").found) == 3
    many = [record(f"Claim {n}", url=f"https://checks.example/{n}") for n in range(LISTED + 5)]
    bring(library, *many)
    assert len(arrive(library, words="", publisher="").found) == LISTED
    place = arrive(library, words="", publisher="checkers")
    assert (len(place.found), place.total) == (LISTED, LISTED + 7)
