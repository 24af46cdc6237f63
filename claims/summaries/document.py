"""Sum up a document: per event the tolls and the people."""

from collections.abc import Iterable

from claims.model.claim import Claim
from claims.model.extraction import Extraction
from claims.model.summary import DocumentSummary, EventSummary
from claims.model.value import Casualty, Outcome
from claims.summaries.people import list_victims
from claims.summaries.tolls import add_up
from claims.victims.sightings import real_casualty


def summarise(extraction: Extraction) -> DocumentSummary:
    """Return who died or was hurt, and how many, event by event.

    Rests on the claims alone, a reviewer's corrections included; claims that deny, plan or
    suppose say nothing of victims. The event with most claims on casualties comes first.

    >>> from claims.pipeline import extract
    >>> summary = summarise(extract("Ann Roe, 34, and two boys were killed on Friday."))
    >>> [(v.name, v.age) for v in summary.victims], summary.events[0].tolls[0].best
    ([('Ann Roe', 34)], 3)
    """
    counted = [c for c in extraction.claims if real_casualty(c) is not None]
    events: dict[str | None, list[Claim]] = {}
    for claim in counted:
        events.setdefault(claim.event.key if claim.event else None, []).append(claim)
    ordered = sorted(events.values(), key=lambda claims: -len(claims))
    return DocumentSummary(
        document_id=extraction.document.id, events=tuple(map(_event_summary, ordered))
    )


def _event_summary(claims: list[Claim]) -> EventSummary:
    tolls = (add_up(outcome, _of(claims, outcome)) for outcome in Outcome)
    return EventSummary(
        event=claims[0].event,
        tolls=tuple(toll for toll in tolls if toll is not None),
        victims=list_victims(claims),
    )


def _of(claims: Iterable[Claim], outcome: Outcome) -> list[Claim]:
    """Return the claims on one outcome; of a single person, only what was settled counts."""
    return [
        claim
        for claim in claims
        if isinstance(claim.value, Casualty)
        and claim.value.outcome is outcome
        and not (outcome is Outcome.CASUALTIES and claim.value.population.individual)
    ]
