"""Rule R38 across texts: how many there were against the names that another text lists."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.lexicon.load import table, words
from claims.lexicon.word_case import is_common
from claims.model.finding import Finding, FindingRelation
from claims.model.span import Span
from claims.model.value import AssetLocation
from claims.relations.meetings import meetings, parted
from claims.relations.pairing import Gathering
from claims.relations.passages import TABLE, Passage, Word
from claims.relations.wording import Spot, Verdict

FEWEST, MOST = 2, 12  # names that a reader can count
ONE_MATTER = 0.4  # share of the shorter sentence, names and number left out
SURELY_ONE = 0.5  # the same for a contradiction
COMMON = 2  # shared stems, what is counted among them
BEFORE = 3  # words from a number to what it counts, and before it that say how exact it is
LINKS = frozenset((",", "and", ", and", "&", ""))
PLURALS = ("men", "women", "people", "children")


@dataclass(frozen=True)
class Roster:
    """Hold the names of a list, or how many there are of one kind."""

    kind: str  # stem of what is listed or counted
    size: int
    spot: Spot
    left_out: frozenset[str]  # stems that only the list or the number has
    least: bool = False  # there may be more of them


def compare_rosters(passages: Sequence[Passage]) -> Iterator[Finding]:
    """Yield counts of one text beside the names of another."""
    gathering = Gathering("list")
    lists = {id(p): named for p in passages if p.real and (named := list_of(p))}
    kinds = {roster.kind for roster in lists.values()}
    counts = {
        id(p): found for p in passages if kinds and p.real and (found := counts_of(p, kinds))
    }
    for one, other in meetings(passages, lambda p: id(p) in lists, lambda p: id(p) in counts):
        for left, right in ((one, other), (other, one)):
            roster = lists.get(id(left))
            for count in counts.get(id(right), ()) if roster else ():
                verdict = _judge(left, right, roster, count) if roster else None
                if roster and verdict:
                    spots = (roster.spot, count.spot)
                    gathering.add(verdict, spots, (roster.kind, count.size, roster.size))
    yield from gathering.findings()


def list_of(passage: Passage) -> Roster | None:
    """Return the names that a sentence lists of one kind: 'the frigates Kelda and Morven'."""
    text = passage.lead.document.text
    group: list[tuple[Word, ...]] = []
    for run in passage.runs:
        if group:
            between = Span(start=group[-1][-1].span.end, end=run[0].span.start).of(text)
            if between.strip() not in LINKS:
                if len(group) >= FEWEST and _kind_before(passage, group[0][0]) is not None:
                    break
                group = []
        group.append(run)
    kind: Word | None = None
    if group and _opens(group[0]):
        group[0], kind = group[0][1:], group[0][0]
    elif group:
        kind = _kind_before(passage, group[0][0])
    if kind is not None and FEWEST <= len(group) <= MOST:
        at = group[0][0].span.cover(group[-1][-1].span)
        names = frozenset(w.stem for run in group for w in run)
        return Roster(kind.stem, len(group), Spot(passage.lead, at=at), names)
    return _of_assets(passage)


def _opens(run: Sequence[Word]) -> bool:
    """Tell whether a plural that opens the sentence stands before names: 'Judges Ann Lee and'."""
    return len(run) > 1 and run[0].text.endswith("s") and is_common(run[0].text)


def _kind_before(passage: Passage, first: Word) -> Word | None:
    """Return the plural right before a list, 'of' or 'named' between them left aside."""
    before = [w for w in passage.words if w.span.end <= first.span.start]
    while before and before[-1].text in words(TABLE, "naming"):
        before.pop()
    last = before[-1] if before else None
    plural = last and (last.text.endswith("s") or last.text in PLURALS) and not last.capital
    return last if last and plural and last.content else None


def _of_assets(passage: Passage) -> Roster | None:
    """Return the named ships or planes of a sentence that says that these are all."""
    if words(TABLE, "closing_lists").isdisjoint(passage.told_words):
        return None
    named = {
        e.claim.value.asset.name: e
        for e in passage.entries
        if isinstance(e.claim.value, AssetLocation) and e.claim.value.asset.name[:1].isupper()
    }
    found = passage.words
    kinds = [
        w
        for n, w in enumerate(found)
        if w.text.endswith("s")
        and w.content
        and not w.capital
        and any(b.text in words(TABLE, "closing_lists") for b in found[max(0, n - BEFORE) : n])
    ]
    if not kinds or not FEWEST <= len(named) <= MOST:
        return None
    spans = sorted((e.claim.slot("asset") for e in named.values()), key=lambda s: s.start)
    names = frozenset(w.stem for w in found if any(s.overlaps(w.span) for s in spans))
    spot = Spot(passage.lead, at=spans[0].cover(spans[-1]))
    return Roster(kinds[-1].stem, len(named), spot, names)


def counts_of(passage: Passage, kinds: set[str]) -> tuple[Roster, ...]:
    """Return how many there are of kinds of things: 'exactly three destroyers'."""
    return tuple(_counts(passage, kinds))


def _counts(passage: Passage, kinds: set[str]) -> Iterator[Roster]:
    figures: dict[str, int] = table("numbers")["units"]
    found = passage.words
    for n, word in enumerate(found):
        size = figures.get(word.text) or (int(word.text) if word.text.isdecimal() else 0)
        if not FEWEST <= size <= MOST or word.told:
            continue
        thing = next((w for w in found[n + 1 : n + 1 + BEFORE] if w.stem in kinds), None)
        before = [w.text for w in found[max(0, n - BEFORE) : n]]
        if thing is None or not words(TABLE, "vague_numbers").isdisjoint(before):
            continue
        least = not words(TABLE, "least").isdisjoint(before)
        exact = n > 0 and found[n - 1].text in words(TABLE, "exactly")
        at = found[n - 1 if exact or least else n].span.cover(thing.span)
        yield Roster(thing.stem, size, Spot(passage.lead, at=at), frozenset(), least)


def _judge(one: Passage, other: Passage, roster: Roster, count: Roster) -> Verdict | None:
    """Compare a list with a number; fewer names may be a choice of examples."""
    if roster.kind != count.kind or parted(one, other, names=False):
        return None
    a, b = one.stems - roster.left_out, other.stems - count.left_out
    smaller = min(len(a), len(b))
    near = len(a & b) / smaller if smaller else 0.0
    if len(a & b) < COMMON or near < ONE_MATTER or roster.size < count.size:
        return None
    if roster.size == count.size or count.least:
        why = "as many are named as are counted"
        return Verdict(FindingRelation.CONSISTENT, "R38", "count and list agree", "low", why)
    if near < SURELY_ONE:
        return None
    why = f"{roster.size} are named where {count.size} are counted"
    return Verdict(FindingRelation.CONTRADICTION, "R38", "more names than counted", "medium", why)
