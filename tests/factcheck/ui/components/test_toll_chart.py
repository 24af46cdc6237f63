"""How a number moved over the time of reporting."""

import pytest

from claims import Slot, SlotFigure, SlotSummary
from factcheck.ui.components.toll_chart import charted, drawn, points_of, told


def given(as_of, low, high, **more):
    best = low if low == high else None
    fixed = {"text": "some", "origin": "o1", "documents": ("d",), "claims": ("c",)}
    return SlotFigure(as_of=as_of, min=low, best=best, max=high, **(fixed | more))


def slot(*figures, measure="killed"):
    named = Slot(event="ev1", measure=measure, scope=None, label=f"{measure} · ev1")
    return SlotSummary(slot=named, min=1, best=1, max=1, origins=1, figures=figures)


@pytest.mark.parametrize(
    ("low", "high", "superseded", "words"),
    [
        (3, 3, False, "3"),
        (11, 13, False, "11–13"),
        (60, None, False, "60 and more"),
        (3, 3, True, "3 (superseded)"),
    ],
)
def test_a_figure_is_a_range_at_a_moment(low, high, superseded, words):
    one = given("2020-03-12T08:30:00", low, high, superseded=superseded)
    [point] = points_of(slot(one), {"o1": "one agency"}, {"d": "A1 One"})
    assert (point["label"], point["origin"], point["articles"]) == (words, "one agency", "A1 One")
    assert point["when"] == "2020-03-12T08:30:00+00:00"
    assert "2020-03-12T08:30 UTC, by one agency" in told(point)


def test_people_come_first_and_what_has_no_time_is_not_charted():
    rockets = slot(*[given("2020-03-12", 9, 9)] * 3, measure="rockets fired")
    people = slot(given("2020-03-12", 3, 3))
    undated = slot(given(None, 3, 3))
    assert charted([rockets, undated, people]) == [people, rockets]
    assert points_of(undated, {}, {}) == []


def test_each_origin_has_its_own_tone_and_a_line_in_the_legend():
    points = [
        p
        for origin in ("o1", "o2")
        for p in points_of(slot(given("2020-03-12", 3, 5, origin=origin)), {}, {})
    ]
    chart = drawn(points).to_dict()
    scale = chart["layer"][0]["encoding"]["color"]["scale"]
    assert scale["domain"] == ["o1", "o2"]
    assert len(set(scale["range"])) == 2
    assert chart["height"] > drawn(points[:1]).to_dict()["height"]
