"""See one person and what befell them in neighbouring words, where the tree is no help."""

from collections.abc import Iterator, Sequence
from functools import cache

from claims.extractors.casualties.sightings import LIKELY, Sighting
from claims.lexicon.load import table, words
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence, Token
from claims.model.value import Outcome
from claims.resolution.counted import number_at
from claims.resolution.populations import is_aged, is_people, is_plural

CRIMES = "crimes"
LONGEST_STATE = 3  # words: 'shot and killed'
LONGEST_LINK = 7  # words between somebody and their state: ', 28, was later'
LONGEST_NAME = 8  # words of a noun phrase: 'a 16-year-old high school student'
NOMINAL = ("NOUN", "PROPN", "ADJ", "NUM", "PUNCT", "PART")
DATED = ("DATE", "TIME")
SUBJECTS = ("nsubj", "nsubjpass")
OBJECTS = ("DET", "PRON", "NOUN", "PROPN", "NUM", "ADJ")

Phrase = tuple[str, ...]


def see_singles(reading: SentenceReading, found: Sequence[Sighting]) -> Iterator[Sighting]:
    """Yield one person with a state that nothing else has read, and those listed before them.

    'Teen shot and killed', 'found a 16-year-old girl dead', 'a man and two children dead'.
    """
    sentence = reading.sentence
    said = {i for s in found for i in s.said}
    held = {(s.outcome, i) for s in found for i in (s.victim, *s.tokens) if i is not None}
    for token in (t for t in sentence.tokens if t.lower in _first_words()):
        for outcome, length in _states_at(sentence, token.i):
            last = person_before(reading, token.i) or _they(reading, token.i)
            own = range(token.i, token.i + length)
            if last is None or said & set(own) or _is_told(outcome, last, held):
                continue
            yield _one(reading, outcome, tuple(own), last)
            said |= set(own)
            held.add((outcome, last))


def _is_told(outcome: Outcome, last: int, held: set[tuple[Outcome, int]]) -> bool:
    """Tell whether somebody's state is known: whoever was shot and killed was killed."""
    if outcome is Outcome.CASUALTIES:
        return any((other, last) in held for other in Outcome)
    return (outcome, last) in held


def may_tell(sentence: Sentence) -> bool:
    """Tell whether a sentence has a word for a state, even if it has no verb."""
    lowers = sentence.words()
    starts = [i for i, lower in enumerate(lowers) if lower in _first_words()]
    lengths = range(1, LONGEST_STATE + 1)
    return any(tuple(lowers[i : i + n]) in _phrases() for i in starts for n in lengths)


def see_listed_singles(reading: SentenceReading, found: Sequence[Sighting]) -> Iterator[Sighting]:
    """Yield one person listed before those found: the man of 'a man and two children dead'."""
    sentence = reading.sentence
    held = {(s.outcome, i) for s in found for i in (s.victim, *s.tokens) if i is not None}
    for sighting in found:
        if sighting.victim is None or sighting.victim > sighting.head:
            continue
        at = _opening(sentence, sighting.victim) - 1
        linked = at > 0 and sentence.tokens[at].lower in words(CRIMES, "list_links")
        last = _person_at(reading, at - 1) if linked else None
        if last is None or (sighting.outcome, last) in held:
            continue
        if _begins(sentence, _opening(sentence, last)):
            held.add((sighting.outcome, last))
            yield _one(reading, sighting.outcome, sighting.said, last)


def _begins(sentence: Sentence, first: int) -> bool:
    """Tell whether a list stands first in its clause, or is what somebody finds or leaves."""
    if not first:
        return True
    before = sentence.tokens[first - 1]
    finds = before.pos == "VERB" and before.lemma in words(CRIMES, "finders")
    return finds or before.lower in words(CRIMES, "openers")


def _one(reading: SentenceReading, outcome: Outcome, said: tuple[int, ...], last: int) -> Sighting:
    return Sighting(
        outcome=outcome,
        head=said[-1],
        said=said,
        victim=last,
        tokens=tuple(range(_opening(reading.sentence, last), last + 1)),
        clause=reading.clause_of(said[-1]),
        confidence=LIKELY,
    )


@cache
def _phrases() -> dict[Phrase, tuple[Outcome, bool]]:
    """Return the outcome of each state, and whether it may be what somebody does to another."""
    found: dict[Phrase, tuple[Outcome, bool]] = {}
    for part, active in (("states", False), ("suffered", True)):
        for name, group in table(CRIMES)[part].items():
            found |= {tuple(p.split()): (Outcome(name), active) for p in group}
    return found


@cache
def _first_words() -> frozenset[str]:
    return frozenset(phrase[0] for phrase in _phrases())


