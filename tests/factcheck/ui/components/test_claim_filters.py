"""The filters of the claims: what stands in the address, and what it lets through."""

import pytest

from factcheck.domain.verdict import Verdict
from factcheck.ui.components.claim_filters import meant
from factcheck.ui.wording import offered_verdicts
from factcheck.workflow.list_claims import list_events


@pytest.mark.parametrize(
    ("chosen", "editor", "verdicts"),
    [
        (["supported"], False, ("supported", "mostly_supported")),
        (["supported"], True, ("supported",)),
        ([], False, ()),
    ],
)
def test_a_word_of_simple_mode_means_all_verdicts_that_go_by_it(chosen, editor, verdicts):
    assert meant(chosen, editor=editor) == verdicts


def test_the_words_of_simple_mode_mean_every_verdict_together():
    offered = [verdict.value for verdict in offered_verdicts(editor=False)]
    assert set(meant(offered, editor=False)) == {verdict.value for verdict in Verdict}


def labels(app):
    return set(app.dataframe[0].value["claim"]) if app.dataframe else set()


@pytest.mark.parametrize(
    ("query", "passes"),
    [
        ({"with": "bo"}, lambda r: r.assignee == "bo" or "bo" in r.reviewed_by),
        ({"with": "nobody"}, lambda r: not r.assignee and not r.reviewed_by),
        ({"sure": "0.8"}, lambda r: r.confidence >= 0.8),
        ({"sure": "0"}, lambda r: r.counts),
        ({"work": "dismissed"}, lambda r: r.status == "dismissed"),
        ({"words": "eighteen zebras"}, lambda r: r.label is None),
    ],
)
def test_the_address_lets_through_what_it_says(open_page, rows, query, passes):
    kept = {row.label for row in rows if row.counts and passes(row)}
    app = open_page("claims", **({"sure": "0"} | query))
    assert labels(app) == kept
    assert len(kept) < len(rows) or query == {"sure": "0"}


def test_an_event_of_the_check_is_a_filter(open_page, desk, rows):
    events = list_events(desk.bench, desk.case.id)
    assert len(set(events.values())) == len(events)
    [struck] = [label for label in events.values() if label.startswith("strikes")]
    found = labels(open_page("claims", event=struck, sure="0"))
    assert len(found) == 29
    assert found < {row.label for row in rows}


@pytest.mark.parametrize(
    ("editor", "key", "other"), [(True, "stage", "work"), (False, "work", "stage")]
)
def test_each_mode_has_its_own_stages(open_page, editor, key, other):
    app = open_page("claims", editor=editor)
    keys = {m.key for m in app.multiselect}
    assert key in keys
    assert other not in keys
