"""Rule R22: which of two happenings came first."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from claims.lexicon.load import table, words
from claims.model.finding import Finding, FindingRelation
from claims.model.span import Span
from claims.relations.meetings import linked, meetings, parted
from claims.relations.pairing import Gathering
from claims.relations.passages import TABLE, Passage, Word, plain_stem
from claims.relations.wording import Spot, Verdict

LATER, EARLIER = "later", "earlier"  # what the words before the cue were
ALIKE = 0.6  # share of the shorter telling of a happening
WHOLE = 0.5  # share of the longer telling, where the order is reversed
FEWEST = 2  # stems that two tellings of a reversed order share in all
PREFIX = 5  # letters by which 'exploded' is the explosion
STRONG = re.compile(r"[;:–—]|\s-\s")
BREAK = re.compile(r"[,;:–—]|\.\s")
Stems = frozenset[str]


@dataclass(frozen=True)
class Order:
    """Hold what a sentence says came first and what came second, and the words for it."""

    first: tuple[Word, ...]
    second: tuple[Word, ...]
    names: Stems  # of the sentence
    span: Span


def compare_orders(passages: Sequence[Passage]) -> Iterator[Finding]:
    """Yield what texts say of the order of two happenings."""
    gathering = Gathering("order")
    known = {id(p): order_of(p) for p in passages if _is_cued(p)}
    for earlier, later in meetings(passages, lambda p: known.get(id(p)) is not None):
        one, other = known[id(earlier)], known[id(later)]
        if one is None or other is None or not _one_matter(earlier, later):
            continue
        verdict = judge_orders(one, other)
        if verdict is not None:
            spots = [Spot(p.lead, at=o.span) for p, o in ((earlier, one), (later, other))]
            gathering.add(verdict, spots, earlier.lead.event)
    yield from gathering.findings()


@lru_cache(maxsize=1)
def _cue_words() -> Stems:
    return frozenset(phrase.split()[0] for phrase in table(TABLE)["order_cues"])


def _is_cued(passage: Passage) -> bool:
    plain = words(TABLE, "negators").isdisjoint(passage.told_words)
    return not _cue_words().isdisjoint(passage.told_words) and passage.real and plain


def _one_matter(one: Passage, other: Passage) -> bool:
    return (linked(one, other) or bool(one.names & other.names)) and not parted(one, other)


def order_of(passage: Passage) -> Order | None:
    """Return the order that a sentence tells with one cue: 'X before Y', 'after Y, X'."""
    found = [w for w in passage.words if not w.told]
    cues = list(_cues(found))
    if len(cues) != 1:
        return None
    at, end, left = cues[0]
    before, after = _own_clause(passage, found[:at]), found[end:]
    if not any(w.content for w in before):
        before, after = _fronted(passage, after)
    else:
        after = after[: _breaks_at(passage, after)]
    if not any(w.content for w in before) or not any(w.content for w in after):
        return None
    span = found[at].span.cover(max((*before, *after), key=lambda w: w.span.end).span)
    parts = (tuple(before), tuple(after))
    first, second = parts if left == EARLIER else parts[::-1]
    return Order(first, second, passage.names, span)


def _cues(found: Sequence[Word]) -> Iterator[tuple[int, int, str]]:
    """Yield first and next word of each cue with what the words before it were, longest first."""
    known: dict[str, str] = table(TABLE)["order_cues"]
    at = 0
    while at < len(found):
        for size in (3, 2, 1):
            phrase = " ".join(w.text for w in found[at : at + size])
            if phrase in known:
                yield at, at + size, known[phrase]
                at += size - 1
                break
        at += 1


def _fronted(passage: Passage, after: list[Word]) -> tuple[list[Word], list[Word]]:
    """Part 'after the raid, shots rang out' and 'after the raid came the ambush'."""
    came = (n for n, w in enumerate(after) if w.text in words(TABLE, "coming"))
    at = min(_breaks_at(passage, after), next(came, len(after)))
    return after[at:], after[:at]


def _own_clause(passage: Passage, found: list[Word]) -> list[Word]:
    """Return the words since the last semicolon, dash or the like."""
    text = passage.lead.document.text
    for n in range(len(found) - 1, 0, -1):
        if STRONG.search(text[found[n - 1].span.end : found[n].span.start]):
            return found[n:]
    return found


def _breaks_at(passage: Passage, found: Sequence[Word]) -> int:
    """Return how many words stand before the first comma, dash or the like."""
    text = passage.lead.document.text
    for n in range(1, len(found)):
        if BREAK.search(text[found[n - 1].span.end : found[n].span.start]):
            return n
    return len(found)


def judge_orders(one: Order, other: Order) -> Verdict | None:
    """Return what two orders say: reversed where both happenings match crosswise."""
    names = one.names | other.names
    told_parts = (one.first, one.second, other.first, other.second)
    a, b, c, d = (frozenset(w.stem for w in part) & names for part in told_parts)
    named = _may_be(a, d) and _may_be(b, c)
    for alike in (True, False):
        told = [_stems(part, names, alike=alike) for part in told_parts]
        first, second = told[:2], told[2:]
        (a, b), (c, d) = _apart(*first), _apart(*second)
        if not all((a, b, c, d)):
            continue
        crossed = (_shared(a, d), _shared(b, c))
        straight = (_shared(a, c), _shared(b, d))
        reversed_, same = (sum(map(len, pair)) for pair in (crossed, straight))
        whole = all(
            len(told) >= WHOLE * max(len(x), len(y))
            for told, x, y in zip(crossed, (a, b), (d, c), strict=True)
        )
        if all(crossed) and whole and named and reversed_ > max(same, FEWEST - 1):
            why = "one text has the second happening come first"
            return Verdict(FindingRelation.CONTRADICTION, "R22", "order reversed", "high", why)
        if any(straight) and same > reversed_:
            why = "both tell one order"
            return Verdict(FindingRelation.CONSISTENT, "R22", "same order", "low", why)
    return None


def _may_be(one: Stems, other: Stems) -> bool:
    """Tell whether the names of two tellings leave room for one happening."""
    return not one or not other or bool(one & other)


def _stems(part: Sequence[Word], names: Stems, *, alike: bool) -> Stems:
    """Return what a part says, its names left out, which may stand with either happening."""
    said = [w for w in part if w.content and w.text not in words(TABLE, "coming")]
    rest = [w for w in said if w.stem not in names] or said
    return frozenset(w.stem if alike else plain_stem(w.printed) for w in rest)


def _apart(first: Stems, second: Stems) -> tuple[Stems, Stems]:
    """Return what tells two happenings of one sentence apart."""
    return first - second, second - first


def _shared(one: Stems, other: Stems) -> Stems:
    """Return what two tellings of one happening share; nothing where it is too little."""
    both = frozenset(w for w in one if any(_is_one(w, o) for o in other))
    return both if len(both) >= ALIKE * min(len(one), len(other)) else frozenset()


def _is_one(one: str, other: str) -> bool:
    long = min(len(one), len(other)) >= PREFIX
    return one == other or (long and one[:PREFIX] == other[:PREFIX])
