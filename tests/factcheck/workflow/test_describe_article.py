"""Outlet, headline and date of an article, set after its import."""

import pytest

from factcheck.errors import Conflict, NotAllowed, UnreadableInput
from factcheck.workflow.describe_article import (
    ArticleFacts,
    describe_article,
    facts_of,
    may_undo,
    undo_description,
)
from factcheck.workflow.import_article import import_documents
from factcheck.workflow.review_claim import review_claim
from tests.factcheck.corrected import MIXED, a_case, bring, claims_of, story
from tests.factcheck.fakes import actions

OTHER = ArticleFacts(outlet="Post", headline="Another", published="2020-03-14T08:00:00")


@pytest.fixture
def told(bench):
    case = a_case(bench)
    [article] = bring(bench, case, story()).new
    with bench.store.read() as tx:
        return case, tx.articles.get(article.id)


def test_what_is_set_is_kept_with_its_history_and_the_article_read_again(bench, told):
    case, article = told
    claim = claims_of(bench, case, article)["3 killed"]
    review_claim(bench, claim.ref, MIXED, by="ana", seen=0)
    saved = describe_article(
        bench, article.id, OTHER, by="bo", seen=article.version, why="as printed"
    )
    assert facts_of(saved) == OTHER
    assert saved.document.text == article.document.text
    assert saved.extracted_at > article.extracted_at
    with bench.store.read() as tx:
        [entry] = [e for e in tx.history(case.id) if e.action == "described"]
        assert (entry.by, entry.why) == ("bo", "as printed")
        assert len(tx.reviews.where(case_id=case.id)) == 1


def test_it_is_taken_back_one_by_one(bench, told):
    case, article = told
    first = describe_article(bench, article.id, OTHER, by="bo", seen=article.version)
    third = OTHER.but(outlet="")
    describe_article(bench, article.id, third, by="bo", seen=first.version)
    assert facts_of(undo_description(bench, article.id, by="bo")) == OTHER
    back = undo_description(bench, article.id, by="bo")
    assert facts_of(back) == facts_of(article)
    assert not may_undo(bench, back)
    with pytest.raises(NotAllowed, match="set by hand"):
        undo_description(bench, article.id, by="bo")
    assert actions(bench, case.id)["description undone"] == 2


def test_what_says_the_same_changes_nothing(bench, told):
    case, article = told
    describe_article(bench, article.id, facts_of(article), by="bo", seen=article.version)
    assert "described" not in actions(bench, case.id)


def test_what_cannot_be_is_refused_and_nothing_saved(bench, told):
    _, article = told
    soon = OTHER.but(published="soon")
    with pytest.raises(UnreadableInput, match="expected a date such as 2020-03-13"):
        describe_article(bench, article.id, soon, by="bo", seen=article.version)
    with pytest.raises(Conflict):
        describe_article(bench, article.id, OTHER, by="bo", seen=article.version - 1)
    with bench.store.read() as tx:
        assert facts_of(tx.articles.get(article.id)) == facts_of(article)


def test_what_was_never_read_is_not_read_for_it(bench):
    case = a_case(bench)
    [article] = import_documents(bench, case.id, [story()], by="ana").new
    saved = describe_article(bench, article.id, OTHER, by="bo", seen=article.version)
    assert saved.extracted_at is None
