import pytest

from factcheck.domain.evidence import Stance
from factcheck.errors import NotFound
from factcheck.workflow.cite_fact_check import cite_fact_check
from factcheck.workflow.import_fact_checks import import_fact_checks
from factcheck.workflow.save_draft import load_draft, save_draft
from tests.factcheck.checks import TAJI, review
from tests.factcheck.fakes import claim_named


@pytest.fixture
def claim(bench, case):
    import_fact_checks(bench, [review(TAJI)], file_name="f.json", by="ana")
    return claim_named(bench, case.id, "C1").ref


def items(bench, claim):
    with bench.store.read() as tx:
        return tx.evidence.where(case_id=claim.case_id, claim_id=claim.claim_id)


def test_importing_alone_cites_nothing(bench, claim):
    assert items(bench, claim) == []


def test_it_becomes_evidence_with_address_publisher_date_and_rating(bench, claim):
    item = cite_fact_check(bench, claim, "F1", Stance.REFUTES, by="ana")
    assert items(bench, claim) == [item]
    assert (item.stance, item.publisher, item.published) == (
        Stance.REFUTES,
        "The Checkers",
        "2020-03-14",
    )
    assert item.url.startswith("https://checks.example/")
    assert "False (≈ refuted)" in item.note
    assert item.accessed is not None


def test_a_double_click_is_one_item(bench, claim):
    first = cite_fact_check(bench, claim, "F1", Stance.CONTEXT, by="ana", key="7")
    assert cite_fact_check(bench, claim, "F1", Stance.CONTEXT, by="ana", key="7") == first
    assert len(items(bench, claim)) == 1


def test_what_is_typed_of_another_item_stays(bench, claim):
    place = f"evidence:{claim.claim_id}"
    save_draft(bench, claim.case_id, place, {"url": "https://half.example"}, by="ana")
    cite_fact_check(bench, claim, "F1", Stance.CONTEXT, by="ana")
    assert load_draft(bench, claim.case_id, place, by="ana").typed["url"] == "https://half.example"


def test_an_entry_that_is_not_there_is_told(bench, claim):
    with pytest.raises(NotFound, match="F5"):
        cite_fact_check(bench, claim, "F5", Stance.CONTEXT, by="ana")
