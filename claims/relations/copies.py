"""Rule R34 on copied sentences: numbers, days, places, names and negations may not change."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from claims.model.finding import Finding, FindingRelation
from claims.model.span import Span
from claims.relations.alterations import Altered, judge_altered
from claims.relations.entries import EARLIEST, Entry
from claims.relations.meetings import linked
from claims.relations.pairing import Gathering
from claims.relations.passages import Passage, Word
from claims.relations.wording import Spot

FEWEST_WORDS = 5  # of a sentence that is known again, and of what stays when it is altered
LARGEST_SHARE = 0.5  # of a sentence that may be altered: more makes another sentence
LONGEST_CHANGE = 4  # words on either side
STORY = 0.5  # of the shorter article's sentences that stand in both unaltered: one story
WINDOW = 8  # articles, neighbours in time, that are compared for one common sentence
STRONG = (FindingRelation.CONTRADICTION, FindingRelation.UPDATE)

Place = tuple[str, str]  # document and claim
Told = frozenset[frozenset[Place]]
Text = tuple[str, ...]


@dataclass(frozen=True)
class Copy:
    """Hold what two articles have in common: how many sentences, and which are altered."""

    same: int
    altered: tuple[Altered, ...]
    shortest: int  # sentences of the shorter article


def told_of(findings: Iterable[Finding]) -> Told:
    """Return the pairs of claims that differences are known of."""
    pairs: set[frozenset[Place]] = set()
    for finding in findings:
        if finding.relation in STRONG:
            places = [(v.document_id, v.claim) for v in finding.values]
            pairs.update(frozenset((a, b)) for a in places for b in places if a[0] != b[0])
    return frozenset(pairs)


def told_by_each(findings: Iterable[Finding], passages: Sequence[Passage]) -> Iterator[Finding]:
    """Yield the findings, without contradictions of which each article prints both sides.

    Where one article copies another, what is at odds within it is no difference between the two.
    One sentence that stands in both may still date one happening in two ways: 'on Monday'.
    """
    passage_of = {_place(e): p for p in passages for e in p.entries}
    printed: dict[str, set[Text]] = {}
    for (document, _), passage in passage_of.items():
        printed.setdefault(document, set()).add(passage.text)
    for finding in findings:
        documents = {v.document_id for v in finding.values}
        told = [(passage_of[v.document_id, v.claim], v.start) for v in finding.values]
        sides = {(p.text, start - p.lead.claim.start) for p, start in told}
        differs = finding.relation is FindingRelation.CONTRADICTION and len(documents) > 1
        texts = {text for text, _ in sides}
        copied = len(sides) > 1 and all(texts <= printed[d] for d in documents)
        if not (differs and copied):
            yield finding


def _place(entry: Entry) -> Place:
    return entry.document.id, entry.claim.id


def compare_copies(passages: Sequence[Passage], told: Told = frozenset()) -> Iterator[Finding]:
    """Yield what was altered in sentences that one article copied from another.

    Pairs in `told` are passed over: another rule has said more of them.
    """
    for copy in copies_of(passages):
        for altered in copy.altered:
            one, other = altered.passages
            verdict = judge_altered(altered)
            if verdict is None or _is_told(one, other, told) or not _one_story(copy, one, other):
                continue
            gathering = Gathering(verdict.reason.removesuffix(" altered in copied words"))
            gathering.add(
                verdict,
                [_spot(p, w) for p, w in zip(altered.passages, altered.words, strict=True)],
            )
            yield from gathering.findings()


def _one_story(copy: Copy, one: Passage, other: Passage) -> bool:
    """Tell whether most of an article is copied, or some of it on one event.

    Reports of one form altered everywhere ('the index fell on Monday') tell of several happenings.
    """
    if copy.same < len(copy.altered):
        return False
    return copy.same >= STORY * copy.shortest or (copy.same > 1 and linked(one, other))


def _is_told(one: Passage, other: Passage, told: Told) -> bool:
    return any(
        frozenset((_place(a), _place(b))) in told for a in one.entries for b in other.entries
    )


def _spot(passage: Passage, changed: Sequence[Word]) -> Spot:
    """Return the words that were altered, of the claim that has them in a slot if one has."""
    at = changed[0].span.cover(changed[-1].span)
    holds = (e for e in passage.entries if any(_in(at, slot) for slot in e.claim.slots.values()))
    return Spot(next(holds, passage.lead), at=at)


def _in(at: Span, slot: tuple[int, int]) -> bool:
    return slot[0] <= at.start and at.end <= slot[1]


def copies_of(passages: Sequence[Passage]) -> Iterator[Copy]:
    """Yield the pairs of articles that have sentences in common, the earlier first."""
    articles: dict[str, list[Passage]] = {}
    for passage in passages:
        if len(passage.words) >= FEWEST_WORDS:
            articles.setdefault(passage.lead.document.id, []).append(passage)
    texts = {name: {p.text: p for p in found} for name, found in articles.items()}
    for (one, other), same in _sharing(articles, texts).items():
        a, b = texts[one], texts[other]
        left = [p for text, p in a.items() if text not in b]
        right = [p for text, p in b.items() if text not in a]
        yield Copy(same, tuple(_altered(left, right)), min(len(a), len(b)))


def _sharing(
    articles: dict[str, list[Passage]], texts: dict[str, dict[Text, Passage]]
) -> Counter[tuple[str, str]]:
    """Count the sentences that articles have in common, in time order and near each other."""
    first = {name: found[0].lead for name, found in articles.items()}
    order = sorted(articles, key=lambda n: (first[n].as_of or EARLIEST, first[n].order))
    printed: dict[Text, list[str]] = {}
    for name in order:
        for text in texts[name]:
            printed.setdefault(text, []).append(name)
    pairs: Counter[tuple[str, str]] = Counter()
    for names in printed.values():
        for at, name in enumerate(names):
            pairs.update((name, other) for other in names[at + 1 : at + 1 + WINDOW])
    return pairs


def _altered(left: Sequence[Passage], right: Sequence[Passage]) -> Iterator[Altered]:
    """Yield the sentences of two articles that differ in one place."""
    ends: dict[tuple[str, str, bool], list[Passage]] = {}
    for passage in right:
        for key in _ends(passage):
            ends.setdefault(key, []).append(passage)
    for one in left:
        near = {id(p): p for key in _ends(one) for p in ends.get(key, ())}
        found = [change for other in near.values() if (change := altered_in(one, other))]
        if len(found) == 1:  # of two candidates neither is surely the copy
            yield found[0]


def _ends(passage: Passage) -> Iterator[tuple[str, str, bool]]:
    words = passage.words
    yield words[0].text, words[1].text, True
    yield words[-2].text, words[-1].text, False


def altered_in(one: Passage, other: Passage) -> Altered | None:
    """Return the one place in which two sentences differ; none where they differ in more."""
    a, b = one.words, other.words
    shorter = min(len(a), len(b))
    before = next((n for n in range(shorter) if a[n].text != b[n].text), shorter)
    rest = shorter - before
    after = next((n for n in range(rest) if a[-1 - n].text != b[-1 - n].text), rest)
    ours, theirs = a[before : len(a) - after], b[before : len(b) - after]
    longest = max(len(ours), len(theirs))
    kept = before + after
    if kept < FEWEST_WORDS - 1 or not 0 < longest <= min(LONGEST_CHANGE, kept * LARGEST_SHARE):
        return None
    if not ours or not theirs:  # what was put in is told with the word beside it
        at = max(0, before - 1)
        ours, theirs = a[at : len(a) - after], b[at : len(b) - after]
    return Altered((one, other), (ours, theirs)) if ours and theirs else None
