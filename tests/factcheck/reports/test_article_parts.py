"""Articles in a report."""

from claims import Coverage, Origin, Reason
from factcheck.reports.article_parts import article_parts, origin_parts


def test_an_article_says_where_and_when_it_appeared(dossier):
    first = article_parts(dossier)[0]
    assert (first.label, first.outlet, first.zone) == ("A1", "One", "not stated")
    assert first.published == "2020-03-12 (time of day not stated)"
    assert (first.byline, first.published_as_printed) == (None, None)
    assert first.sha256 == dossier.articles[0].sha256


def test_what_is_unknown_is_said_to_be(dossier):
    document = dossier.articles[0].document.model_copy(update={"published": None, "outlet": None})
    bare = dossier.but(articles=(dossier.articles[0].but(document=document),))
    [only] = article_parts(bare)
    assert (only.published, only.outlet, only.zone) == ("not stated", None, "not stated")


def test_sentences_without_claims_are_counted_by_reason(dossier):
    given = {"document_id": "d", "end": 9}
    seen = (
        Coverage(**given, start=0, claims=2),
        Coverage(**given, start=1, claims=0, reason=Reason.OPINION),
        Coverage(**given, start=2, claims=0, reason=Reason.OPINION),
        Coverage(**given, start=3, claims=0),
    )
    covered = dossier.but(articles=(dossier.articles[0].but(coverage=seen),))
    coverage = article_parts(covered)[0].coverage
    assert (coverage.sentences, coverage.with_claims) == (4, 1)
    assert coverage.without == {"no reason given": 1, "opinion": 2}


def test_only_articles_that_share_an_origin_are_told(dossier):
    ids = tuple(a.document.id for a in dossier.articles)
    shared = Origin(origin="o1", documents=ids, why="one wire")
    alone = Origin(origin="o2", documents=ids[:1], why="alone")
    [told] = origin_parts(dossier.but(origins=(shared, alone)))
    assert (told.articles, told.why) == (("A1", "A2"), "one wire")
