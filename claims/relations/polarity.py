"""Rule R31: what one text affirms and another denies; opposites such as open and closed."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from functools import lru_cache

from claims.lexicon.load import table, words
from claims.model.finding import Finding, FindingRelation
from claims.model.time import Granularity
from claims.model.value import Casualty, Location, Statement, TimeOf
from claims.relations.denials import Sign, affirms, denials_of
from claims.relations.entries import Entry, gap, instant
from claims.relations.meetings import linked, meetings, parted, same_teller, share, told_by_one
from claims.relations.pairing import Gathering
from claims.relations.passages import TABLE, Passage, Word, stem
from claims.relations.wording import Spot, Verdict

ONE_MATTER = 0.7  # share of the shorter sentence: below it, most that is denied is another matter
SURELY_ONE = 0.8  # the same where no event joins them
WHOLE = 0.6  # share of the longer sentence where no name joins them either
FEWEST = 2  # shared stems: a verb alone says too little
FEWEST_UNLINKED = 3
MIRRORED = 0.7  # share of the longer sentence: 'none of them' denies the whole of it
AHEAD = 5  # words from a denial to its verb: 'no further arrests have'
ALIVE = "alive"
OUTLIVE = "survive"  # as in 'two sons survive her'
COARSE = (Granularity.MONTH, Granularity.YEAR)
HOLDS = timedelta(hours=6)  # within which what was said of a state still holds


def compare_polarity(passages: Sequence[Passage]) -> Iterator[Finding]:
    """Yield R31: one thing said to be done and not done, open and closed."""
    gathering = Gathering("polarity")
    for earlier, later in meetings(passages, _is_cued, _tells):
        if not _one_matter(earlier, later):
            continue
        verdict, spots = _judge(earlier, later)
        if verdict is not None:
            gathering.add(verdict, spots, tuple(sorted(earlier.stems & later.stems)))
    yield from gathering.findings()


@lru_cache(maxsize=1)
def _signs() -> frozenset[str]:
    return words(TABLE, "negators") | words(TABLE, "denying") | frozenset(_opposites())


@lru_cache(maxsize=1)
def _turning() -> frozenset[str]:
    """Return the words that say whether it is so, and nothing of the matter."""
    return _signs() | words(TABLE, "admitting")


def _opposites() -> dict[str, list[str | int]]:
    found: dict[str, list[str | int]] = table(TABLE)["opposites"]
    return found


def _is_cued(passage: Passage) -> bool:
    return _tells(passage) and not _signs().isdisjoint(passage.told_words | passage.cues)


def _tells(passage: Passage) -> bool:
    """Tell whether a sentence reports; of direct quotations only the words are compared."""
    quoted = any(
        isinstance(e.claim.value, Statement) and e.claim.value.direct for e in passage.entries
    )
    return passage.real and not quoted


def _one_matter(one: Passage, other: Passage) -> bool:
    """Tell whether two sentences are of one matter: of one event, or nearly the same words."""
    common = one.stems & other.stems
    if not common:
        return False
    signs = frozenset(map(stem, (one.told_words | other.told_words) & _turning()))
    size = len(common - signs) + len(_axes(one) & _axes(other))
    if size < FEWEST or parted(one, other) or _long_before(one, other):
        return False
    near = share(one, other, without=signs)
    if linked(one, other):
        return near >= ONE_MATTER
    if _opens(one, "somebody") or _opens(other, "somebody"):
        return False  # whom 'he' means, only the event would tell
    longer = max(len(one.stems - signs), len(other.stems - signs))
    whole = one.names & other.names or len(common - signs) >= WHOLE * longer
    enough = near >= SURELY_ONE and size >= FEWEST_UNLINKED and bool(whole)
    any_thing = size < FEWEST_UNLINKED and (
        _opens(one, "indefinite") or _opens(other, "indefinite")
    )
    return enough or (one.stems - signs == other.stems - signs and not any_thing)


def _opens(passage: Passage, kind: str) -> bool:
    """Tell whether what is told opens with such a word: 'He was not hurt', 'No gun was found'."""
    first = next((w.text for w in passage.words if not w.told), "")
    return first in words(TABLE, kind)


def _long_before(one: Passage, other: Passage) -> bool:
    """Tell whether one sentence alone is dated by a month or year before the other's event."""
    for dated, at in ((one, other), (other, one)):
        starts = [t.start for e in at.entries if e.claim.event and (t := e.claim.event.time)]
        first = min((instant(s) for s in starts if s), default=None)
        times = [e.claim.value for e in dated.entries if isinstance(e.claim.value, TimeOf)]
        ends = [instant(t.end) for t in times if t.granularity in COARSE and t.end]
        if first and ends and max(ends) < first:
            return True
    return False