def _states_at(sentence: Sentence, i: int) -> Iterator[tuple[Outcome, int]]:
    """Yield the longest state that begins at a token, if none but those before suffer it."""
    for length in range(LONGEST_STATE, 0, -1):
        phrase = tuple(t.lower for t in sentence.tokens[i : i + length])
        known = _phrases().get(phrase) if len(phrase) == length else None
        if known is None:
            continue
        outcome, active = known
        if _modifies(sentence, i + length - 1) or (active and _has_object(sentence, i, length)):
            return
        yield outcome, length
        return


def _modifies(sentence: Sentence, i: int) -> bool:
    """Tell whether a state describes what follows it: 'the dead man', 'an injured teen'."""
    token = sentence.tokens[i]
    return token.dep in ("amod", "compound") and token.head > i


def _has_object(sentence: Sentence, i: int, length: int) -> bool:
    """Tell whether a verb without 'was' is followed by whom it befalls: 'killed his wife'."""
    if i and sentence.tokens[i - 1].lower in words(CRIMES, "passive"):
        return False
    after = sentence.tokens[i + length : i + length + 1]
    more = sentence.tokens[i + length + 1 : i + length + 2]
    linked = bool(after) and after[0].lower in words(CRIMES, "list_links")
    if linked and more and (more[0].lower,) in _phrases():
        return _has_object(sentence, more[0].i, 1)  # 'shot, killed his wife'
    if not after or after[0].entity in DATED:
        return False
    return after[0].pos in OBJECTS or after[0].lower in ("at", "and")


def person_before(reading: SentenceReading, i: int) -> int | None:
    """Return the last word of the person who stands before a state, over what may lie between."""
    sentence = reading.sentence
    for at in range(i - 1, max(-1, i - 1 - LONGEST_LINK), -1):
        token = sentence.tokens[at]
        last = _person_at(reading, at)
        if last is not None:
            return last
        if not _may_pass(sentence, token):
            return None
    return None


def _they(reading: SentenceReading, i: int) -> int | None:
    """Return whom 'they died' means: the only people whom the sentence tells of before."""
    sentence = reading.sentence
    before = [t for t in sentence.tokens[:i] if t.pos not in ("ADV", "AUX")][-1:]
    if not before or before[0].lower != "they":
        return None
    told = [
        t.i
        for t in sentence.tokens[: before[0].i]
        if t.dep in SUBJECTS and (_person_at(reading, t.i) is not None or _is_counted(reading, t))
    ]
    alone = len(told) == 1 and sentence.child(told[0], "conj") is None
    return told[0] if alone else None


def _is_counted(reading: SentenceReading, token: Token) -> bool:
    """Tell whether a plural says how many: 'both teens', 'the two victims'."""
    number = number_at(reading.sentence, reading.numbers, token.i)
    return number is not None and is_people(reading.sentence, token.i)


def _may_pass(sentence: Sentence, token: Token) -> bool:
    age = token.pos == "NUM" and sentence.tokens[token.i - 1].text in (",", "(")
    adverb = token.pos in ("ADV", "AUX") or token.lower in words(CRIMES, "passing")
    around = token.text in (",", "(", ")") and _beside_age(sentence, token.i)
    return age or adverb or around


def _beside_age(sentence: Sentence, i: int) -> bool:
    near = sentence.tokens[max(0, i - 1) : i] + sentence.tokens[i + 1 : i + 2]
    return any(t.pos == "NUM" for t in near)


def _person_at(reading: SentenceReading, i: int) -> int | None:
    """Return the position of a word if it ends a noun phrase for one person."""
    sentence = reading.sentence
    if i < 0:
        return None
    token = sentence.tokens[i]
    if any(m.value.named and sentence.within(m.span)[-1:] == [i] for m in reading.people):
        return i
    if token.pos == "PRON" or token.lower in words(CRIMES, "new_people"):
        own = token.lower in words("populations", "pronouns")
        return i if own or token.lower in words(CRIMES, "new_people") else None
    if is_plural(token) or token.lower in words("populations", "collectives"):
        return None
    one = token.pos in ("NOUN", "PROPN") or is_aged(sentence, i)
    one = one or token.lower in words(CRIMES, "genders")
    return i if one and token.entity != "NORP" and is_people(sentence, i) else None


def _opening(sentence: Sentence, last: int) -> int:
    """Return where a noun phrase begins."""
    at = last
    while at > max(0, last - LONGEST_NAME):
        before = sentence.tokens[at - 1]
        if before.text in (",", ":", "(", ")", ";", "“", "”", '"', "–", "—", "|"):
            break
        if before.pos == "DET" or before.tag == "PRP$":
            return at - 1
        if before.pos not in NOMINAL:
            break
        at -= 1
    return at
