import pytest

from factcheck.errors import UsageError
from factcheck.ui.article_places import place_in, selected, trimmed
from tests.factcheck.conftest import FIRST
from tests.factcheck.fakes import claim_named


@pytest.fixture
def article(bench, case):
    with bench.store.read() as tx:
        return tx.articles.get(claim_named(bench, case.id, "C1").article_id)


def test_a_selection_loses_the_white_space_around_it(article):
    start = FIRST.index(" and")
    ends = selected(article, {"start": start, "end": start + len(" and ")})
    assert article.document.text[slice(*ends)] == "and"
    assert trimmed(article, *ends) == ends


@pytest.mark.parametrize(("start", "end"), [(5, 5), (-1, 4), (9, 2)])
def test_where_no_words_are_selected_there_is_no_place(article, start, end):
    with pytest.raises(UsageError, match="is selected"):
        selected(article, {"start": start, "end": end})


def test_white_space_alone_is_no_selection(article):
    at = FIRST.index(" ")
    with pytest.raises(UsageError, match="is selected"):
        selected(article, {"start": at, "end": at + 1})


def test_words_that_are_not_printed_have_no_place(article):
    assert article.document.text[slice(*place_in(article, "12 injured", near=0))] == "12 injured"
    with pytest.raises(UsageError, match="does not print"):
        place_in(article, "in Atlantis", near=0)
