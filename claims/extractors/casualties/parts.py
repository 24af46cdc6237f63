"""See the parts of a number of victims: 'including three children', 'of whom two were …'."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.clauses.noun_phrases import conjuncts, phrase
from claims.extractors.casualties.sightings import TABLE, Sighting, outcomes
from claims.extractors.casualties.verbs import accepts
from claims.lexicon.load import words
from claims.model.clause import Argument, Clause, Role
from claims.model.count import Count
from claims.model.mention import Mention
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence
from claims.model.value import Outcome
from claims.resolution.counted import counted_noun, number_at
from claims.resolution.populations import is_people

PART_WORDS = ("including", "among")


def see_parts(reading: SentenceReading, found: Sequence[Sighting]) -> Iterator[Sighting]:
    """Yield the parts of what was found in a sentence, and of 'the dead' named in it."""
    for sighting in found:
        for head in _included(reading, sighting):
            part = Argument(Role.PATIENT, head, phrase(reading.sentence, head))
            if accepts(reading.sentence, part, weak=True):
                yield replace(
                    sighting, victim=head, tokens=part.tokens, number=None, part=True, flags=()
                )
    yield from _listed(reading, found)
    yield from _among_them(reading, found)
    for clause in reading.clauses:
        yield from _predicated(reading, clause, found)
        yield from _among(reading, clause, found)
        yield from _of_group(reading, clause)


def _listed(reading: SentenceReading, found: Sequence[Sighting]) -> Iterator[Sighting]:
    """See the list after a colon: 'three were killed: two Americans and one Briton'."""
    sentence = reading.sentence
    colon = next((t.i for t in sentence.tokens if t.text == ":"), None)
    before = [s for s in found if colon is not None and s.head < colon and not s.part]
    taken = {s.victim for s in found}
    for mention in reading.numbers if before else ():
        noun = _kind_after(sentence, mention, colon or 0)
        if noun is not None and noun not in taken:
            yield replace(
                before[-1],
                victim=noun,
                tokens=phrase(sentence, noun),
                number=mention,
                part=True,
                flags=(),
            )


def _among_them(reading: SentenceReading, found: Sequence[Sighting]) -> Iterator[Sighting]:
    """See 'dozens of wounded, among them seven children'."""
    sentence = reading.sentence
    for mention in reading.numbers:
        inside = sentence.within(mention.span)
        opening = sentence.tokens[max(0, min(inside, default=0) - 2) : min(inside, default=0)]
        wholes = [s for s in found if not s.part and inside and s.head < inside[0]]
        if [t.lower for t in opening] not in (["among", "them"], ["among", "whom"]) or not wholes:
            continue
        noun = _kind_after(sentence, mention, inside[0])
        if noun is not None:
            yield replace(
                wholes[-1],
                victim=noun,
                tokens=phrase(sentence, noun),
                number=mention,
                part=True,
                flags=(),
            )


def _kind_after(sentence: Sentence, mention: Mention[Count], colon: int) -> int | None:
    """Return the people counted by a number after a colon or the like."""
    if mention.head < colon or mention.value.unit is not None:
        return None
    noun = counted_noun(sentence, mention)
    return noun if noun is not None and is_people(sentence, noun) else None


def _included(reading: SentenceReading, sighting: Sighting) -> Iterator[int]:
    """Yield the heads after 'including', wherever the parser hung it."""
    sentence = reading.sentence
    holders = [i for i in (sighting.victim, *sighting.said) if i is not None]
    for holder in dict.fromkeys(holders):
        for child in sentence.children[holder]:
            if sentence.tokens[child].lower in PART_WORDS[:1]:
                for below in sentence.children[child]:
                    if sentence.tokens[below].dep in ("pobj", "dobj"):
                        yield from conjuncts(sentence, below)


def _predicated(
    reading: SentenceReading, clause: Clause, found: Sequence[Sighting]
) -> Iterator[Sighting]:
    """See 'of whom three were children', 'three of them children'."""
    whole = _whole(reading, clause, found)
    if whole is None:
        return
    sentence = reading.sentence
    kinds = [a.head for a in clause.of(Role.ATTRIBUTE)] or [clause.predicate]
    for subject in clause.of(Role.AGENT, Role.PATIENT):
        number = number_at(sentence, reading.numbers, subject.head)
        if number and is_people(sentence, kinds[0]) and not subject.shared:
            yield replace(
                whole,
                victim=kinds[0],
                tokens=phrase(sentence, kinds[0]),
                number=number,
                part=True,
                flags=(),
            )


def _among(
    reading: SentenceReading, clause: Clause, found: Sequence[Sighting]
) -> Iterator[Sighting]:
    """See 'six civilians were among 22 people killed'."""
    if clause.lemma != "be":
        return
    wholes = {s.victim: s for s in found if not s.part}
    for group in clause.oblique("among"):
        for subject in clause.of(Role.AGENT):
            whole = wholes.get(group.head)
            if whole is not None and accepts(reading.sentence, subject, weak=True):
                yield replace(
                    whole, victim=subject.head, tokens=subject.tokens, number=None, part=True
                )


def _whole(reading: SentenceReading, clause: Clause, found: Sequence[Sighting]) -> Sighting | None:
    """Return what a clause names a part of: its antecedent, or the victims before 'of them'."""
    if not found:
        return None
    antecedents = {a.head for a in clause.oblique("of", "among") if a.shared}
    for sighting in found:
        if sighting.victim in antecedents:
            return sighting
    sentence = reading.sentence
    for subject in clause.of(Role.PATIENT):
        texts = {sentence.tokens[i].lower for i in sentence.subtree(subject.head)}
        if {"of", "them"} <= texts and sentence.tokens[clause.predicate].pos == "NOUN":
            return found[0]
    return None


def _of_group(reading: SentenceReading, clause: Clause) -> Iterator[Sighting]:
    """See 'the dead included two Britons', 'among the wounded were three children'."""
    group = _group(reading, clause)
    if group is None or clause.lemma not in ("include", "be"):
        return
    outcome, at = group
    members = clause.of(Role.PATIENT) if clause.lemma == "include" else clause.of(Role.AGENT)
    kinds = clause.of(Role.ATTRIBUTE) if clause.lemma == "be" else ()
    if kinds and not members and at in {a.head for a in clause.oblique("among")}:
        members, kinds = kinds, ()  # 'among the dead were six women'
    for member in members:
        if member.head == at:
            continue
        number = number_at(reading.sentence, reading.numbers, member.head)
        described = kinds[0] if kinds and at in reading.sentence.subtree(member.head) else member
        counted = number is not None or clause.lemma == "include" or _is_one(reading, described)
        if counted and accepts(reading.sentence, described, weak=True):
            yield Sighting(
                outcome=outcome,
                head=clause.predicate,
                said=(at,),
                victim=described.head,
                tokens=described.tokens,
                clause=clause,
                number=number,
                part=True,
            )


def _is_one(reading: SentenceReading, member: Argument) -> bool:
    """Tell whether a member of 'among the dead were' is one person: 'a baby and her mother'."""
    token = reading.sentence.tokens[member.head]
    first = reading.sentence.child(member.head, "det", "poss")
    led = first is not None and reading.sentence.tokens[first].lower in ("a", "an", "his", "her")
    return token.tag == "NN" and led and is_people(reading.sentence, member.head)


def _group(reading: SentenceReading, clause: Clause) -> tuple[Outcome, int] | None:
    """Return the outcome and the token of 'the dead' or 'the wounded' in a clause."""
    tokens = reading.sentence.tokens
    for i in clause.tokens:
        outcome = outcomes("group_nouns").get(tokens[i].lower)
        named = i and tokens[i - 1].lower in ("the", "those")
        if outcome is not None and named and tokens[i].lower in words(TABLE, "group_words"):
            return outcome, i
    return None
