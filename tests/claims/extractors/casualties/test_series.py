"""Figures that sum up many happenings."""

import pytest

from claims.extractors.casualties import extract_casualties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("More than 4000 people have been killed since the war began.", True),
        ("Since Thursday bombing has killed 44 civilians.", True),
        ("The conflict has killed 4000 people.", True),
        ("It was one of five years of conflict in which 4000 people were killed.", True),
        ("In the past three months 40 people were killed.", True),
        ("So far 40 people have been killed.", True),
        ("40 people have been killed in Orlen this year.", True),
        ("Since the raid 44 people have been killed.", True),
        # one happening
        ("Seventeen people have been missing since the gas leak.", False),
        ("The clinic has treated 33 wounded people since Friday's blast.", False),
        ("Six were killed in the deadliest raid since May.", False),
        ("Six were killed, the third such attack since May.", False),
        ("Six people were killed on Tuesday.", False),
        ("Six people were killed in the last hours of the raid.", False),
        ("The mayor, in office since May, said six people were killed.", False),
    ],
)
def test_sums_over_time_are_cumulative(read, text, expected):
    drafts = list(extract_casualties(read(text)))
    assert {d.value.cumulative for d in drafts} == {expected}
