"""Sum up claims event by event: of one document, or of all documents of a case."""

from collections.abc import Iterable, Mapping, Sequence

from claims.framing.corrections import IN_CORRECTION
from claims.model.claim import Claim
from claims.model.event import Event
from claims.model.finding import EventGroup
from claims.model.summary import EventSummary, Toll
from claims.model.value import Outcome
from claims.summaries.figures import casualty
from claims.summaries.people import list_victims
from claims.summaries.tolls import add_up
from claims.victims.sightings import real_casualty

MAIN_KEY = "e1"  # of the event that a document is chiefly about

Key = tuple[str, str | None]  # document and event, or the name of an event of several documents


def summarise_events(
    claims: Iterable[Claim], events: Sequence[EventGroup] = ()
) -> tuple[EventSummary, ...]:
    """Return who died or was hurt in each event that claims speak of.

    `events` are those that hold in several documents, as `check` finds them; claims that are in
    none of them are summed up by their own document's events. Claims that deny, plan or suppose
    say nothing of victims, nor do those of a note on what was corrected. Events come in the order
    given, then as documents tell of them, those that they are chiefly about first.
    """
    shared = {claim: n for n, event in enumerate(events) for claim in event.claims}
    real = [c for c in claims if real_casualty(c) is not None and IN_CORRECTION not in c.flags]
    own = [c for c in real if c.id not in shared]
    found = [
        _summary([c for c in real if shared.get(c.id) == n], event)
        for n, event in enumerate(events)
    ]
    found += [_summary(group, group[0].event) for group in _by_own_event(own)]
    return tuple(summary for summary in found if summary.tolls)


def _by_own_event(claims: Iterable[Claim]) -> list[list[Claim]]:
    """Return claims by the event of their document, the main one first, then by their number."""
    groups: dict[Key, list[Claim]] = {}
    documents: dict[str, int] = {}
    for claim in claims:
        documents.setdefault(claim.document_id, len(documents))
        key = (claim.document_id, claim.event.key if claim.event else None)
        groups.setdefault(key, []).append(claim)
    return [groups[key] for key in sorted(groups, key=lambda k: _rank(k, groups, documents))]


def _rank(
    key: Key, groups: Mapping[Key, Sequence[Claim]], documents: Mapping[str, int]
) -> tuple[int, bool, int]:
    document, event = key
    return documents[document], event != MAIN_KEY, -len(groups[key])


def _summary(claims: Sequence[Claim], event: Event | None) -> EventSummary:
    tolls: Iterable[Toll | None] = (add_up(o, _of(claims, o)) for o in Outcome)
    return EventSummary(
        event=event,
        tolls=tuple(toll for toll in tolls if toll is not None),
        victims=list_victims(claims, event),
    )


def _of(claims: Iterable[Claim], outcome: Outcome) -> list[Claim]:
    """Return the claims on one outcome; of a single person, only what was settled counts."""
    return [
        claim
        for claim in claims
        if (value := casualty(claim)).outcome is outcome
        and not (outcome is Outcome.CASUALTIES and value.population.individual)
    ]
