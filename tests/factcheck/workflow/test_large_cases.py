"""What a page shows of a little costs little, however large the case is: counted, not timed."""

import cProfile
import pstats

import pytest

from factcheck.domain.record import ClaimRef
from factcheck.workflow.count_open import count_open
from factcheck.workflow.list_cases import case_lines, list_cases, show_case
from factcheck.workflow.list_claims import list_claims
from factcheck.workflow.list_disagreements import list_disagreements
from factcheck.workflow.show_article import show_article, show_claim
from factcheck.workflow.show_consistency import show_consistency
from factcheck.workflow.show_places import show_places
from tests.factcheck.fakes import claim_named

COPIES = 400  # of one claim, in an article that is not on view
LITTLE = 1.3  # times the calls in the small case
VIEWS = {
    "count_open": lambda bench, case, _claim: count_open(bench, case),
    "case_lines": lambda bench, _case, _claim: case_lines(bench),
    "list_cases": lambda bench, _case, _claim: list_cases(bench),
    "show_case": lambda bench, case, _claim: show_case(bench, case, by="ana"),
    "show_article": lambda bench, _case, claim: show_article(bench, claim.article_id, by="ana"),
    "show_claim": lambda bench, case, claim: show_claim(
        bench, ClaimRef(case_id=case, claim_id=claim.id), by="ana"
    ),
    "show_consistency": lambda bench, case, _claim: show_consistency(bench, case),
    "show_places": lambda bench, case, _claim: show_places(bench, case),
    "list_disagreements": lambda bench, case, _claim: list_disagreements(bench, case, by="ana"),
}


def calls(view, bench, case_id):
    """Count the functions that a view calls."""
    claim = claim_named(bench, case_id, "C1")
    view(bench, case_id, claim)  # what is made once is made
    profile = cProfile.Profile()
    profile.runcall(view, bench, case_id, claim)
    return pstats.Stats(profile).total_calls


def growth(view, bench, case_id):
    before = calls(view, bench, case_id)
    copied = claim_named(bench, case_id, "C4")
    with bench.store.write() as tx:
        copies = (copied.but(id=f"c{n}", number=10 + n, version=0) for n in range(COPIES))
        tx.claims.put_all(list(copies))
    return calls(view, bench, case_id) / before


@pytest.mark.parametrize("name", VIEWS)
def test_a_view_costs_what_it_shows(sqlite_bench, sqlite_case, name):
    assert growth(VIEWS[name], sqlite_bench, sqlite_case.id) < LITTLE


def test_a_list_of_all_costs_more(sqlite_bench, sqlite_case):
    def everything(bench, case_id, _claim):
        return list_claims(bench, case_id)

    assert growth(everything, sqlite_bench, sqlite_case.id) > 2 * LITTLE
