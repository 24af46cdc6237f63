"""Whether what a batch compares rests on one source."""

import pytest

from claims.model.attribution import SpeakerType
from claims.model.finding import EventDocument, EventGroup, Origin
from claims.origins.answers import Answers
from tests.claims.making import article, killed, teller


def said(name, speaker):
    told = {"attribution": (teller(speaker, SpeakerType.OFFICIAL),)}
    return article(name, (killed(12), told) if speaker else killed(12), text=f"Two fell. {name}")


ADA, TOM = said("a", "Ada Bronk"), said("b", "Tom Vey")
AGAIN, NOBODY = said("c", "Ada Bronk"), said("d", "")
COPIED = Origin(origin="o1", documents=("a", "d"), why="2 articles, 1 origin: copied")


@pytest.mark.parametrize(
    ("articles", "origins", "expected"),
    [
        ((ADA, TOM), (), "independent"),
        ((ADA, AGAIN), (), "same"),
        ((ADA, AGAIN, TOM), (), "independent"),
        ((ADA, NOBODY), (), "unknown"),
        ((ADA, NOBODY), (COPIED,), "same"),
        ((TOM, NOBODY), (COPIED,), "unknown"),
        ((ADA,), (), "unknown"),
    ],
)
def test_claims_are_independent_where_two_are_and_one_where_all_are(articles, origins, expected):
    answers = Answers(articles, origins)
    answer = answers.of_claims(e.claims[0] for e in articles)
    assert answer.independence == expected
    assert answer.why


def test_two_claims_of_one_article_rest_on_it():
    one = article("a", killed(3), killed(4))
    assert Answers([one], ()).of_claims(one.claims).independence == "same"


@pytest.mark.parametrize(
    ("articles", "origins", "count", "expected"),
    [
        ((ADA, NOBODY), (COPIED,), 1, "same"),
        ((ADA, TOM), (), 2, "independent"),
        ((ADA, TOM, NOBODY), (COPIED,), 2, "independent"),
        ((NOBODY,), (COPIED,), 1, "unknown"),
    ],
)
def test_an_event_says_as_how_many_its_articles_count(articles, origins, count, expected):
    documents = tuple(EventDocument(document_id=e.document.id, main=True) for e in articles)
    group = EventGroup(key="ev1", event="ev1", documents=documents)
    told = Answers(articles, origins).of_event(group)
    assert (told.origins, told.independence) == (count, expected)
    assert bool(told.independence_why) is (len(articles) > 1)
