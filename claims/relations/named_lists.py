"""Rule R38 across texts: a count in one, the names of as many or more in the other."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from claims.events.names import fold
from claims.model.count import Modifier
from claims.model.finding import Finding, FindingRelation
from claims.model.span import Span
from claims.model.value import AssetLocation, Casualty, Quantity
from claims.relations.differing import count_of
from claims.relations.entries import Entry, gap
from claims.relations.lists import FEWEST, MOST
from claims.relations.measures import head_noun
from claims.relations.meetings import parted
from claims.relations.options import DEFAULT, CheckOptions
from claims.relations.pairing import WINDOW, Gathering, blocks
from claims.relations.passages import Passage, stem
from claims.relations.wording import Spot, Verdict

NAME = r"[A-Z][\w’'-]+(?: (?:[A-Z][\w’'-]+|[A-Z]\.|de|la|al|bin))*"
LIST = re.compile(
    rf"\b(?P<noun>[a-z]{{3,}}s|men|women|children) (?P<names>{NAME}(?:, {NAME})*,? and {NAME})"
)
PARTS = re.compile(r",? and |, ")
IRREGULAR = {"men": "man", "women": "woman", "children": "child"}
IN_COMMON = 2  # stems that both sentences have beside what is counted


@dataclass(frozen=True)
class Listed:
    """Hold the names that stand after a plural noun: 'the frigates Roald, Otto and Thor'."""

    thing: str
    names: int
    passage: Passage
    span: Span
    examples: bool = False  # as many are placed; others may lie elsewhere


def compare_named(
    passages: Sequence[Passage], *, options: CheckOptions = DEFAULT
) -> Iterator[Finding]:
    """Yield R38 where one text counts what another names."""
    lists = blocks(passages, _has_list)
    counts = blocks(passages, _topic) if lists else {}
    for event, named in lists.items():
        for listed in (found for passage in named[:WINDOW] for found in listed_in(passage)):
            gathering = Gathering(listed.thing)
            for passage in counts[event][: WINDOW * WINDOW]:
                for entry in passage.entries:
                    verdict = _judge(entry, passage, listed, options)
                    if verdict is not None:
                        spots = (Spot(entry), Spot(listed.passage.lead, at=listed.span))
                        gathering.add(verdict, spots, listed.names)
            yield from gathering.findings()


def _topic(passage: Passage) -> str | None:
    events = (e.event for e in passage.entries if e.event)
    return next(events, passage.lead.topic)


def _has_list(passage: Passage) -> str | None:
    named = _found(passage.lead.claim.text) or len(_assets(passage)) >= FEWEST
    return _topic(passage) if passage.real and named else None


def _assets(passage: Passage) -> list[Entry]:
    """Return the claims of a sentence on assets that it names."""
    return [
        e
        for e in passage.entries
        if isinstance(e.claim.value, AssetLocation)
        and e.affirmed
        and e.claim.value.asset.name[:1].isupper()
        and (e.claim.value.asset.count is None or e.claim.value.asset.count.max == 1)
    ]


@lru_cache(maxsize=4096)
def _found(text: str) -> tuple[str, int, int, int] | None:
    """Return noun, number of names, start and end of the first list of a text."""
    match = LIST.search(text) if " and " in text else None
    if match is None:
        return None
    noun = match["noun"]
    names = len(PARTS.split(match["names"]))
    return IRREGULAR.get(noun, head_noun(noun)), names, *match.span("names")


def listed_in(passage: Passage) -> Iterator[Listed]:
    """Yield the names that a sentence lists after what they are, and the assets it places."""
    found = _found(passage.lead.claim.text)
    if found is not None and FEWEST <= found[1] <= MOST:
        thing, names, start, end = found
        first = passage.lead.claim.start
        yield Listed(thing, names, passage, Span(start=first + start, end=first + end))
    for kind, members in blocks(_assets(passage), _kind).items():
        spans = {fold(e.words(s)): s for e in members for s in (e.claim.slot("asset"),)}
        if FEWEST <= len(spans) <= MOST:
            ordered = sorted(spans.values(), key=lambda s: s.start)
            span = ordered[0].cover(ordered[-1])
            yield Listed(kind, len(spans), passage, span, examples=True)


def _kind(entry: Entry) -> str | None:
    value = entry.claim.value
    kind = value.asset.type if isinstance(value, AssetLocation) else None
    return head_noun(kind) if kind else None


def _judge(
    entry: Entry, passage: Passage, listed: Listed, options: CheckOptions
) -> Verdict | None:
    if not _counts_them(entry, passage, listed):
        return None
    count = count_of(entry)
    if count.best == listed.names:
        why = f"{count.raw} are counted and {listed.names} named"
        return Verdict(FindingRelation.CONSISTENT, "R38", "count and list agree", "low", why)
    passed = gap(entry, listed.passage.lead)
    near = passed is not None and abs(passed) <= options.window
    fewer = count.best is None or listed.names < count.best
    if listed.examples or fewer or not (near or entry.closed):
        return None
    why = f"{listed.names} are named where {count.raw} are counted"
    return Verdict(FindingRelation.CONTRADICTION, "R38", "more names than counted", "medium", why)


def _counts_them(entry: Entry, passage: Passage, listed: Listed) -> bool:
    """Tell whether a claim of another text counts the things listed, in one matter."""
    value, other = entry.claim.value, listed.passage
    if not isinstance(value, Casualty | Quantity) or not entry.affirmed or entry.series:
        return False
    if entry.document.id == other.lead.document.id or _thing(value) != listed.thing:
        return False
    common = (passage.stems & other.stems) - {stem(listed.thing)}
    if len(common) < IN_COMMON or entry.partial or parted(passage, other, names=False):
        return False
    return count_of(entry).modifier is Modifier.EXACT


def _thing(value: Casualty | Quantity) -> str:
    """Return the noun that is counted, in the singular: 'teacher', 'frigate'."""
    printed = (value.population.raw or "") if isinstance(value, Casualty) else value.what
    noun = head_noun(printed)
    return IRREGULAR.get(noun, noun)
