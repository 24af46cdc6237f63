"""Draw when the happenings of a sentence were."""

from collections.abc import Iterator

from claims.lexicon.load import words
from claims.model.mention import Mention
from claims.model.reading import Draft, Reading, SentenceReading
from claims.model.span import Span
from claims.model.time import Granularity, Time, TimeType
from claims.model.trigger import Trigger
from claims.model.value import TimeOf
from claims.resolution.tenses import governor_of

TABLE = "time_claims"
SURE, OPEN, PLAIN = 0.85, 0.6, 0.55  # day known, day open, no event word
SUBJECTS = ("nsubj", "nsubjpass")
OPEN_DAY = "XXXX-XX-XX"
Triggers = dict[int, Mention[Trigger]]


def extract_times(reading: Reading) -> Iterator[Draft]:
    """Yield a draft for each time that says when something happened.

    Stretches of time, sets and 'now' date nothing; 'he said on Friday' dates what is said, which
    is no claim of its own.
    """
    for read in reading.sentences:
        triggers = {m.head: m for m in read.triggers}
        for time in read.times:
            if not _dates_something(time.value):
                continue
            event = _event(read, time, triggers)
            if event is not None:
                yield _draft(read, time, event, triggers)


def _dates_something(time: Time) -> bool:
    if time.type not in (TimeType.DATE, TimeType.TIME):
        return False
    if time.timex == OPEN_DAY:
        return False  # 'a few minutes before'
    return time.granularity is not Granularity.NONE or time.start is not None


def _draft(read: SentenceReading, time: Mention[Time], event: int, triggers: Triggers) -> Draft:
    known = time.value.start is not None or time.value.end is not None
    trigger = triggers.get(event)
    sentence = read.sentence
    start = time.span.end - len(time.value.raw)  # the words start at the preposition
    span = trigger.span if trigger else sentence.over((event,))
    return Draft(
        value=TimeOf(**time.value.model_dump()),
        sentence=sentence.index,
        span=sentence.span,
        slots={"time": Span(start=start, end=time.span.end), "event": span},
        head=event,
        confidence=(SURE if known else OPEN) if trigger else PLAIN,
        trigger=event if trigger else None,
    )


def _event(read: SentenceReading, time: Mention[Time], triggers: Triggers) -> int | None:
    """Return the word for what happened then: the noun or the verb that the time hangs on."""
    sentence = read.sentence
    noun = _noun_above(read, time)
    if noun is not None and noun in triggers:
        return noun
    verb = governor_of(sentence, time.head)
    if verb is None:
        return next((i for i in triggers if sentence.tokens[i].dep == "ROOT"), None)
    return _of_verb(read, verb, triggers)


def _noun_above(read: SentenceReading, time: Mention[Time]) -> int | None:
    """Return the noun of "Sunday's attack", 'the attacks on Wednesday'."""
    for i in read.sentence.ancestors(time.head):
        token = read.sentence.tokens[i]
        if token.pos in ("NOUN", "PROPN"):
            return i
        if token.pos in ("VERB", "AUX"):
            return None
    return None


def _takes_place(read: SentenceReading, verb: int) -> bool:
    """See 'took place', 'was under way'."""
    tokens = read.sentence.tokens
    below = read.sentence.children[verb]
    return tokens[verb].lemma == "take" and any(tokens[c].lower == "place" for c in below)


def _of_verb(read: SentenceReading, verb: int, triggers: Triggers) -> int | None:
    """Return the event of a verb: itself, what 'launched an attack' holds, what 'occurred'."""
    sentence = read.sentence
    lemma = sentence.tokens[verb].lemma
    if lemma in words(TABLE, "plain_speech") or lemma in words(TABLE, "no_event"):
        return None
    if verb in triggers:
        return verb
    below = sentence.children[verb]
    if lemma in words(TABLE, "happen") or _takes_place(read, verb):
        found = next((c for c in below if sentence.tokens[c].dep in SUBJECTS), None)
    else:
        found = next((c for c in below if sentence.tokens[c].dep in ("dobj", "nsubjpass")), None)
        if found not in triggers and lemma not in words(TABLE, "light"):
            return verb
    return found if found is not None and found in triggers else verb
