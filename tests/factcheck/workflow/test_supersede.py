"""Versions of one article, and which claims count."""

import pytest

from factcheck.domain.claim import Retired
from factcheck.domain.correction import SpeakerChange
from factcheck.workflow.correct_claim import correct_claim
from factcheck.workflow.extract_claims import extract_claims
from factcheck.workflow.list_cases import case_lines, show_case
from factcheck.workflow.show_consistency import show_consistency
from factcheck.workflow.supersede import versions_of
from tests.factcheck.corrected import TEXT, a_case, bring, claims_of, correction, story
from tests.factcheck.fakes import memory_bench

OTHERS = {"text": "7 killed, a ministry said, and 12 injured.", "outlet": "Two", "url": None}


@pytest.fixture(params=["memory", "sqlite"])
def bench(request):
    if request.param == "memory":
        return memory_bench()
    return memory_bench(store=request.getfixturevalue("sqlite_store"))


def retired(bench, case, article):
    return {claim.retired for claim in claims_of(bench, case, article).values()}


def test_a_correction_takes_the_place_of_the_old_one(bench):
    case = a_case(bench)
    [old] = bring(bench, case, story()).new
    [new] = bring(bench, case, correction()).new
    assert (new.supersedes, new.edition) == (old.id, 2)
    assert new.edition_note.startswith("An earlier version of this article")
    assert retired(bench, case, old) == {Retired.SUPERSEDED}
    assert retired(bench, case, new) == {None}
    with bench.store.read() as tx:
        assert tx.articles.get(old.id).superseded_by == new.id


def test_it_contradicts_neither_itself_nor_stands_as_another_source(bench):
    case = a_case(bench)
    bring(bench, case, story(), story(**OTHERS))
    bring(bench, case, correction())
    view = show_consistency(bench, case.id)
    told = [{article.label for article in f.articles} for f in view.findings if f.stored.current]
    assert told
    assert not any("A1" in labels for labels in told)


def test_figures_count_the_newest_version_alone(bench):
    case = a_case(bench)
    bring(bench, case, story())
    before = show_case(bench, case.id).summary.claims
    [new] = bring(bench, case, correction()).new
    overview = show_case(bench, case.id)
    assert before == 2
    assert overview.summary.claims == len(claims_of(bench, case, new)) == 3
    assert [line.claims for line in case_lines(bench)] == [3]


def test_correcting_a_claim_of_the_old_one_harms_no_check(bench):
    case = a_case(bench)
    [old] = bring(bench, case, story()).new
    bring(bench, case, correction())
    claim = claims_of(bench, case, old)["12 injured"]
    correct_claim(bench, claim.ref, SpeakerChange(), by="ana", seen=claim.version)
    bring(bench, case, story(**OTHERS))
    extract_claims(bench, case.id, by="ana", article_ids=[old.id])
    assert retired(bench, case, old) == {Retired.SUPERSEDED}


def test_what_an_agency_killed_is_withdrawn_with_all_its_versions(bench):
    case = a_case(bench)
    wire = {"url": None, "wire_id": "n1"}
    [first] = bring(bench, case, story(**wire, wire_version="1")).new
    kill = story("KILL. The agency withdraws this story. 3 killed was wrong.", **wire)
    kill = kill.model_copy(update={"wire_version": "3", "wire_status": "killed"})
    [second] = bring(bench, case, correction(**wire, wire_version="2")).new
    assert retired(bench, case, first) == {Retired.SUPERSEDED}
    [third] = bring(bench, case, kill).new
    assert third.taken_back
    assert all(retired(bench, case, a) == {Retired.WITHDRAWN} for a in (first, second, third))
    assert show_consistency(bench, case.id).findings == ()


def test_an_earlier_version_that_comes_late_takes_its_place_before(bench):
    case = a_case(bench)
    wire = {"url": None, "wire_id": "n1"}
    [third] = bring(bench, case, correction(**wire, wire_version="3")).new
    [first] = bring(bench, case, story(**wire, wire_version="1")).new
    assert (first.superseded_by, first.edition) == (third.id, 1)
    assert retired(bench, case, first) == {Retired.SUPERSEDED}
    assert retired(bench, case, third) == {None}
    with bench.store.read() as tx:
        now = tx.articles.get(third.id)
        assert [a.label for a in versions_of(tx, now)] == ["A2", "A1"]
        assert now.edition == 2


def test_two_outlets_with_one_text_to_the_letter_are_two_articles(bench):
    case = a_case(bench)
    other = story(TEXT, outlet="Morning Post", url=None)
    told = bring(bench, case, story(url=None), other).told
    assert [came.article.label for came in told] == ["A1", "A2"]
    assert len({came.article.id for came in told}) == 2
    assert all(len(claims_of(bench, case, came.article)) == 2 for came in told)
