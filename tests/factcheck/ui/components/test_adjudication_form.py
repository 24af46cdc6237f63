import pytest

from claims import Document
from factcheck.domain.review import ReviewText
from factcheck.workflow.create_case import create_case
from factcheck.workflow.extract_claims import extract_claims
from factcheck.workflow.import_article import import_documents
from factcheck.workflow.list_disagreements import list_disagreements
from factcheck.workflow.review_claim import review_claim


@pytest.fixture
def blind_case(bench):
    """A case, unlike the demo one in which a third reviewer is blind."""
    case = create_case(bench, "Basra", by="ana")
    text = "Three people were killed in Basra on Tuesday, police said."
    import_documents(bench, case.id, [Document(text=text)], by="ana")
    extract_claims(bench, case.id, by="ana")
    with bench.store.read() as tx:
        claim = tx.claims.where(case_id=case.id)[0].ref
    for by, verdict in (("ana", "mixed"), ("bo", "refuted")):
        review_claim(bench, claim, ReviewText(verdict=verdict), by=by, seen=0)
    return case


def buttons(app):
    return {b.key for b in app.button}


def test_the_verdicts_are_looked_at_before_one_is_given(open_page, blind_case, bench):
    app = open_page("adjudicate", case=blind_case.id)
    assert "verdict-mixed" not in buttons(app)
    app.button(key="look").click().run()
    assert not app.exception
    assert "verdict-mixed" in buttons(app)
    assert list_disagreements(bench, blind_case.id, by="cleo").open[0].hidden == 0


def test_one_of_the_two_has_no_form(open_page, blind_case):
    assert not {"look", "verdict-mixed"} & buttons(
        open_page("adjudicate", case=blind_case.id, by="bo")
    )
