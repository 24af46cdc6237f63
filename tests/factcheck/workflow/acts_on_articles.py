"""What is done to articles, each act prepared once and then done as often as asked."""

from functools import partial

from factcheck.workflow.describe_article import ArticleFacts, describe_article, undo_description
from factcheck.workflow.set_version import make_apart, make_version

TWICE = {"by": "bo", "key": "k"}
FACTS = ArticleFacts(outlet="Post")


def articles(desk):
    with desk.bench.store.read() as tx:
        return tx.articles.where(case_id=desk.case.id)


def versioned(desk):
    older, newer = articles(desk)
    return partial(make_version, desk.bench, newer.id, older.id, **TWICE)


def parted(desk):
    older, newer = articles(desk)
    make_version(desk.bench, newer.id, older.id, by="bo")
    return partial(make_apart, desk.bench, newer.id, **TWICE)


def described(desk):
    article = articles(desk)[0]
    return partial(describe_article, desk.bench, article.id, FACTS, seen=article.version, **TWICE)


def as_before(desk):
    article = articles(desk)[0]
    describe_article(desk.bench, article.id, FACTS, by="bo", seen=article.version)
    return partial(undo_description, desk.bench, article.id, **TWICE)


ACTS = {
    "make_version": versioned,
    "make_apart": parted,
    "describe_article": described,
    "undo_description": as_before,
}