def _axes(passage: Passage) -> set[str | int]:
    """Return the names of the opposites of which a sentence says one."""
    known = _opposites()
    return {known[word][0] for word in passage.told_words & known.keys()}


def _judge(one: Passage, other: Passage) -> tuple[Verdict | None, tuple[Spot, ...]]:
    poles = _of_opposites(one, other)
    if poles is not None:
        return poles
    first, second = (_negations(p, q) for p, q in ((one, other), (other, one)))
    signs = first or second
    if bool(first) == bool(second) or not _one_doer(one, other):
        return None, ()
    if (any(s.deed for s in signs) and not same_teller(one, other)) or _in_both(signs, one, other):
        return None, ()  # who denies a deed does not say that it was not done
    common = one.stems & other.stems
    spots = (_spot(one, first, common), _spot(other, second, common))
    if gap(one.lead, other.lead) is None and (_lasts(one, first) or _lasts(other, second)):
        return None, ()  # without their times nobody knows which held when
    state = _is_state(one, first) or _is_state(other, second)
    return _opposed(one, other, state=state, admitted=bool(first)), spots


def _in_both(signs: Sequence[Sign], one: Passage, other: Passage) -> bool:
    """Tell whether both sentences have the words that deny: both tell of the denial."""
    return all(s.word.text in p.told_words for s in signs for p in (one, other))


def _spot(passage: Passage, signs: Sequence[Sign], common: frozenset[str]) -> Spot:
    """Return the words that deny or admit, else those denied, to the last that both have."""
    found = [w for w in passage.words if not w.told]
    shared = [w.span for w in found if w.content and w.stem in common]
    own = {s.word.span for s in signs}
    cued = [w.span for w in found if w.span in own or w.text in words(TABLE, "admitting")]
    said = [*cued[:1], *(s for s in shared if not cued or s.start > cued[0].start)]
    told = _told(passage)
    return Spot(told, at=said[0].cover(said[-1])) if said else Spot(told)


def _told(passage: Passage) -> Entry:
    """Return the claim that tells what is disputed: not one of where and when it was."""
    disputed = (e for e in passage.entries if not isinstance(e.claim.value, Location | TimeOf))
    return next(disputed, passage.lead)


def _negations(passage: Passage, other: Passage) -> list[Sign]:
    """Return the words that deny what the other sentence says as a fact."""
    return [
        sign
        for sign in denials_of(passage)
        if not _counts_nobody(passage, sign)
        and affirms(other, sign)
        and (sign.none_of is None or _mirrors(passage, other))
    ]


def _counts_nobody(passage: Passage, sign: Sign) -> bool:
    """Tell whether a negation is a number of victims: 'nobody was killed' is compared as such."""
    return any(
        isinstance(e.claim.value, Casualty)
        and "count" in e.claim.slots
        and e.claim.slot("count").contains(sign.word.span)
        for e in passage.entries
    )


def _mirrors(one: Passage, other: Passage) -> bool:
    """Tell whether two sentences say nearly the same, either way."""
    return len(one.stems & other.stems) >= MIRRORED * max(len(one.stems), len(other.stems))


def _one_doer(one: Passage, other: Passage) -> bool:
    """Tell whether one doer is meant: who denies a deed does not deny that it was done."""
    a, b = _doers(one), _doers(other)
    return not (a and b) or bool(a & b)


def _doers(passage: Passage) -> frozenset[str]:
    """Return the names that open what is told."""
    found: list[str] = []
    for word in (w for w in passage.words if not w.told):
        if word.stem in passage.names:
            found.append(word.stem)
        elif found or word.content:
            break
    return frozenset(found)


