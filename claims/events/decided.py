"""Merge and split events as a person decided."""

from collections.abc import Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from claims.model.claim import Claim
from claims.model.decision import Decision
from claims.model.extraction import Extraction
from claims.model.finding import EventGroup

JOINED = "joined_by_hand"  # the flag of a claim while it is compared
SPLIT_SIGN = "/"  # an event split off bears the name of its event and the decision's


class Apart(NamedTuple):
    """Hold claims that were split off, and those of which they are not to be of one happening."""

    out: frozenset[str]
    rest: frozenset[str]


class Decided(NamedTuple):
    """Hold the events after all decisions, what stays apart, and claims that were put together."""

    events: tuple[EventGroup, ...]
    apart: tuple[Apart, ...] = ()
    joined: Mapping[str, EventGroup] = {}  # by claim

    def keeps_apart(self, claims: Set[str]) -> bool:
        """Tell whether some of the claims were split from others, and not put together again."""
        if not any(claims & a.out and claims & a.rest for a in self.apart):
            return False
        group_of = {claim: group.event for group in self.events for claim in group.claims}
        return any(
            group_of.get(one) != group_of.get(other)
            for apart in self.apart
            for one in claims & apart.out
            for other in claims & apart.rest
        )


def decide(events: Sequence[EventGroup], decisions: Sequence[Decision]) -> Decided:
    """Return the events after the decisions, in the order in which they were made."""
    groups = list(events)
    apart: list[Apart] = []
    joined: set[str] = set()
    for decision in decisions:
        if decision.together:
            groups, own = _merged(groups, decision)
            joined.update(own)
        else:
            apart.extend(_parts(groups, decision))
            groups = list(_split(groups, decision))
    of_joined = {claim: g for g in groups for claim in g.claims if claim in joined}
    return Decided(tuple(groups), tuple(apart), of_joined)


def as_decided(extraction: Extraction, joined: Mapping[str, EventGroup]) -> Extraction:
    """Return an article that tells of joined events as of one: at one place, by one name.

    Where a person says that two happenings are one, what texts say of their time and place no
    longer sets them apart.
    """
    if not any(claim.id in joined for claim in extraction.claims):
        return extraction
    claims = (_as_one(c, joined[c.id]) if c.id in joined else c for c in extraction.claims)
    return extraction.model_copy(update={"claims": tuple(claims)})


def _as_one(claim: Claim, group: EventGroup) -> Claim:
    flagged = {"flags": (*claim.flags, JOINED)}
    if claim.event is None:
        return claim.model_copy(update=flagged)
    told = {"time": None, "place": group.place, "label": group.label}
    event = claim.event.model_copy(update=told)
    return claim.model_copy(update={**flagged, "event": event})


def _merged(
    groups: Sequence[EventGroup], decision: Decision
) -> tuple[list[EventGroup], tuple[str, ...]]:
    """Put the groups of the claims together under the first of them."""
    touched = [g for g in groups if set(g.claims) & set(decision.claims)]
    claims = tuple(dict.fromkeys(c for g in touched for c in g.claims))
    if len(touched) <= 1:
        return list(groups), claims
    first = touched[0]
    documents = {d.document_id: d for g in reversed(touched) for d in g.documents}
    together = first.model_copy(update={"claims": claims, "documents": tuple(documents.values())})
    return [
        together if g is first else g for g in groups if g is first or g not in touched
    ], claims


def _split(groups: Sequence[EventGroup], decision: Decision) -> Iterator[EventGroup]:
    """Take the claims out of each group that holds others too."""
    for group in groups:
        out = tuple(c for c in group.claims if c in decision.claims)
        rest = tuple(c for c in group.claims if c not in decision.claims)
        if not (out and rest):
            yield group
            continue
        name = f"{group.event}{SPLIT_SIGN}{decision.name}"
        yield group.model_copy(update={"claims": rest})
        yield group.model_copy(update={"claims": out, "event": name})


def _parts(groups: Sequence[EventGroup], decision: Decision) -> Iterator[Apart]:
    wanted = frozenset(decision.claims)
    for group in groups:
        own = frozenset(group.claims)
        if own & wanted and own - wanted:
            yield Apart(own & wanted, own - wanted)
