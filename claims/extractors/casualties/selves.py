"""See who turns a weapon on themselves: 'before turning the gun on himself', 'kills son, self'."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.extractors.casualties.sightings import LIKELY, Sighting
from claims.lexicon.load import words
from claims.model.clause import Role
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence
from claims.model.value import Outcome

CRIMES = "crimes"
FAR = 7  # tokens from 'turned' to 'himself': 'turned the .45 caliber pistol on himself'
SHOTS = (Outcome.KILLED, Outcome.CASUALTIES)


def see_selves(reading: SentenceReading, found: Sequence[Sighting]) -> Iterator[Sighting]:
    """Yield who shoots or kills themselves where no verb of its own says it."""
    sentence = reading.sentence
    taken = {s.victim for s in found}
    selves = words(CRIMES, "selves")
    for token in sentence.tokens:
        if token.lower not in selves or token.i in taken:
            continue
        turned = _turned(sentence, token.i)
        if turned is not None:
            yield Sighting(
                outcome=Outcome.CASUALTIES,
                head=turned,
                said=(turned,),
                victim=token.i,
                tokens=(token.i,),
                clause=reading.clause_of(turned),
                confidence=LIKELY,
            )
            continue
        first = _same_verb(reading, found, token.i)
        if first is not None:
            yield replace(first, victim=token.i, tokens=(token.i,), number=None)


def _turned(sentence: Sentence, self_: int) -> int | None:
    """Return the verb of 'turned the gun on himself'."""
    if not self_ or sentence.tokens[self_ - 1].lower not in ("on", "upon", "to"):
        return None
    before = sentence.tokens[max(0, self_ - FAR) : self_]
    verb = next((t.i for t in before if t.lower in words(CRIMES, "turning")), None)
    armed = any(t.lower in words(CRIMES, "arms") for t in before)
    return verb if armed else None


def _same_verb(reading: SentenceReading, found: Sequence[Sighting], self_: int) -> Sighting | None:
    """Return what befell those before 'self': 'kills her son, self', 'shot her, then himself'."""
    sentence = reading.sentence
    link = sentence.tokens[self_ - 1].lower if self_ else ""
    if link not in (",", "and", "then", "&"):
        return None
    for sighting in reversed(found):
        active = sighting.victim is not None and sighting.head < sighting.victim < self_
        if active and sighting.outcome in SHOTS and not _verb_between(reading, sighting, self_):
            return sighting
    return None


def _verb_between(reading: SentenceReading, sighting: Sighting, end: int) -> bool:
    """Tell whether another verb stands between a victim and 'self'."""
    start = sighting.victim or sighting.head
    inside = {t.i for t in reading.sentence.tokens[start:end] if t.pos == "VERB"}
    own = {c.predicate for c in reading.clauses if not c.of(Role.ATTRIBUTE)}
    return bool(inside & own)
