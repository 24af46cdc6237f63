"""Check a case that has grown: only what the new articles touch is compared again."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from typing import NamedTuple

from claims.cases.places import Places, places_of
from claims.cases.traces import Trace, trace_of
from claims.events.across import MOST_ASKED, Links, Uncertain, groups_of, link
from claims.events.decided import Decided, as_decided, decide
from claims.model.decision import Decision
from claims.model.extraction import Comparison, Extraction
from claims.model.finding import EventGroup, Finding, Origin
from claims.model.summary import SlotSummary
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
    options: CheckOptions = DEFAULT,
) -> Known:
    """Return what is known of a case after articles that are new, or were read anew.

    What was found before stands: its events keep their articles, and only events that these
    articles or a decision touch are compared again. `load` gives those other articles of which
    something is needed: claims by their ids, or all of them where there are none.
    """
    fresh = {extraction.document.id for extraction in changed}
    noted = {e.document.id: trace_of(e, known.traces.get(e.document.id)) for e in changed}
    traces = {**known.traces, **noted}
    links = _linked(traces.values(), fresh=not known.traces)
    traces = _standing(traces, links)
    stood = [g for g in known.compared.events if fresh.isdisjoint(_told_by(g))]
    decided = decide(_groups(traces.values(), known.compared.events, stood, links), decisions)
    origins = find_origins([t.marks for t in traces.values()], known.compared.origins)
    before = places_of(known.compared.events, known.traces.values())
    after = places_of(decided.events, traces.values())
    touched = _touched(known.compared, decided.events, origins, after)
    sightings = {name: trace.sightings for name, trace in traces.items()}
    common = common_words(words_of_all(sightings.values()))
    wanted: Wanted = nearby(sightings, fresh, common)
    wanted.update(dict.fromkeys(after.documents_of(touched) - fresh))
    given = {e.document.id: e for e in (*load(wanted), *changed)} if wanted else _by_id(changed)
    told = [as_decided(given[name], decided.joined) for name in traces if name in given]
    beyond = Beyond(after.topics, common)
    found = compare(told, decided.events, origins, options=options, beyond=beyond)
    made = [f for f in found if after.is_of(f, touched) or not fresh.isdisjoint(_documents(f))]
    rest = set(traces) - fresh
    kept = [
        f
        for f in known.compared.findings
        if rest.issuperset(_documents(f))
        and not (before.is_of(f, touched) or after.is_of(f, touched))
    ]
    slots = summarise_slots(told, decided.events, origins, options=options, topics=after.topics)
    compared = Comparison(
        findings=in_order(_allowed((*_renamed(kept, origins), *made), decided)),
        events=decided.events,
        origins=origins,
        slots=(*_left(known.compared.slots, touched, after), *_of(slots, touched)),
    )
    return Known(compared, traces)


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
