"""Tell of which event a claim, or a finding, of a case is."""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

from claims.cases.traces import Trace
from claims.model.finding import EventGroup, Finding
from claims.relations.pairing import matter_of


@dataclass(frozen=True)
class Places:
    """Hold the event of each claim, and the main one of each document."""

    group_of: Mapping[str, str]
    topics: Mapping[str, str]
    names: Set[str]  # of all events
    documents: Mapping[str, Set[str]]  # by event

    def is_of(self, finding: Finding, events: Set[str]) -> bool:
        """Tell whether all claims of a finding are of one of these events."""
        places = {self._of(v.claim, v.document_id) for v in finding.values}
        return matter_of(places, {v.document_id for v in finding.values}) in events

    def _of(self, claim: str, document: str) -> str | None:
        return self.group_of.get(claim) or self.topics.get(document)

    def documents_of(self, events: Set[str]) -> set[str]:
        """Return the documents that tell of some of the events."""
        return {d for event in events for d in self.documents.get(event, ())}

    def events_of(self, documents: Set[str]) -> set[str]:
        """Return the events of which some of the documents tell."""
        return {event for event, own in self.documents.items() if not documents.isdisjoint(own)}


def places_of(events: Sequence[EventGroup], traces: Iterable[Trace]) -> Places:
    """Return where the claims of a case are, from its events and the traces of its articles."""
    group_of = {claim: group.event for group in events for claim in group.claims}
    topics: dict[str, str] = {}
    documents: dict[str, set[str]] = {}
    for trace in traces:
        for profile in trace.profiles:
            groups = [group_of[claim] for claim in profile.claims if claim in group_of]
            for group in groups:
                documents.setdefault(group, set()).add(trace.document_id)
            if groups:
                topics.setdefault(trace.document_id, groups[-1])
    return Places(group_of, topics, {group.event for group in events}, documents)
