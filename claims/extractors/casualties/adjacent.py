"""See casualties in neighbouring words, where the tree is no help: 'Kills 3 Officers'."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from claims.extractors.casualties.sightings import (
    LIKELY,
    TABLE,
    WEAK,
    Sighting,
    outcomes,
)
from claims.lexicon.load import words
from claims.model.count import Count
from claims.model.mention import Mention
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence, Token
from claims.model.value import Outcome
from claims.resolution.counted import is_age, number_at
from claims.resolution.populations import is_people

NOMINAL = frozenset(("NOUN", "PROPN", "ADJ"))
LONGEST_NOUN = 5  # words of a noun phrase after its number
RIVALS = (Outcome.KILLED, Outcome.INJURED)
GOVERNED = ("dobj", "pobj")
LIST_LINKS = 2  # words between the members of a list: ', and'
LONGEST_ASIDE = 9  # words of ', including two children and a nurse,'
LONGEST_LINK = 3  # words between a noun and its state: 'were also reported'


def see_adjacent(reading: SentenceReading, found: Sequence[Sighting]) -> Iterator[Sighting]:
    """Yield what stands beside the numbers that nothing else has read."""
    sentence = reading.sentence
    used = {s.number.span for s in found if s.number is not None}
    taken = {i for s in found for i in (s.victim, *s.tokens) if i is not None}
    for mention in reading.numbers:
        inside = sentence.within(mention.span)
        if mention.value.unit is not None or mention.span in used or not inside:
            continue
        if taken & set(inside) or is_age(sentence, mention):
            continue
        sighting = _before(reading, mention, inside) or _after(reading, mention, inside)
        if sighting is not None:
            yield sighting


def other_state(sentence: Sentence, sighting: Sighting) -> bool:
    """Tell whether a state beside the number says otherwise: the 25 of '11 killed 25 injured'."""
    number = sighting.number.head if sighting.number is not None else sighting.victim
    if number is None:
        return False
    last = max(i for i in (number, sighting.victim) if i is not None)
    if last in sighting.said or last + 1 in sighting.said or last + 1 >= len(sentence.tokens):
        return False
    token = sentence.tokens[last + 1]
    state = outcomes("states").get(token.lower)
    modifies = token.dep in ("amod", "compound") and token.head > token.i
    rival = state in RIVALS and sighting.outcome in RIVALS and state is not sighting.outcome
    counted = any(
        sentence.tokens[i].pos == "NUM" for i in range(max(0, last - LONGEST_NOUN), last + 1)
    )
    return rival and counted and not modifies


def _people_after(sentence: Sentence, at: int) -> int | None:
    """Return the last word of the noun phrase after a number if it names people."""
    last = None
    for token in sentence.tokens[at : at + LONGEST_NOUN]:
        if token.pos not in NOMINAL or _state(token) is not None:
            break
        last = token.i
        if is_people(sentence, last) and not _goes_on(sentence, last):
            return _named_after(sentence, last)
    return None


def _named_after(sentence: Sentence, last: int) -> int:
    """Return the people whose name goes on: the terrorists of 'Al Fatah Terrorists'."""
    if sentence.tokens[last].pos != "PROPN":
        return last
    ahead = sentence.tokens[last + 1 : last + LONGEST_NOUN]
    run = [t.i for t in takewhile(lambda t: t.pos == "PROPN" and _state(t) is None, ahead)]
    return next((i for i in reversed(run) if sentence.tokens[i].tag == "NNPS"), last)


def _goes_on(sentence: Sentence, i: int) -> bool:
    after = sentence.tokens[i + 1 : i + 2]
    return bool(after) and after[0].pos in NOMINAL and is_people(sentence, after[0].i)


def _state(token: Token) -> str | None:
    return token.lower if token.lower in outcomes("states") else None


def _before(
    reading: SentenceReading, mention: Mention[Count], inside: list[int]
) -> Sighting | None:
    """See the verb before the number: 'Kills 3 Service Members', 'injuring 12'."""
    sentence = reading.sentence
    if not inside[0]:
        return None
    verb = sentence.tokens[inside[0] - 1]
    outcome = outcomes("active_forms").get(verb.lower)
    if outcome is None or sentence.child(verb.i, "auxpass") is not None:
        return None
    victim = _people_after(sentence, inside[-1] + 1)
    following = sentence.tokens[inside[-1] + 1 : inside[-1] + 2]
    alone = not following or following[0].pos in ("PUNCT", "ADP", "CCONJ", "SCONJ")
    if victim is None and not alone:
        return None
    return _sighting(reading, mention, verb.i, victim, LIKELY if victim else WEAK)


def _after(
    reading: SentenceReading, mention: Mention[Count], inside: list[int]
) -> Sighting | None:
    """See the state after the number: '12 people reported dead', '5 hurt'."""
    sentence = reading.sentence
    victim = _people_after(sentence, inside[-1] + 1)
    at = (victim if victim is not None else inside[-1]) + 1
    at = _past_share(sentence, _past_aside(sentence, at))
    for token in sentence.tokens[at : at + LONGEST_LINK + 1]:
        if _state(token) is not None:
            if token.dep == "amod" and token.head > token.i:
                return None
            return _sighting(reading, mention, token.i, victim, LIKELY if victim else WEAK)
        if token.lower not in words(TABLE, "state_links") | words(TABLE, "severity"):
            return None
    return None


def _past_share(sentence: Sentence, at: int) -> int:
    """Return the place after 'some of them children', else the place itself."""
    share = [t.lower for t in sentence.tokens[at : at + 3]]
    if share[1:] not in (["of", "them"], ["of", "whom"]):
        return at
    kind = _people_after(sentence, at + 3)
    return kind + 1 if kind is not None else at


def _past_aside(sentence: Sentence, at: int) -> int:
    """Return where a sentence goes on after ', including two children,'."""
    opening = [t.lower for t in sentence.tokens[at : at + 2]]
    if opening[:1] != [","] or not set(opening[1:]) & words(TABLE, "aside_openers"):
        return at
    ahead = sentence.tokens[at + 2 : at + 2 + LONGEST_ASIDE]
    return next((t.i + 1 for t in ahead if t.text == ","), at)


def _sighting(
    reading: SentenceReading,
    mention: Mention[Count],
    said: int,
    victim: int | None,
    confidence: float,
) -> Sighting | None:
    token = reading.sentence.tokens[said]
    outcome = outcomes("active_forms").get(token.lower) or outcomes("states")[token.lower]
    inside = reading.sentence.within(mention.span)
    last = victim if victim is not None else inside[-1]
    return Sighting(
        outcome=outcome,
        head=said,
        said=(said,),
        victim=victim,
        tokens=tuple(range(inside[0], last + 1)),
        clause=reading.clause_of(said),
        number=mention,
        confidence=confidence,
    )


def see_listed(reading: SentenceReading, found: Sequence[Sighting]) -> Iterator[Sighting]:
    """Yield those listed before what was found: the children of 'five children, two nurses dead'.

    Where a headline or a participle leaves the verb out, the parser gives the state to the last.
    """
    sentence = reading.sentence
    numbers = [(m, inside) for m in reading.numbers if (inside := sentence.within(m.span))]
    starts = {inside[0]: s for s in found if (inside := _number_tokens(reading, s))}
    read = {i for s in found for i in (*_number_tokens(reading, s), s.victim)}
    for mention, inside in reversed(numbers):
        kind = _people_after(sentence, inside[-1] + 1)
        if mention.value.unit is not None or kind is None or read & {*inside, kind}:
            continue
        if sentence.tokens[kind].dep in GOVERNED:
            continue  # 'met two miners and three guards died'
        at = kind + 1
        while at - kind <= LIST_LINKS and sentence.tokens[at : at + 1] and _links(sentence, at):
            at += 1
        last = starts.get(at)
        if last is not None and last.head > at:
            starts[inside[0]] = replace(
                last, victim=kind, tokens=tuple(range(inside[0], kind + 1)), number=mention
            )
            yield starts[inside[0]]


def _links(sentence: Sentence, i: int) -> bool:
    return sentence.tokens[i].lower in words(TABLE, "list_links")


def _number_tokens(reading: SentenceReading, sighting: Sighting) -> list[int]:
    """Return the tokens of the number of a sighting that is no part of another."""
    number = sighting.number
    if number is None and sighting.victim is not None:
        number = number_at(reading.sentence, reading.numbers, sighting.victim)
    return reading.sentence.within(number.span) if number is not None else []
