"""What a batch holds around a finding."""

import pytest

from claims.model.finding import EventDocument, EventGroup, FindingRelation
from claims.relations.batches import Company, Links
from claims.relations.entries import entries_of
from claims.relations.wording import Spot, Verdict, finding
from tests.claims.making import article, group, killed


def entries(*articles):
    return entries_of(articles, group(*articles), ())


def of_both(found, rule, relation="consistent"):
    verdict = Verdict(FindingRelation(relation), rule, "r", "low", "why")
    return finding(verdict, [Spot(e, at=e.claim.span) for e in found], "killed")


def test_links_know_how_an_article_belongs_to_its_event():
    one, other = entries(article("a", killed(3)), article("b", killed(3)))
    documents = (
        EventDocument(document_id="a", main=True, certainty=0.9),
        EventDocument(document_id="b", main=False, certainty=0.6),
    )
    links = Links([EventGroup(key="ev1", event="ev1", documents=documents)])
    assert (links.sure(one), links.sure(other)) == (0.9, 0.6)
    assert (links.aside(one), links.aside(other)) == (False, True)
    assert (links.told(one), links.told(other)) == (1, 1)


def test_links_know_nothing_of_strangers():
    [entry] = entries(article("z", killed(3)))
    links = Links(())
    told = (links.sure(entry), links.aside(entry), links.told(entry), links.asked(["a", "b"]))
    assert told == (None, False, 0, False)


@pytest.mark.parametrize(
    ("numbers", "echoed"), [((20, 30), True), ((20,), False), ((30,), False), ((20, 2), False)]
)
def test_a_number_set_against_an_article_may_stand_in_it(numbers, echoed):
    own = entries(article("a", killed(30)), article("b", *map(killed, numbers)))
    assert Company((), own).echoed(own[:2]) is echoed


@pytest.mark.parametrize(("rule", "agree"), [("R07", True), ("R35", True), ("R23", False)])
def test_articles_agree_where_one_figure_joins_them(rule, agree):
    own = entries(article("a", killed(3)), article("b", killed(3)), article("c", killed(3)))
    company = Company([of_both(own[:2], rule)], own)
    assert company.agree(["a", "b"]) is agree
    assert not company.agree(["b", "c"])


def test_contradictions_between_two_articles_are_counted():
    own = entries(article("a", killed(3)), article("b", killed(3)), article("c", killed(3)))
    clash = of_both(own[:2], "R09b", "contradiction")
    company = Company([clash, clash, of_both(own[1:], "R07")], own)
    assert company.clashes(["a", "b", "c"]) == 2
    assert company.clashes(["b", "c"]) == company.clashes(["a"]) == 0
