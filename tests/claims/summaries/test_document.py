"""A document's summary rests on its claims."""

from claims.pipeline import extract
from claims.summaries import summarise

TEXT = "Ann Roe, 34, was killed on Friday. Her son was injured. Nobody else was hurt."


def test_every_number_and_person_rests_on_claims_of_the_document():
    extraction = extract(TEXT)
    ids = {claim.id for claim in extraction.claims}
    summary = summarise(extraction)
    assert summary.document_id == extraction.document.id
    assert summary.victims
    for event in summary.events:
        for toll in event.tolls:
            assert toll.rests_on
            assert set(toll.rests_on) <= ids
    for victim in summary.victims:
        assert set(victim.claims) <= ids
        assert all(TEXT[start:end].strip() for start, end in victim.spans)


def test_a_document_without_victims_has_no_events():
    assert summarise(extract("It rained all day.")).events == ()
