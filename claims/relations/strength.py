"""Rules R16 and R30 on how surely a thing is said: suspected, said flatly, confirmed."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from enum import IntEnum

from claims.events.names import fold
from claims.lexicon.load import words
from claims.model.finding import Finding, FindingRelation
from claims.relations.entries import gap
from claims.relations.meetings import linked, meetings, parted, same_teller, share
from claims.relations.pairing import Gathering
from claims.relations.passages import TABLE, Passage, Word
from claims.relations.wording import Spot, Verdict

ONE_MATTER = 0.6  # share of the shorter sentence where an event joins them
ALIKE = 0.6  # the same where none does
FEWEST = 2  # shared stems
CONSISTENT = FindingRelation.CONSISTENT


class Strength(IntEnum):
    """Rank how surely something is put forward."""

    WEAK = 0
    FLAT = 1
    STRONG = 2


def compare_strength(passages: Sequence[Passage]) -> Iterator[Finding]:
    """Yield what is suspected in one text and flat or certain in another."""
    gathering = Gathering("certainty")
    cues = {id(p): _cues(p) for p in passages if _is_weak(p) or _tells(p)}
    for earlier, later in meetings(passages, _is_weak, _tells):
        if _one_matter(earlier, later, cues[id(earlier)] | cues[id(later)]):
            verdict = judge_strength(earlier, later)
            if verdict is not None:
                spots = (_spot(earlier, later), _spot(later, earlier))
                gathering.add(verdict, spots, earlier.lead.event)
    yield from gathering.findings()


def _said(passage: Passage, kind: str) -> list[Word]:
    return [w for w in passage.words if w.text in words(TABLE, kind)]


def strength_of(passage: Passage) -> Strength:
    """Return how surely a sentence says what it says; a certain word outweighs a hedge."""
    if _said(passage, "strong"):
        return Strength.STRONG
    return Strength.WEAK if _said(passage, "weak") else Strength.FLAT


def _is_weak(passage: Passage) -> bool:
    weak = not words(TABLE, "weak").isdisjoint(passage.told_words)
    return weak and strength_of(passage) is Strength.WEAK


def _tells(passage: Passage) -> bool:
    return passage.real and words(TABLE, "negators").isdisjoint(passage.told_words)


def _cues(passage: Passage) -> frozenset[str]:
    return frozenset(w.stem for kind in ("weak", "strong") for w in _said(passage, kind))


def _one_matter(one: Passage, other: Passage, cues: frozenset[str]) -> bool:
    common = one.stems & other.stems
    if len(common) < FEWEST or len(common - cues) < FEWEST:
        return False
    needed = ONE_MATTER if linked(one, other) else ALIKE
    return share(one, other, without=cues) >= needed and not parted(one, other)


def judge_strength(earlier: Passage, later: Passage) -> Verdict | None:
    """Return what two sentences of one matter say by how sure they are."""
    before, after = strength_of(earlier), strength_of(later)
    if before is after:
        return None
    passed = gap(earlier.lead, later.lead)
    moved = passed is not None and passed > timedelta(0)
    if _copies(earlier, later):
        why = "the matter is the same, and one copy has lost the hedge"
        return Verdict(CONSISTENT, "R16", "hedge lost", "medium", why, ("hedge_dropped",))
    if moved and after > before and same_teller(earlier, later):
        why = "the same source is now certain"
        return Verdict(FindingRelation.UPDATE, "R30", "suspected, then certain", "low", why)
    return Verdict(CONSISTENT, "R30", "one is surer", "low", "one of them is surer than the other")


def _copies(one: Passage, other: Passage) -> bool:
    """Tell whether one text names the other's outlet as its source, or both name a third."""
    for a, b in ((one, other), (other, one)):
        outlet = fold(b.lead.document.outlet or "")
        another = a.lead.document.outlet != b.lead.document.outlet
        if outlet and another and f" {outlet} " in f" {fold(a.lead.claim.text)} ":
            return True
    return bool(one.lead.origins & other.lead.origins) and one.lead.outlet != other.lead.outlet


def _spot(passage: Passage, other: Passage) -> Spot:
    """Return the words that say how sure it is; where none do, what the other is unsure of."""
    cues = [*_said(passage, "strong"), *_said(passage, "weak")]
    if cues:
        return Spot(passage.lead, at=cues[0].span)
    hedge = next(iter(_said(other, "weak")), None)
    after = [
        w.stem for w in other.words if hedge and w.span.start > hedge.span.start and w.content
    ]
    same = next((w.span for stem in after for w in passage.words if w.stem == stem), None)
    return Spot(passage.lead, at=same)
