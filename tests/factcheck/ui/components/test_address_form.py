from datetime import UTC, datetime

import pytest

from factcheck.domain.history import HistoryEntry
from factcheck.ui.components.address_form import SHOWN, fetch_nodes, goes_out
from factcheck.ui.components.sheet import words_of


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        (" https://Fen.example/1", "to `fen.example`,"),
        ("", "to the host in the address,"),
        ("http://[", "to the host in the address,"),
        ("http://![a](http://b)/", "to the host in the address,"),
    ],
)
def test_the_host_that_is_asked_is_named_before_it_is(typed, named):
    assert named in goes_out(typed)


def _fetched(before, after):
    return HistoryEntry(
        case_id="c",
        subject="case:c",
        action="fetched",
        before=before,
        after=after,
        by="ana",
        at=datetime(2026, 1, 1, 8, 30, tzinfo=UTC),
        number=1,
        previous="",
        hash="",
    )


def test_what_was_fetched_says_when_by_whom_and_from_where():
    told = words_of(fetch_nodes([_fetched("http://a.example/", "https://b.example/")]))
    assert "2026-01-01 08:30 UTC ana https://b.example/ asked as http://a.example/" in told
    assert "asked as" not in words_of(fetch_nodes([_fetched("http://a/", "http://a/")]))


def test_of_very_many_the_latest_are_shown():
    entries = [_fetched("http://a/", "http://a/")] * (SHOWN + 3)
    assert "and 3 more" in words_of(fetch_nodes(entries))
    assert "more" not in words_of(fetch_nodes(entries[:SHOWN]))
