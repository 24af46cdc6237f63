"""See whom a number is made of, listed after it, and who is listed after 'injured were'."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claims.clauses.noun_phrases import conjuncts, phrase
from claims.extractors.casualties.sightings import LIKELY, TABLE, Sighting, outcomes
from claims.lexicon.countries import is_demonym
from claims.lexicon.load import words
from claims.model.count import Count
from claims.model.mention import Mention
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence
from claims.model.value import Outcome
from claims.resolution.counted import is_age
from claims.resolution.populations import is_people

OPENERS = (",", ":", "-", "–", "—", "(")
LISTING = (":", "as")  # after 'the dead'
REACH = 9  # tokens from the end of a number's phrase to the list of its parts
KIND_WORDS = 5  # words of a member of a list: 'two Red Crescent relief workers'
FEWEST = 2  # members of a list
MODIFYING = ("ADJ", "NOUN", "PROPN", "PUNCT")
OBJECTS = ("attr", "nsubj", "nsubjpass", "dobj")


@dataclass(frozen=True, slots=True)
class _Member:
    """Hold one member of a list: how many of whom."""

    number: Mention[Count] | None  # none for 'a Swede'
    first: int
    kind: int

    @property
    def size(self) -> float | int | None:
        """Return how many it counts, if that is known."""
        return 1 if self.number is None else self.number.value.best


def see_breakdowns(reading: SentenceReading, found: Sequence[Sighting]) -> Iterator[Sighting]:
    """Yield the parts of a number that are listed after it and add up to it.

    'Killed six people – three Germans, two Danes and a Swede': what adds up is no coincidence.
    """
    taken = {s.victim for s in found}
    for sighting in found:
        whole = _size(reading, sighting)
        if whole is None or whole < FEWEST:
            continue
        members = _members(reading, _end(reading, sighting))
        sizes = [m.size for m in members]
        if len(members) < FEWEST or None in sizes or sum(s for s in sizes if s) != whole:
            continue
        for member in members:
            if member.kind not in taken:
                yield replace(
                    sighting,
                    victim=member.kind,
                    tokens=tuple(range(member.first, member.kind + 1)),
                    number=member.number,
                    part=True,
                    confidence=LIKELY,
                    flags=(),
                )


def _mention(reading: SentenceReading, sighting: Sighting) -> Mention[Count] | None:
    if sighting.number is not None:
        return sighting.number
    tokens = set(sighting.tokens)
    inside = (m for m in reading.numbers if set(reading.sentence.within(m.span)) <= tokens)
    return next((m for m in inside if reading.sentence.within(m.span)), None)


def _size(reading: SentenceReading, sighting: Sighting) -> float | int | None:
    mention = _mention(reading, sighting)
    return mention.value.best if mention is not None else None


def _end(reading: SentenceReading, sighting: Sighting) -> int:
    """Return the last token of the number and of the noun it counts."""
    mention = _mention(reading, sighting)
    inside = reading.sentence.within(mention.span) if mention is not None else []
    victim = sighting.victim if sighting.victim is not None else -1
    return max([victim, *inside])


def see_listed_dead(reading: SentenceReading) -> Iterator[Sighting]:
    """Yield who 'the dead' are: 'gave the dead as two men and a boy', 'buried its victims: …'."""
    sentence = reading.sentence
    for token in sentence.tokens:
        if token.lower not in words(TABLE, "the_dead") or token.i == 0:
            continue
        clause = reading.clause_of(token.i)
        if clause is None or clause.lemma not in words(TABLE, "listing_dead"):
            continue
        for member in _members(reading, token.i, LISTING):
            yield Sighting(
                outcome=Outcome.KILLED,
                head=clause.predicate,
                said=(token.i,),
                victim=member.kind,
                tokens=tuple(range(member.first, member.kind + 1)),
                clause=clause,
                number=member.number,
                part=True,
                confidence=LIKELY,
            )


def _members(
    reading: SentenceReading, end: int, openers: tuple[str, ...] = OPENERS
) -> list[_Member]:
    """Return the list that a comma, a colon or a dash opens after a number."""
    sentence = reading.sentence
    ahead = sentence.tokens[end + 1 : end + 1 + REACH]
    for opener in (t.i for t in ahead if t.text in openers):
        found: list[_Member] = []
        at = opener + 1
        while (member := _member(reading, at)) is not None:
            found.append(member)
            at = _after_links(sentence, member.kind + 1)
        if len(found) >= FEWEST:
            return found
    return []


def _after_links(sentence: Sentence, at: int) -> int:
    while at < len(sentence.tokens) and sentence.tokens[at].lower in words(TABLE, "list_links"):
        at += 1
    return at


def _member(reading: SentenceReading, at: int) -> _Member | None:
    """Return the member of a list that begins at a token: 'three Germans', 'a Swede'."""
    sentence = reading.sentence
    if at >= len(sentence.tokens):
        return None
    number = next((m for m in reading.numbers if at in sentence.within(m.span)[:1]), None)
    if number is None and sentence.tokens[at].lower not in ("a", "an", "one"):
        return None
    if number is not None and (number.value.unit is not None or is_age(sentence, number)):
        return None
    start = sentence.within(number.span)[-1] + 1 if number is not None else at + 1
    kind = None
    for token in sentence.tokens[start : start + KIND_WORDS]:
        people = is_people(sentence, token.i) or is_demonym(token.text)
        if not people and token.pos not in MODIFYING:
            break
        if token.text in OPENERS and token.tag != "HYPH":
            break
        kind = token.i if people else kind
    return _Member(number, at, kind) if kind is not None else None


def see_inverted(reading: SentenceReading) -> Iterator[Sighting]:
    """Yield who is listed after a state: 'Injured in the crash were the driver and 14 pupils'."""
    sentence = reading.sentence
    opening = next((t for t in sentence.tokens[:2] if t.lower in outcomes("states")), None)
    if opening is None or opening.tag not in ("VBN", "JJ", "VBD"):
        return
    for token in sentence.tokens[opening.i + 1 :]:
        if token.lower not in ("were", "was", "are") or token.i + 1 >= len(sentence.tokens):
            continue
        before = sentence.tokens[opening.i + 1 : token.i]
        if any(t.pos in ("VERB", "PRON") or t.dep in ("nsubj", "nsubjpass") for t in before):
            return
        first = next((c for c in _below(sentence, token.i, opening.i) if c > token.i), None)
        for head in conjuncts(sentence, first) if first is not None else ():
            yield Sighting(
                outcome=outcomes("states")[opening.lower],
                head=opening.i,
                said=(opening.i,),
                victim=head,
                tokens=phrase(sentence, head),
                clause=reading.clause_of(opening.i),
                confidence=LIKELY,
            )
        return


def _below(sentence: Sentence, *heads: int) -> Iterator[int]:
    """Yield what may be the late subject of a verb or of the state before it."""
    for head in heads:
        for child in sentence.children[head]:
            if sentence.tokens[child].dep in OBJECTS:
                yield child
