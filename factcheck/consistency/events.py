"""Events as the desk sees them: the engine's groups, merged and split by hand."""

from collections.abc import Iterable, Iterator, Sequence

from claims import EventGroup, Finding
from factcheck.domain.event_edit import EventEdit, EventEditKind

SPLIT_SIGN = "/"  # an event split off bears the name of its event and the edit's


def edited_events(
    events: Sequence[EventGroup], edits: Sequence[EventEdit]
) -> tuple[EventGroup, ...]:
    """Return the events after the desk's edits, in the order they were made."""
    groups = list(events)
    for edit in edits:
        if not edit.undone:
            match edit.kind:
                case EventEditKind.MERGE:
                    groups = _merged(groups, edit)
                case EventEditKind.SPLIT:
                    groups = _split(groups, edit)
                case EventEditKind.APART:
                    continue  # they are two already
    return tuple(groups)


def kept_apart(finding: Finding, edits: Sequence[EventEdit]) -> bool:
    """Tell whether a finding compares claims that the desk split into two happenings."""
    claims = {value.claim for value in finding.values}
    splits = [set(e.claims) for e in edits if e.kind is EventEditKind.SPLIT and not e.undone]
    return any(claims & split and claims - split for split in splits)


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
        two = any(len(sides) > 1 and sides <= compared for sides in apart)
        if not two and not kept_apart(finding, edits):
            yield finding


def _merged(groups: list[EventGroup], edit: EventEdit) -> list[EventGroup]:
    """Put the groups of the claims together under the first of them."""
    touched = [g for g in groups if set(g.claims) & set(edit.claims)]
    if len(touched) < 2:  # noqa: PLR2004  # two make a merge
        return groups
    first = touched[0]
    claims = dict.fromkeys(c for g in touched for c in g.claims)
    documents = {d.document_id: d for g in reversed(touched) for d in g.documents}
    together = first.model_copy(
        update={"claims": tuple(claims), "documents": tuple(documents.values())}
    )
    return [together if g is first else g for g in groups if g is first or g not in touched]


def _split(groups: list[EventGroup], edit: EventEdit) -> list[EventGroup]:
    """Take the claims out of each group that holds others too."""
    result = []
    for group in groups:
        out = tuple(c for c in group.claims if c in edit.claims)
        rest = tuple(c for c in group.claims if c not in edit.claims)
        if not (out and rest):
            result.append(group)
            continue
        name = f"{group.event}{SPLIT_SIGN}{edit.id}"
        result.append(group.model_copy(update={"claims": rest}))
        result.append(group.model_copy(update={"claims": out, "event": name}))
    return result