def _is_state(passage: Passage, signs: Sequence[Sign]) -> bool:
    """Tell whether what is denied may come to be: 'has not been freed'."""
    before = dict(zip(passage.words[1:], passage.words, strict=False))
    held = any(s.word in before and before[s.word].text in words(TABLE, "states") for s in signs)
    return held or _lasts(passage, signs)


def _lasts(passage: Passage, signs: Sequence[Sign]) -> bool:
    """Tell whether a denial holds at its writing: 'no arrests have been made'."""
    found = passage.words
    near: set[str] = set()
    for n, word in enumerate(found):
        sign = next((s for s in signs if s.word is word), None)
        if sign:
            upto = None if sign.none_of else n + AHEAD
            near |= {w.text for w in found[max(0, n - 1) : upto]}
    return not near.isdisjoint(words(TABLE, "lasting"))


def _opposed(one: Passage, other: Passage, *, state: bool, admitted: bool) -> Verdict | None:
    """Judge two that cannot both be true at one time; the first is the earlier.

    Of two who speak of what was, days apart, nobody knows whether it changed.
    """
    passed = gap(one.lead, other.lead)
    later = passed is not None and passed > timedelta(0)
    if later and admitted and told_by_one(one, other):
        why = "the same source denied it first"
        return Verdict(FindingRelation.UPDATE, "R31", "denied, then admitted", "medium", why)
    same = later and same_teller(one, other)
    if state and passed is not None and (passed > HOLDS or same):
        if one.tellers and other.tellers and not told_by_one(one, other):
            return None
        why = "what was so may have changed, and the later report holds"
        return Verdict(FindingRelation.UPDATE, "R31", "a state that changed", "low", why)
    why = "one says that it was so and the other that it was not"
    return Verdict(FindingRelation.CONTRADICTION, "R31", "polarity", "high", why)


Pole = tuple[str, int]


def _of_opposites(one: Passage, other: Passage) -> tuple[Verdict | None, tuple[Spot, ...]] | None:
    """Judge 'open' and 'closed', 'alive' and 'not among the dead'; none where neither is said."""
    if not _axes(one) & _axes(other):
        return None
    for key, (sign, word) in _single(_poles(one)):
        for other_key, (other_sign, other_word) in _single(_poles(other)):
            if key != other_key or not _one_subject(one, other, word, other_word, key):
                continue
            spots = (Spot(_told(one), at=word.span), Spot(_told(other), at=other_word.span))
            if sign != other_sign:
                return _opposed(one, other, state=True, admitted=False), spots
            if word.text != other_word.text:
                why = "they say the same in other words"
                agree = Verdict(FindingRelation.CONSISTENT, "R31", "same polarity", "low", why)
                return agree, spots
    return None


def _single(
    poles: Sequence[tuple[str, tuple[int, Word]]],
) -> list[tuple[str, tuple[int, Word]]]:
    """Return the opposites of which a sentence says one only; not 'survived as others died'."""
    return [pole for pole in poles if sum(pole[0] == key for key, _ in poles) == 1]


def _poles(passage: Passage) -> list[tuple[str, tuple[int, Word]]]:
    """Return the opposites that a sentence names, turned where they are negated."""
    found = []
    for n, word in enumerate(passage.words):
        if word.text not in _opposites() or word.told:
            continue
        key, sign = _opposites()[word.text]
        near = {w.text for w in passage.words[max(0, n - 3) : n]}
        outlived = word.text == OUTLIVE and near.isdisjoint(words(TABLE, "negators"))
        if outlived or not near.isdisjoint(words(TABLE, "not_facts")):
            continue
        turned = not near.isdisjoint(words(TABLE, "negators"))
        found.append((str(key), (-int(sign) if turned else int(sign), word)))
    return found


def _one_subject(one: Passage, other: Passage, word: Word, other_word: Word, key: str) -> bool:
    """Tell whether the same is called open and closed; of the living a single one."""
    a, b = (
        frozenset(w.stem for w in p.words if w.content and w.span.start < at.span.start)
        for p, at in ((one, word), (other, other_word))
    )
    return bool(a & b) and not (key == ALIVE and (_counts(one) or _counts(other)))


def _counts(passage: Passage) -> bool:
    """Tell whether a sentence counts several victims: others may have lived."""
    values = [e.claim.value for e in passage.entries]
    return any(isinstance(v, Casualty) and v.count.best != 1 for v in values)
