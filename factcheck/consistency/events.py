"""What the desk said of events, in the engine's terms."""

from collections.abc import Iterable, Iterator, Sequence

from claims import Decision, EventGroup, Finding
from factcheck.domain.event_edit import EventEdit, EventEditKind


def decisions_of(edits: Sequence[EventEdit]) -> list[Decision]:
    """Return the edits that still hold as decisions, in the order they were made."""
    return [
        Decision(name=e.id, claims=e.claims, together=e.kind is EventEditKind.MERGE)
        for e in edits
        if not e.undone and e.kind is not EventEditKind.APART
    ]


def compared_as_one(
    findings: Iterable[Finding], edits: Sequence[EventEdit], events: Sequence[EventGroup]
) -> Iterator[Finding]:
    """Yield the findings that do not compare what the desk said is of two happenings."""
    group_of = {claim: group.event for group in events for claim in group.claims}
    apart = [
        {group_of.get(claim, claim) for claim in edit.claims}
        for edit in edits
        if edit.kind is EventEditKind.APART and not edit.undone
    ]
    for finding in findings:
        compared = {group_of.get(value.claim, value.claim) for value in finding.values}
        if not any(len(sides) > 1 and sides <= compared for sides in apart):
            yield finding
