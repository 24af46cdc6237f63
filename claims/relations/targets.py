"""Rule R33: the type of what was hit, and of what it was hit with."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.lexicon.load import words
from claims.model.finding import Finding, FindingRelation
from claims.relations.kinds import CONTAINERS, SITES, WEAPONS, class_of, exclude, several
from claims.relations.meetings import linked, meetings, parted, share
from claims.relations.pairing import Gathering
from claims.relations.passages import TABLE, Passage, Word
from claims.relations.wording import Spot, Verdict

GROUPS = (SITES, WEAPONS, CONTAINERS)
ONE_MATTER = 0.5  # share of the shorter sentence for one target
ONE_DEED = 0.65  # the same for two, what differs left out
FEWEST = 2  # shared stems
BEFORE = 2  # words in which an article or number stands
PLURAL = "s"


@dataclass(frozen=True)
class _Named:
    """Hold the words of one group of things in a sentence."""

    words: tuple[Word, ...]
    classes: frozenset[str]

    @property
    def stems(self) -> frozenset[str]:
        return frozenset(w.stem for w in self.words)

    def spot(self, passage: Passage) -> Spot:
        return Spot(passage.lead, at=self.words[0].span)


def compare_targets(passages: Sequence[Passage]) -> Iterator[Finding]:
    """Yield what texts say of the type of target and means of one deed."""
    gathering = Gathering("target")
    known = {id(p): [_named(p, group) for group in GROUPS] for p in passages if _is_cued(p)}
    for earlier, later in meetings(passages, lambda p: any(known.get(id(p), ()))):
        for group, one, other in zip(GROUPS, known[id(earlier)], known[id(later)], strict=True):
            if one is None or other is None:
                continue
            verdict = _judge(earlier, later, (one, other), group)
            if verdict is not None:
                key = (earlier.lead.event, *sorted(one.stems | other.stems))
                gathering.add(verdict, (one.spot(earlier), other.spot(later)), key)
    yield from gathering.findings()


def _is_cued(passage: Passage) -> bool:
    hit = not words(TABLE, "hitting").isdisjoint(passage.told_words)
    return hit and passage.real and words(TABLE, "negators").isdisjoint(passage.told_words)


def _named(passage: Passage, group: str) -> _Named | None:
    found = dict(_classed(passage, group))
    return _Named(tuple(found), frozenset(found.values())) if found else None


def _classed(passage: Passage, group: str) -> Iterator[tuple[Word, str]]:
    for before, word in zip((None, *passage.words), passage.words, strict=False):
        kind = class_of(group, word, before)
        if kind:
            yield word, kind


def _judge(
    earlier: Passage, later: Passage, named: tuple[_Named, _Named], group: str
) -> Verdict | None:
    one, other = named
    if parted(earlier, later):
        return None
    if one.classes & other.classes:
        return _one_target(earlier, later, group)
    if not exclude(one.classes, other.classes) or several(one.classes) or several(other.classes):
        return None
    differ = one.stems | other.stems
    common = (earlier.stems & later.stems) - differ
    alike = share(earlier, later, without=differ) >= ONE_DEED and len(common) >= FEWEST
    if not alike or not (_single(earlier, group) and _single(later, group)):
        return None
    what = {SITES: "target", WEAPONS: "means", CONTAINERS: "hiding place"}[group]
    why = f"one {what} is told in two types that exclude each other"
    return Verdict(FindingRelation.CONTRADICTION, "R33", f"type of {what}", "low", why, (), 0.6)


def _one_target(earlier: Passage, later: Passage, group: str) -> Verdict | None:
    near = linked(earlier, later) and share(earlier, later) >= ONE_MATTER
    if not near or len(earlier.stems & later.stems) < FEWEST:
        return None
    why = "one is the other or a part of it" if group == SITES else "one is a type of the other"
    return Verdict(FindingRelation.CONSISTENT, "R33", "no other type", "low", why)


def _holds_many(following: Word | None) -> bool:
    """Tell whether what follows a word says that there were several: 'barrel bombs'."""
    return following is not None and following.text in words(TABLE, "arms_in_plural")


def _single(passage: Passage, group: str) -> bool:
    """Tell whether one thing did it: 'a pistol'; of targets 'the only shell', 'one rocket'.

    'A shell hit a school' and 'a shell hit a barracks' may tell of two shells.
    """
    groups = (WEAPONS, CONTAINERS) if group == SITES else (group,)
    found = [w for kind in groups for w, _ in _classed(passage, kind)]
    after = dict(zip(passage.words, passage.words[1:], strict=False))
    single = [w for w in found if not w.text.endswith(PLURAL) and not _holds_many(after.get(w))]
    if group != SITES:
        return bool(single)
    at = {w.start: n for n, w in enumerate(passage.words)}
    near = (passage.words[max(0, at[w.start] - BEFORE) : at[w.start]] for w in single)
    return any(not words(TABLE, "single").isdisjoint(b.text for b in some) for some in near)
