import pytest

from factcheck.ui.components.case_overview import article_nodes, figure_nodes, width
from factcheck.ui.components.sheet import words_of
from factcheck.workflow.list_cases import show_case


def test_figures_and_articles_are_told(desk):
    overview = show_case(desk.bench, desk.case.id, by=desk.by)
    assert "5 articles" in words_of(figure_nodes(overview))
    told = words_of(article_nodes(overview))
    assert "A4 Capital Ledger" in told
    assert "supported 1" in told


def test_a_case_without_verdicts_says_so(desk):
    overview = show_case(desk.bench, desk.case.id).model_copy(update={"by_verdict": {}})
    assert "None yet." in words_of(article_nodes(overview))


@pytest.mark.parametrize(
    ("part", "whole", "steps"), [(0, 9, 0), (1, 999, 5), (9, 9, 100), (1, 0, 0)]
)
def test_some_is_never_none(part, whole, steps):
    assert width(part, whole) == steps


@pytest.mark.parametrize(
    ("editor", "told"), [(True, "mostly supported 2"), (False, "supported 3")]
)
def test_verdicts_are_counted_in_the_words_of_the_mode(desk, editor, told):
    given = {"supported": 1, "mostly_supported": 2}
    overview = show_case(desk.bench, desk.case.id).model_copy(update={"by_verdict": given})
    words = words_of(article_nodes(overview, editor=editor))
    assert told in words
    assert ("mostly" in words) is editor
