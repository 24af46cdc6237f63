"""Two times that differ, of one thing or of two."""

import pytest

from claims.model.value import TimeOf
from claims.relations.dating import met_beside, only_supposed, told_apart
from tests.claims.making import article, day, entries

THURSDAY, FRIDAY = (
    TimeOf(**day(f"2020-03-{n}", raw)) for n, raw in ((12, "Thursday"), (13, "Friday"))
)


@pytest.mark.parametrize(
    ("beside", "expected"), [([THURSDAY, FRIDAY], True), ([THURSDAY], False), ([FRIDAY], False)]
)
def test_an_article_that_names_both_days_in_one_sentence_tells_of_two_things(beside, expected):
    one, other, *rest = entries(article("a", THURSDAY, FRIDAY, beside))
    assert told_apart(one, other, [[one], [other], rest]) is expected


def test_days_of_another_article_tell_nothing_of_these():
    one, other = entries(article("a", THURSDAY, FRIDAY))
    rest = entries(article("b", [THURSDAY, FRIDAY]))
    assert not told_apart(one, other, [[one], [other], rest])


@pytest.mark.parametrize(("beside", "expected"), [([THURSDAY], True), ([], False)])
def test_sentences_that_share_a_day_date_something_else_with_the_other(beside, expected):
    one, *rest = entries(article("a", [FRIDAY, *beside]))
    [other] = entries(article("b", THURSDAY))
    assert met_beside([[one, *rest], [other]], None) is expected


@pytest.mark.parametrize(("raw", "expected"), [("overnight", True), ("Friday", False)])
def test_overnight_names_no_day(raw, expected):
    night = TimeOf(**day("2020-03-13", raw))
    assert only_supposed(*entries(article("a", THURSDAY, night))) is expected
