"""The timeline as a chart."""

import pytest
from lxml import etree

from factcheck.reports.charts.moment_chart import HIGHEST, MOST_DAYS, moment_chart
from factcheck.reports.timeline import TimelineEntry


def an_entry(day, claim="C1"):
    told = {"local": day, "utc": "", "what": "blast", "raw": "", "article": "A1"}
    return TimelineEntry(**told, claim=claim, day=day)


def texts(svg):
    return [t.text for t in etree.fromstring(svg).iter("{*}text")]


def test_a_dot_bears_the_number_of_its_line():
    svg = moment_chart([an_entry("2024-05-20"), an_entry("2024-05-21", None)])
    assert {"1", "2", "20 May 2024", "21 May 2024"} <= set(texts(svg))
    assert svg.count('class="told" cx') == 2  # one of them explains the sign
    assert svg.count('class="printed" x') == 2
    assert 'class="break"' not in svg


def test_days_left_out_are_a_break():
    assert 'class="break"' in moment_chart([an_entry("2024-05-20"), an_entry("2024-05-22")])


def test_a_month_is_named_as_a_month():
    svg = moment_chart([an_entry("2019-10"), an_entry("2019-10-05"), an_entry("2019-10-06")])
    assert {"October 2019", "5 October 2019"} <= set(texts(svg))
    assert svg.count('class="break"') == 1


def test_a_crowded_day_counts_what_does_not_fit():
    crowd = [an_entry("2024-05-20")] * (HIGHEST + 5)
    told = texts(moment_chart([*crowd, an_entry("2024-05-21")]))
    assert "+6" in told
    assert str(HIGHEST) not in told


def test_too_many_days_leave_the_earliest_to_the_table():
    days = [an_entry(f"20{year:02}-01-01") for year in range(MOST_DAYS + 3)]
    svg = moment_chart(days)
    assert "3 earlier days are in the table alone" in svg


@pytest.mark.parametrize(
    "entries",
    [
        [],
        [an_entry("2024-05-20")],
        [an_entry("2024-05-20"), an_entry("")],
        [an_entry("soon"), an_entry("later")],
    ],
)
def test_fewer_than_two_days_are_no_chart(entries):
    assert moment_chart(entries) == ""
