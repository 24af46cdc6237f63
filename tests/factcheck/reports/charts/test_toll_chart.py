"""Figures in the course of time."""

import pytest
from lxml import etree

from factcheck.reports.casualty_table import TollFigure, TollRow
from factcheck.reports.charts.toll_chart import nice, toll_chart


def a_figure(low, most, best=None, *, stood="2024-05-20", article="A1", **more):
    told = {"claim": "C1", "words": f"{low} dead", "said_by": "army", **more}
    return TollFigure(min=low, max=most, best=best, stood=stood, article=article, **told)


def a_row(*figures, **more):
    told = {"event_id": "e", "event": "blast", "outcome": "killed", "who": "all", "part": False}
    return TollRow(**{**told, "min": 1, "max": 9, "unbounded": False, **more}, figures=figures)


def texts(svg):
    return [t.text for t in etree.fromstring(svg).iter("{*}text")]


def test_each_figure_stands_at_its_day_with_its_range():
    first, second = a_figure(3, 3, 3), a_figure(5, None, None, stood="2024-05-21", article="A2")
    svg = toll_chart([a_row(first, second)])
    told = texts(svg)
    assert "killed, all" in told
    assert {"3", "≥ 5", "A1", "A2", "20 May 2024", "21 May 2024"} <= set(told)
    [said] = [d.text for d in etree.fromstring(svg).iter("{*}desc")]
    assert said == "killed: 3 dead (A1, 20 May 2024), 5 dead (A2, 21 May 2024)."


def test_a_superseded_figure_is_hollow_and_an_undated_one_says_so():
    svg = toll_chart([a_row(a_figure(3, 3, 3, superseded=True), a_figure(4, 4, 4, stood=""))])
    assert 'class="old figure"' in svg
    assert "undated" in texts(svg)


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [a_row(a_figure(3, 3, 3))],
        [a_row(a_figure(3, 3, 3), a_figure(None, None))],
        [a_row(a_figure(3, 3, 3), a_figure(4, 4, 4), part=True)],
        [a_row(a_figure(3, 3, 3), a_figure(4, 4, 4), added_up=True)],
    ],
)
def test_without_two_figures_to_compare_there_is_no_chart(rows):
    assert toll_chart(rows) == ""


def test_words_stay_words():
    svg = toll_chart([a_row(a_figure(1, 1, 1), a_figure(2, 2, 2), event="</svg><script>")])
    assert "<script" not in svg
    etree.fromstring(svg)


@pytest.mark.parametrize(
    ("most", "top"), [(0, 2), (1, 2), (3, 4), (10, 10), (11, 20), (45, 60), (0.5, 2), (999, 1000)]
)
def test_the_axis_ends_at_a_round_number(most, top):
    assert nice(most) == top
