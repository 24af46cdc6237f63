"""Rule R31: what one text affirms and another denies; opposites such as open and closed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache

from claims.lexicon.load import table, words
from claims.model.finding import Finding, FindingRelation
from claims.model.value import Casualty, Statement
from claims.relations.entries import gap
from claims.relations.meetings import linked, meetings, parted, same_teller, share
from claims.relations.pairing import Gathering
from claims.relations.passages import TABLE, Passage, Word
from claims.relations.wording import Spot, Verdict

ONE_MATTER = 0.7  # share of the shorter sentence: below it, most that is denied is another matter
FEWEST = 2  # shared stems: a verb alone says too little
SCOPE = 2  # content words after a negation that it bears on first
ALIVE = "alive"
HOLDS = timedelta(hours=6)  # within which what was said of a state still holds
DENIED = "denied"


@dataclass(frozen=True)
class Sign:
    """Hold a word that turns what a sentence says, and what it bears on."""

    word: Word
    scope: tuple[str, ...]


def compare_polarity(passages: Sequence[Passage]) -> Iterator[Finding]:
    """Yield R31: one thing said to be done and not done, open and closed."""
    gathering = Gathering("polarity")
    for earlier, later in meetings(passages, _is_cued, _tells, linked_only=True):
        if not _one_matter(earlier, later):
            continue
        verdict, spots = _judge(earlier, later)
        if verdict is not None:
            gathering.add(verdict, spots, tuple(sorted(earlier.stems & later.stems)))
    yield from gathering.findings()


@lru_cache(maxsize=1)
def _signs() -> frozenset[str]:
    return words(TABLE, "negators") | words(TABLE, "denying") | frozenset(_opposites())


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
    signs = frozenset(w.stem for p in (one, other) for w in p.words if w.text in _signs())
    if share(one, other, without=signs) < ONE_MATTER or not linked(one, other):
        return False
    keys = {k for k, _ in _poles(one)} & {k for k, _ in _poles(other)}
    enough = len(one.stems & other.stems) + len(keys) >= FEWEST
    return enough and not parted(one, other)


def _judge(one: Passage, other: Passage) -> tuple[Verdict | None, tuple[Spot, ...]]:
    poles = _of_opposites(one, other)
    if poles is not None:
        return poles
    first, second = (_negations(p, q) for p, q in ((one, other), (other, one)))
    if (_denies_a_deed(first) or _denies_a_deed(second)) and not same_teller(one, other):
        return None, ()
    if len(first) % 2 == len(second) % 2 or not _one_doer(one, other):
        return None, ()
    spots = (_spot(one, first, second), _spot(other, second, first))
    state = _is_state(one, first) or _is_state(other, second)
    return _opposed(one, other, state=state, admitted=len(first) > len(second)), spots


def _spot(passage: Passage, own: Sequence[Sign], others: Sequence[Sign]) -> Spot:
    """Return the words that affirm or deny, with what they bear on."""
    scope = {stem for sign in (*own, *others) for stem in sign.scope}
    near = [w.span for w in passage.words if w.stem in scope and w.content][:SCOPE]
    signs = [s.word.span for s in own if not s.word.told][:1]
    after = [span for span in near if not signs or span.start > signs[0].start]
    found = [*signs, *after] or near
    if not found:
        return Spot(passage.lead)
    return Spot(passage.lead, at=found[0].cover(found[-1]))


def _negations(passage: Passage, other: Passage) -> list[Sign]:
    """Return the words that deny what the other sentence speaks of."""
    return [sign for sign in _denials(passage) if sign.scope and set(sign.scope[:1]) & other.stems]


def _denials(passage: Passage) -> Iterator[Sign]:
    found = passage.words
    for n, word in enumerate(found):
        denying = word.text in words(TABLE, "denying")
        if not denying and word.text not in words(TABLE, "negators"):
            continue
        after = [w for w in found[n + 1 :] if not w.told]
        if not denying and (_is_no_fact(found, n) or _is_idle(after)):
            continue
        yield Sign(word, tuple(w.stem for w in after if w.content)[:SCOPE])


def _is_no_fact(found: Sequence[Word], n: int) -> bool:
    """Tell whether a negation is of what can or may be: 'could not be reached'."""
    return n > 0 and found[n - 1].text in words(TABLE, "not_facts")


def _is_idle(after: Sequence[Word]) -> bool:
    """Tell whether a negation denies nothing that happened: 'not only', 'did not comment'."""
    return bool(after) and after[0].text in words(TABLE, "no_denial")


def _denies_a_deed(signs: Sequence[Sign]) -> bool:
    """Tell whether a denial is of having done it, which says nothing of whether it was done."""
    return any(s.word.text in words(TABLE, "denying") for s in signs)


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
    return any(
        sign.word in before and before[sign.word].text in words(TABLE, "states") for sign in signs
    )


def _opposed(one: Passage, other: Passage, *, state: bool, admitted: bool) -> Verdict:
    """Judge two that cannot both be true at one time; the first is the earlier."""
    passed = gap(one.lead, other.lead)
    later = passed is not None and passed > timedelta(0)
    if later and admitted and same_teller(one, other):
        why = "the same source denied it first"
        return Verdict(FindingRelation.UPDATE, "R31", "denied, then admitted", "medium", why)
    same = later and same_teller(one, other)
    if state and passed is not None and (passed > HOLDS or same):
        why = "what was so may have changed, and the later report holds"
        return Verdict(FindingRelation.UPDATE, "R31", "a state that changed", "low", why)
    why = "one says that it was so and the other that it was not"
    return Verdict(FindingRelation.CONTRADICTION, "R31", "polarity", "high", why)


Pole = tuple[str, int]


def _of_opposites(one: Passage, other: Passage) -> tuple[Verdict | None, tuple[Spot, ...]] | None:
    """Judge 'open' and 'closed', 'alive' and 'not among the dead'; none where neither is said."""
    for key, (sign, word) in _poles(one):
        for other_key, (other_sign, other_word) in _poles(other):
            if key != other_key or not _one_subject(one, other, word, other_word, key):
                continue
            spots = (Spot(one.lead, at=word.span), Spot(other.lead, at=other_word.span))
            if sign != other_sign:
                return _opposed(one, other, state=True, admitted=False), spots
            if word.text != other_word.text:
                why = "they say the same in other words"
                agree = Verdict(FindingRelation.CONSISTENT, "R31", "same polarity", "low", why)
                return agree, spots
    return None


def _poles(passage: Passage) -> list[tuple[str, tuple[int, Word]]]:
    """Return the opposites that a sentence names, turned where they are negated."""
    found = []
    for n, word in enumerate(passage.words):
        if word.text not in _opposites() or word.told:
            continue
        key, sign = _opposites()[word.text]
        near = {w.text for w in passage.words[max(0, n - 3) : n]}
        turned = not near.isdisjoint(words(TABLE, "negators"))
        found.append((str(key), (-int(sign) if turned else int(sign), word)))
    return found


def _one_subject(one: Passage, other: Passage, word: Word, other_word: Word, key: str) -> bool:
    """Tell whether the same is called open and closed; of the living a single one."""
    a, b = (
        frozenset(w.stem for w in p.words if w.content and w.start < at.start)
        for p, at in ((one, word), (other, other_word))
    )
    return bool(a & b) and not (key == ALIVE and (_counts(one) or _counts(other)))


def _counts(passage: Passage) -> bool:
    """Tell whether a sentence counts several victims: others may have lived."""
    values = [e.claim.value for e in passage.entries]
    return any(isinstance(v, Casualty) and v.count.best != 1 for v in values)
