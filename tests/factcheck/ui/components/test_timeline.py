"""When what happened and when it was printed, by both clocks."""

import pytest

from factcheck.ui.components.sheet import words_of
from factcheck.ui.components.timeline import (
    EARLIER,
    EVENT,
    LONGEST,
    PRINTED,
    charted,
    drawn,
    moments,
    timeline_nodes,
)
from factcheck.workflow.show_consistency import show_consistency
from factcheck.workflow.show_events import show_events


@pytest.fixture
def found(desk):
    view = show_consistency(desk.bench, desk.case.id)
    return moments(show_events(desk.bench, desk.case.id), view.articles)


@pytest.mark.parametrize(
    ("what", "local", "utc"),
    [
        ("attack in Camp Taji", "11 March 2020, 19:35 (Asia/Baghdad)", "2020-03-11 16:35 UTC"),
        ("A4 Capital Ledger", "13 March 2020, 17:20 (UTC-04:00)", "2020-03-13 21:20 UTC"),
        ("rocket attack on U.S. contractor in Kirkuk", "December 2019", ""),
    ],
)
def test_both_clocks_are_told_where_both_are_known(found, what, local, utc):
    moment = next(m for m in found if m.what == what)
    assert (moment.local, moment.utc) == (local, utc)
    told = words_of(timeline_nodes(found))
    assert f"{what} {moment.how} {local} {utc or '–'}" in told


def test_the_earliest_comes_first_and_what_is_no_day_is_left_out_of_the_chart(found):
    assert [m.start for m in found] == sorted(m.start for m in found)
    assert [m.what for m in found if m.end - m.start > LONGEST] == [
        "rocket attack on U.S. contractor in Kirkuk"
    ]


def test_what_is_far_older_than_the_articles_is_left_to_the_table(found):
    first = next(m for m in found if m.how == PRINTED)
    near, far = (
        first._replace(what=what, how=EVENT, start=at, end=at)
        for what, at in (("near", first.start - EARLIER), ("far", first.start - 2 * EARLIER))
    )
    assert charted([far, near, first]) == [near, first]
    assert charted([far, near]) == [far, near]


def test_the_chart_has_a_line_a_moment(found):
    chart = drawn(found[1:]).to_dict()
    [values] = chart["datasets"].values()
    assert [v["what"][:2] for v in values] == [f"{n}." for n in range(1, len(found))]
    assert not values[0]["late"]
    assert values[-1]["late"]


def test_without_dates_it_says_so():
    assert "No event and no article" in words_of(timeline_nodes([]))
