"""Rule R25: a thing that stays lies on one side of a place, not on the other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache

from claims.lexicon.load import table, words
from claims.model.finding import Finding, FindingRelation
from claims.relations.entries import gap
from claims.relations.meetings import linked, meetings, parted, share
from claims.relations.pairing import Gathering
from claims.relations.passages import TABLE, Passage, Word, stem
from claims.relations.wording import Spot, Verdict

OPPOSITE, ALIGNED = 135, 45  # degrees between two bearings: from, up to
ONE_MATTER = 0.5  # share of the shorter sentence, side and anchor left out
ONE_TELLING = 0.75  # the same within one article, which seldom contradicts itself
FEWEST = 2  # shared stems where no event joins the sentences
ANCHOR_WORDS = 3  # content words that name the place of a bearing
BEFORE = 4  # words before a bearing in which its distance stands
AXES = ("bearings", "hands", "streams")
CIRCLE = 360
ONE_HOUR = timedelta(hours=1)


@dataclass(frozen=True)
class Side:
    """Hold on which side of what something is said to lie."""

    axis: str
    angle: int
    anchor: frozenset[str]
    spot: Spot
    stems: frozenset[str]  # of the words that say it


def compare_sides(passages: Sequence[Passage]) -> Iterator[Finding]:
    """Yield what texts say of the side on which one thing lies."""
    gathering = Gathering("side")
    known = {id(p): tuple(sides_of(p)) for p in passages if _has_side(p)}
    for earlier, later in meetings(passages, lambda p: bool(known.get(id(p)))):
        for one in known[id(earlier)]:
            for other in known[id(later)]:
                if _on_both(known[id(earlier)], known[id(later)]):
                    continue
                if _says_also(later, one, other) or _says_also(earlier, other, one):
                    continue
                verdict = judge_sides(earlier, later, one, other)
                if verdict is not None:
                    key = (earlier.lead.event or "", *sorted(one.anchor | other.anchor))
                    gathering.add(verdict, (one.spot, other.spot), key)
    yield from gathering.findings()


def _on_both(one: Sequence[Side], other: Sequence[Side]) -> bool:
    """Tell whether each sentence names both sides of one axis: they are of two things."""
    return all(any(_opposite(a, b) for a in sides for b in sides) for sides in (one, other))


def _says_also(passage: Passage, side: Side, other: Side) -> bool:
    """Tell whether a sentence names the one side as well: 'the western sector and the east'."""
    bearings: dict[str, str | int] = table(TABLE)[side.axis]
    near = (abs(int(bearings[w.text]) - side.angle) for w in passage.words if w.text in bearings)
    return any(min(turn, CIRCLE - turn) <= ALIGNED for turn in near) and _opposite(side, other)


def _opposite(one: Side, other: Side) -> bool:
    turn = abs(one.angle - other.angle) % CIRCLE
    return one.axis == other.axis and min(turn, CIRCLE - turn) >= OPPOSITE


@lru_cache(maxsize=1)
def _side_words() -> frozenset[str]:
    return frozenset(word for axis in AXES for word in table(TABLE)[axis])


def _has_side(passage: Passage) -> bool:
    return not _side_words().isdisjoint(passage.told_words) and passage.real


def sides_of(passage: Passage) -> Iterator[Side]:
    """Yield the sides that a sentence names: 'six kilometres east of Zamosc', 'the left bank'."""
    found = passage.words
    for n, word in enumerate(found):
        axis = next((a for a in AXES if word.text in table(TABLE)[a]), None)
        if axis is None or _in_name(found, n):
            continue
        after = [w.text for w in found[n + 1 : n + 3]]
        noun = bool(after) and after[0] in words(TABLE, "sides")
        of = after[noun : noun + 1] == ["of"]
        if axis == "streams" or noun or (of and axis == "bearings"):
            yield _side(passage, n, axis, last=n + noun + of)


def _in_name(found: Sequence[Word], n: int) -> bool:
    """Tell whether a side is written as part of a name: 'West Coast Bank', 'the West Bank'."""
    return found[n].capital and n + 1 < len(found) and found[n + 1].capital


def _side(passage: Passage, n: int, axis: str, *, last: int) -> Side:
    found = passage.words
    named = found[last + 1 : last + 1 + ANCHOR_WORDS] if found[last].text == "of" else ()
    anchor = frozenset(w.stem for w in _first_name(named))
    first = _distance_from(found, n)
    span = found[first].span.cover(found[max(last, n)].span)
    if anchor:
        span = span.cover([w for w in named if w.stem in anchor][-1].span)
    said = {w.stem for w in found[first : last + 1]} | anchor
    angle = int(table(TABLE)[axis][found[n].text])
    return Side(axis, angle, anchor, Spot(passage.lead, at=span), frozenset(said))


def _first_name(found: Sequence[Word]) -> Iterator[Word]:
    """Yield the words of the place: capitals that follow each other, else the first noun."""
    named = [w for w in found if w.text not in words(TABLE, "stop")]
    for n, word in enumerate(named):
        if n == 0 or (word.capital and named[0].capital):
            yield word
        else:
            return


def _distance_from(found: Sequence[Word], n: int) -> int:
    """Return where 'six kilometres east' begins; the bearing itself where no distance is."""
    for at in range(max(0, n - BEFORE), n):
        if at + 1 < n and found[at + 1].text in words(TABLE, "lengths"):
            return at
    return n


def judge_sides(earlier: Passage, later: Passage, one: Side, other: Side) -> Verdict | None:
    """Return what two sides of one place say of the place of one thing."""
    anchored = one.anchor and other.anchor
    elsewhere = one.axis != other.axis or (anchored and not one.anchor & other.anchor)
    if elsewhere or not _one_thing(earlier, later, one.stems | other.stems):
        return None
    turn = abs(one.angle - other.angle) % CIRCLE
    turn = min(turn, CIRCLE - turn)
    if turn <= ALIGNED:
        return Verdict(FindingRelation.CONSISTENT, "R25", "one side", "low", "this is one side")
    if turn < OPPOSITE:
        return None
    passed = gap(earlier.lead, later.lead)
    if _moves(earlier) and passed is not None and passed > ONE_HOUR:
        why = "it moves, and the later report holds"
        return Verdict(FindingRelation.UPDATE, "R24", "a thing that moves", "low", why)
    why = "what stays where it is lies on one side only"
    return Verdict(FindingRelation.CONTRADICTION, "R25", "two sides of one place", "high", why)


def _one_thing(one: Passage, other: Passage, sides: frozenset[str]) -> bool:
    left_out = sides | {stem(word) for word in words(TABLE, "lengths")}
    common = (one.stems & other.stems) - left_out
    enough = len(common) >= (1 if linked(one, other) or one.names & other.names else FEWEST)
    one_text = one.lead.document.id == other.lead.document.id
    needed = ONE_TELLING if one_text else ONE_MATTER
    alike = share(one, other, without=left_out) >= needed
    return enough and alike and not parted(one, other)


def _moves(passage: Passage) -> bool:
    return any(w.stem in _moving() for w in passage.words if w.content)


@lru_cache(maxsize=1)
def _moving() -> frozenset[str]:
    return frozenset(stem(word) for word in words(TABLE, "moving"))
