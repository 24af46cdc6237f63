"""Check a case that has grown: only what the new articles touch is compared again."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from claims.cases.places import Places, places_of
from claims.cases.traces import Trace, trace_of
from claims.events.across import MOST_ASKED, Links, Uncertain, groups_of, link
from claims.events.decided import Decided, as_decided, decide
from claims.events.questions import with_links
from claims.model.decision import Decision
from claims.model.extraction import Comparison, Extraction
from claims.model.finding import EventGroup, Finding, Origin
from claims.model.summary import SlotSummary
from claims.origins.answers import Answers
from claims.origins.groups import counted_once, find_origins
from claims.relations.compare import Beyond, compare, in_order
from claims.relations.nearby import Wanted, nearby, words_of_all
from claims.relations.options import DEFAULT, CheckOptions
from claims.relations.passages import common_words
from claims.summaries.slots import summarise_slots

Load = Callable[[Mapping[str, Set[str] | None]], Iterable[Extraction]]


class Known(NamedTuple):
    """Hold what an earlier check of a case left: its findings, and a trace of each article."""

    compared: Comparison = Comparison()
    traces: Mapping[str, Trace] = {}  # by document, in the order of the case


def grow(
    known: Known,
    changed: Sequence[Extraction],
    load: Load,
    *,
    decisions: Sequence[Decision] = (),
    again: Set[str] = frozenset(),
    options: CheckOptions = DEFAULT,
) -> Known:
    """Return what is known of a case after articles that are new, or were read anew.

    What was found before stands: its events keep their articles, and only events that these
    articles or a decision touch are compared again. `load` gives those other articles of which
    something is needed: claims by their ids, or all of them where there are none. The events of
    the claims named in `again` are compared again, whether or not they have changed.
    """
    fresh = {extraction.document.id for extraction in changed}
    noted = {e.document.id: trace_of(e, known.traces.get(e.document.id)) for e in changed}
    traces = {**known.traces, **noted}
    links = _linked(traces.values(), fresh=not known.traces)
    traces = _standing(traces, links)
    stood = [g for g in known.compared.events if fresh.isdisjoint(_told_by(g))]
    groups = _groups(traces.values(), known.compared.events, stood, links)
    groups = with_links(groups, links.told, known.compared.events)
    decided = decide(groups, decisions)
    origins = find_origins([t.marks for t in traces.values()], known.compared.origins)
    case = _Case(known, traces, fresh, decided, origins, again)
    wanted = case.wanted()
    given = _by_id((*load(wanted), *changed) if wanted else changed)
    return Known(case.compared([given[name] for name in traces if name in given], options), traces)


@dataclass(frozen=True)
class _Case:
    """Hold a case with its events and origins as they now are, before they are compared."""

    known: Known
    traces: Mapping[str, Trace]
    fresh: Set[str]  # documents
    decided: Decided
    origins: tuple[Origin, ...]
    again: Set[str]  # claims

    @cached_property
    def before(self) -> Places:
        return places_of(self.known.compared.events, self.known.traces.values())

    @cached_property
    def after(self) -> Places:
        return places_of(self.decided.events, self.traces.values())

    @cached_property
    def touched(self) -> Set[str]:
        """Return the events that are compared again."""
        found = _touched(self.known.compared, self.decided.events, self.origins, self.after)
        named = {self.after.group_of.get(claim) for claim in self.again}
        return found | {event for event in named if event}

    @cached_property
    def common(self) -> Set[str]:
        """Return the words that very many sentences of the case have."""
        return common_words(words_of_all(trace.sightings for trace in self.traces.values()))

    def wanted(self) -> Wanted:
        """Return what of the other articles is needed."""
        sightings = {name: trace.sightings for name, trace in self.traces.items()}
        wanted = nearby(sightings, self.fresh, self.common)
        told = self.before.documents_of(self.touched) | self.after.documents_of(self.touched)
        return {**wanted, **dict.fromkeys(told & self.traces.keys() - self.fresh)}

    def compared(self, given: Sequence[Extraction], options: CheckOptions) -> Comparison:
        """Return what is kept of the findings and slots, and what is made again."""
        events, origins, topics = self.decided.events, self.origins, self.after.topics
        told = [as_decided(extraction, self.decided.joined) for extraction in given]
        beyond = Beyond(topics, self.common)
        made = compare(told, events, origins, options=options, beyond=beyond)
        slots = summarise_slots(told, events, origins, options=options, topics=topics)
        found = (
            *_renamed(filter(self._stays, self.known.compared.findings), origins),
            *filter(self._is_due, made),
        )
        return Comparison(
            findings=in_order(_allowed(found, self.decided)),
            events=self._answered(given),
            origins=origins,
            slots=(
                *_left(self.known.compared.slots, self.touched, self.after),
                *_of(slots, self.touched),
            ),
        )

    def _answered(self, given: Sequence[Extraction]) -> tuple[EventGroup, ...]:
        """Return the events; of those of which all is given it is told on how many they rest."""
        answers, read = Answers(list(given), self.origins), {e.document.id for e in given}
        return tuple(
            group if _told_by(group) - read else answers.of_event(group)
            for group in self.decided.events
        )

    def _is_due(self, made: Finding) -> bool:
        """Tell whether all was given of what a finding rests on, and no known one stays for it."""
        return self._is_touched(made) or not self.fresh.isdisjoint(_documents(made))

    def _stays(self, known: Finding) -> bool:
        documents = _documents(known)
        here = self.fresh.isdisjoint(documents) and self.traces.keys() >= documents
        return here and not self._is_touched(known)

    def _is_touched(self, finding: Finding) -> bool:
        """Tell whether the claims are, or were, of an event that is compared again.

        Two that were of one event until it was divided may be comparable all the same.
        """
        return any(p.is_of(finding, self.touched) for p in (self.before, self.after))


def _by_id(extractions: Iterable[Extraction]) -> dict[str, Extraction]:
    return {extraction.document.id: extraction for extraction in extractions}


def _linked(traces: Iterable[Trace], *, fresh: bool) -> Links:
    listed = list(traces)
    standing = [] if fresh else [s for trace in listed for s in trace.standing]
    profiles = [p for trace in listed for p in trace.profiles]
    return link(profiles, standing, articles=len(listed))


def _standing(traces: Mapping[str, Trace], links: Links) -> dict[str, Trace]:
    """Return the traces with where each event now is put; those that stay are the same."""
    found: dict[str, Trace] = {}
    given = iter(links.standing)
    for name, trace in traces.items():
        own = tuple(next(given) for _ in trace.profiles)
        found[name] = trace if own == trace.standing else replace(trace, standing=own)
    return found


def _groups(
    traces: Iterable[Trace], known: Sequence[EventGroup], stood: Sequence[EventGroup], links: Links
) -> tuple[EventGroup, ...]:
    """Return the events as linked, with the links that were asked about before and are now.

    Those that stood may be taken as they are.
    """
    pairs = [(p, s) for t in traces for p, s in zip(t.profiles, t.standing, strict=True)]
    asked: dict[str, list[Uncertain]] = {g.event: [*g.uncertain] for g in known}
    for name, uncertain in links.uncertain.items():
        asked[name] = [*asked.get(name, ()), *uncertain][:MOST_ASKED]
    names = [s.group if s else None for _, s in pairs]
    return groups_of([p for p, _ in pairs], names, asked, _by_event(stood))


def _by_event(groups: Iterable[EventGroup]) -> dict[str, EventGroup]:
    return {group.event: group for group in groups}


def _told_by(group: EventGroup) -> set[str]:
    return {document.document_id for document in group.documents}


def _touched(
    known: Comparison, events: Sequence[EventGroup], origins: Sequence[Origin], after: Places
) -> set[str]:
    """Return the events that have other claims than before, or whose articles other origins."""
    claims = [{g.event: g.claims for g in groups} for groups in (known.events, events)]
    names = claims[0].keys() | claims[1].keys()
    moved = {name for name in names if claims[0].get(name) != claims[1].get(name)}
    rested = [_rested(known.origins), _rested(origins)]
    documents = rested[0].keys() | rested[1].keys()
    resting = {d for d in documents if rested[0].get(d) != rested[1].get(d)}
    return moved | after.events_of(resting)


def _rested(origins: Sequence[Origin]) -> dict[str, tuple[str, ...]]:
    """Return the origins of each document, the one under which it counts first."""
    counted = counted_once(origins)
    found: dict[str, tuple[str, ...]] = {d: (name,) for d, name in counted.items()}
    for origin in origins:
        for document in origin.documents:
            found[document] += (origin.origin,)
    return found


def _documents(finding: Finding) -> set[str]:
    return {value.document_id for value in finding.values}


def _allowed(findings: Iterable[Finding], decided: Decided) -> Iterator[Finding]:
    """Yield the findings but those on claims that a person split into two happenings."""
    for finding in findings:
        if not decided.keeps_apart({value.claim for value in finding.values}):
            yield finding


def _renamed(findings: Iterable[Finding], origins: Sequence[Origin]) -> Iterator[Finding]:
    """Yield findings that are kept, their values under the origins of now."""
    counted = counted_once(origins)
    for finding in findings:
        if all(v.origin == counted.get(v.document_id) for v in finding.values):
            yield finding
            continue
        values = (
            v.model_copy(update={"origin": counted.get(v.document_id)}) for v in finding.values
        )
        yield finding.model_copy(update={"values": tuple(values)})


def _left(slots: Iterable[SlotSummary], touched: Set[str], after: Places) -> Iterator[SlotSummary]:
    return (s for s in slots if s.slot.event in after.names and s.slot.event not in touched)


def _of(slots: Iterable[SlotSummary], touched: Set[str]) -> Iterator[SlotSummary]:
    return (s for s in slots if s.slot.event in touched)
