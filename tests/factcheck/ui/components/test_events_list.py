"""Events that several articles tell of."""

import pytest

from factcheck.ui.components.events_list import count_words, event_nodes, sources_words
from factcheck.ui.components.sheet import words_of
from factcheck.workflow.show_events import show_events
from tests.factcheck.ui.asking import ask


def test_an_event_is_told_with_its_articles_and_their_sources(desk):
    ask(desk.bench, desk.case.id)
    told = words_of(event_nodes(show_events(desk.bench, desk.case.id)))
    assert "2 articles, 1 origin one source: copied" in told
    assert "A1" in told
    assert "linked with 7 in 10" in told
    assert "No event" in words_of(event_nodes(()))


@pytest.mark.parametrize(
    ("articles", "origins", "words"),
    [(3, 1, "3 articles, 1 origin"), (2, 2, "2 articles, 2 origins"), (2, 0, "2 articles")],
)
def test_articles_are_counted_apart_from_origins(articles, origins, words):
    assert count_words(articles, origins) == words


@pytest.mark.parametrize(
    ("independence", "why", "words"),
    [
        ("same", "copied", "one source: copied"),
        ("independent", "", "independent sources"),
        ("unknown", "no text says", "not known if the sources are independent"),
    ],
)
def test_a_reason_is_given_for_what_is_known(independence, why, words):
    assert sources_words(independence, why) == words
