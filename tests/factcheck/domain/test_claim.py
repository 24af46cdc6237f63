"""A claim in a case."""

import pytest
from pydantic import ValidationError

from claims import Document, Span, extract
from factcheck.domain.claim import StoredClaim, reading_place
from tests.factcheck.pattern_engine import claim_of

MACHINE = claim_of(Document(text="3 killed"), Span(start=0, end=8))
DESK = MACHINE.model_copy(update={"standalone": "3 [people were] killed"})


def a_claim(**fields):
    given = {"id": "x", "case_id": "c", "article_id": "a", "number": 4}
    return StoredClaim(**{**given, **fields})


def test_the_desk_reads_its_own_version_where_there_is_one():
    assert a_claim(machine=MACHINE).current == MACHINE
    assert a_claim(machine=MACHINE, corrected=DESK).current == DESK


def test_a_claim_without_any_words_is_refused():
    with pytest.raises(ValidationError, match="neither a machine's nor a desk's"):
        a_claim()


@pytest.mark.parametrize(
    ("fields", "counts"), [({}, True), ({"rejected": "no"}, False), ({"vanished": True}, False)]
)
def test_what_is_rejected_or_vanished_does_not_count(fields, counts):
    assert a_claim(machine=MACHINE, **fields).counts is counts


def test_a_claim_has_a_label_and_a_pointer():
    claim = a_claim(machine=MACHINE)
    assert (claim.label, claim.ref.case_id, claim.ref.claim_id) == ("C4", "c", "x")


def test_claims_of_one_sentence_stand_in_the_engines_order_whatever_their_ids():
    text = (
        "Rockets hit a base in Lissom, and 3 soldiers were killed on Friday, while 12 were hurt."
    )
    found = list(extract(text).claims)
    turned = [
        claim.model_copy(update={"id": f"{len(found) - at:04}"}) for at, claim in enumerate(found)
    ]
    assert len({claim.start for claim in found}) < len(found)
    assert sorted(turned, key=reading_place) == turned
