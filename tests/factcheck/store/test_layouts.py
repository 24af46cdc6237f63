"""How records lie in their tables."""

from claims import Document, Span
from factcheck.domain.case import Case
from factcheck.domain.claim import StoredClaim
from factcheck.store import layouts
from tests.factcheck.fakes import START
from tests.factcheck.pattern_engine import claim_of


def test_a_name_is_kept_without_letter_case_too():
    case = Case(id="1", name="ÉTÉ", created_at=START, created_by="ana", changed_at=START)
    assert layouts.CASES.columns(case)["folded"] == "été"


def test_the_current_words_of_a_claim_are_repeated():
    machine = claim_of(Document(text="3 killed, 5 killed"), Span(start=0, end=8))
    desk = machine.model_copy(update={"text": "5 killed", "start": 10, "end": 18})
    given = {"id": "x", "case_id": "c", "article_id": "a", "number": 1, "machine": machine}
    for corrected, text in ((None, "3 killed"), (desk, "5 killed")):
        row = layouts.CLAIMS.columns(StoredClaim(corrected=corrected, **given))
        assert (row["text"], row["kind"]) == (text, "casualty")
