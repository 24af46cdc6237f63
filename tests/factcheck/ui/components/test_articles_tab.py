"""How an article is drawn on the Articles tab."""

import pytest

from factcheck.domain.wire_status import WireStatus
from factcheck.ui.article_acts import ArticlePlace
from factcheck.ui.components.articles_tab import fact_nodes, version_nodes
from factcheck.ui.components.sheet import words_of
from tests.factcheck.corrected import a_case, bring, correction, story
from tests.factcheck.fakes import memory_bench


def place(*documents, shown):
    bench = memory_bench()
    case = a_case(bench)
    bring(bench, case, *documents)
    with bench.store.read() as tx:
        articles = tuple(tx.articles.where(case_id=case.id))
    return ArticlePlace(None, articles, articles[shown], None, undoable=False)


@pytest.mark.parametrize(
    ("documents", "shown", "words"),
    [
        ((story(), correction()), 0, "A2 takes its place: its claims no longer count."),
        ((story(), correction()), 1, "Version 2: it takes the place of A1."),
        ((story(),), 0, ""),
        ((story(summary_only=True),), 0, "It is only the summary that a feed gives of it."),
        (
            (story(wire_status=WireStatus.KILLED),),
            0,
            "Its agency has killed it: none of its claims count.",
        ),
    ],
)
def test_it_is_told_which_version_an_article_is(documents, shown, words):
    assert words_of(version_nodes(place(*documents, shown=shown))) == words


def test_what_is_known_stands_there_and_what_is_not_is_named():
    told = words_of(fact_nodes(place(story(published=None), shown=0)))
    assert "The Lissom Gazette" in told
    assert "published not stated" in told
    assert "editor’s note" not in told


def test_from_where_it_was_fetched_stands_there():
    fetched = story(fetched_from="http://a.example/", fetched_at="2026-01-01T08:30:00+00:00")
    assert "2026-01-01 08:30 UTC" in words_of(fact_nodes(place(fetched, shown=0)))
