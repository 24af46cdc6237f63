"""Which word names what happened at a time."""

from collections.abc import Container, Iterator

from claims.lexicon.load import words
from claims.model.mention import Mention
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence
from claims.model.time import AnchorKind, Time
from claims.resolution.counted_from import SIDES
from claims.resolution.tenses import NOMINAL, governor_of

TABLE = "time_claims"
SUBJECTS, OBJECTS = ("nsubj", "nsubjpass"), ("dobj", "nsubjpass")
NOUNS, VERBS = ("NOUN", "PROPN"), ("VERB", "AUX")
BEING, REPORT = ("be", "have"), "report"
REACH = 6  # words from 'target' to the attack of 'were the target of a terrorist attack'
DESCRIBING = ("of", "from")


def happening(read: SentenceReading, time: Mention[Time], triggers: Container[int]) -> int | None:
    """Return the noun or the verb that a time dates, nothing where it only describes a thing.

    'Sunday's attack' dates the attack, 'the 2016 election' the election; 'a 1990 law' and 'today's
    edition' date nothing that the sentence tells.
    """
    found = _happening(read, time, triggers)
    return None if found is not None and _is_base(read.sentence, time, found) else found


def _is_base(sentence: Sentence, time: Mention[Time], event: int) -> bool:
    """See the vote of 'a day after the vote': it is what the time is counted from."""
    inside = sentence.within(time.span)
    if time.value.anchor.kind is not AnchorKind.EVENT or not inside:
        return False
    for at in (inside[-1], inside[-1] + 1):
        token = sentence.tokens[at] if at < len(sentence.tokens) else None
        if token is not None and token.lower in SIDES:
            return event in (
                token.head if token.dep == "mark" else None,
                sentence.child(at, "pobj"),
            )
    return False


def _happening(read: SentenceReading, time: Mention[Time], triggers: Container[int]) -> int | None:
    sentence = read.sentence
    nouns = list(_nouns_above(sentence, time.head))
    named = next((i for i in nouns if i in triggers), None)
    if named is not None:
        return named
    if nouns and is_occasion(sentence, nouns[0]):
        return nouns[0]
    if nouns and _describes(sentence, time, nouns[0]):
        return None
    verb = _past_states(sentence, governor_of(sentence, time.head))
    if verb is None:
        roots = (t.i for t in sentence.tokens if t.dep == "ROOT" and t.i in triggers)
        return next(roots, None)
    return _of_object(read, time, verb, triggers) or _of_verb(sentence, verb, triggers)


def _past_states(sentence: Sentence, verb: int | None) -> int | None:
    """Climb out of 'a town held by the militia on Saturday': what is held is no happening."""
    while verb is not None:
        token = sentence.tokens[verb]
        if token.dep != "acl" or token.lemma not in words(TABLE, "states"):
            return verb
        above = (k for k in sentence.ancestors(verb) if sentence.tokens[k].pos in VERBS)
        verb = next(above, None)
    return None


def is_occasion(sentence: Sentence, i: int) -> bool:
    """Tell whether a noun names something that takes place: 'the election', 'a survey'."""
    token = sentence.tokens[i]
    return token.pos in NOUNS and token.lemma.lower() in words(TABLE, "occasions")


def _nouns_above(sentence: Sentence, i: int) -> Iterator[int]:
    """Yield the nouns on which a time hangs, up to the verb."""
    for k in sentence.ancestors(i):
        token = sentence.tokens[k]
        if token.pos in VERBS:
            return
        if token.pos in NOUNS:
            yield k


def _describes(sentence: Sentence, time: Mention[Time], noun: int) -> bool:
    """See the time of 'a 1990 law', "today's edition", 'the Act of 1936'."""
    token = sentence.tokens[time.head]
    if token.head == noun:
        return token.dep in NOMINAL and token.i < noun
    above = sentence.tokens[token.head]
    return above.pos == "ADP" and above.head == noun and above.lower in DESCRIBING


def _of_object(
    read: SentenceReading, time: Mention[Time], verb: int, triggers: Container[int]
) -> int | None:
    """Return the event word before the second time of a verb.

    Who 'today deplored the murder yesterday of a judge' deplored today what was done yesterday.
    """
    sentence = read.sentence
    earlier = [
        m
        for m in read.times
        if m.span.end <= time.span.start and governor_of(sentence, m.head) == verb
    ]
    if not earlier or verb in triggers:
        return None
    between = range(max(verb, earlier[-1].head) + 1, time.head)
    found = [i for i in between if i in triggers and sentence.tokens[i].pos in NOUNS]
    return found[-1] if found else None


def _of_verb(sentence: Sentence, verb: int, triggers: Container[int]) -> int | None:
    """Return the event of a verb: itself, what 'launched an attack' holds, what 'occurred'."""
    lemma = sentence.tokens[verb].lemma
    subject, thing = (_child(sentence, verb, deps) for deps in (SUBJECTS, OBJECTS))
    if lemma in words(TABLE, "plain_speech") or lemma in words(TABLE, "no_event"):
        return _of_being(sentence, verb, triggers) if lemma in (*BEING, REPORT) else None
    if _takes_place(sentence, verb):
        return subject
    if verb in triggers:
        return verb
    happens = lemma in words(TABLE, "happen")
    found = subject if happens else thing
    occasion = happens or lemma in words(TABLE, "light")
    if found is not None and (found in triggers or (occasion and is_occasion(sentence, found))):
        return found
    return verb


def _of_being(sentence: Sentence, verb: int, triggers: Container[int]) -> int | None:
    """Return the event of 'the attack was on Wednesday', 'there was a raid', 'were targets of'."""
    subject, told = (_child(sentence, verb, deps) for deps in (SUBJECTS, ("attr", "dobj")))
    if sentence.tokens[verb].lemma == REPORT:  # 'two blasts were reported today'
        subject, told = _child(sentence, verb, ("nsubjpass",)), None
    if _is_event(sentence, subject, triggers):
        return subject
    if told is None:
        return None
    named = [i for i in sentence.subtree(told) if i in triggers and i < told + REACH]
    if named:
        return named[0]
    exists = _child(sentence, verb, ("expl",)) is not None or is_occasion(sentence, told)
    return told if exists and sentence.tokens[told].pos in NOUNS else None


def _child(sentence: Sentence, verb: int, deps: tuple[str, ...]) -> int | None:
    below = sentence.children[verb]
    return next((c for c in below if sentence.tokens[c].dep in deps), None)


def _is_event(sentence: Sentence, i: int | None, triggers: Container[int]) -> bool:
    return i is not None and (i in triggers or is_occasion(sentence, i))


def _takes_place(sentence: Sentence, verb: int) -> bool:
    """See 'took place'."""
    tokens = sentence.tokens
    below = sentence.children[verb]
    return tokens[verb].lemma == "take" and any(tokens[c].lower == "place" for c in below)
