"""Tell the figures that a sentence itself counts into a larger one."""

from collections.abc import Sequence
from dataclasses import replace

from claims.extractors.casualties.sightings import Sighting
from claims.extractors.casualties.victims import Victims
from claims.lexicon.load import words
from claims.model.sentence import Sentence
from claims.model.value import Outcome

Pair = tuple[Sighting, Victims]


def tallied(sentence: Sentence, tolls: Sequence[Sighting], pairs: Sequence[Pair]) -> list[Pair]:
    """Return what a sentence says, with what it counts into a larger number as a part of it.

    'Two of the wounded died, bringing the toll to nine'; 'of the 30 injured, eight are critical'.
    """
    whole = {_span(s) for s in tolls if not s.flags}
    sums = {
        s.outcome: max(int(v.count.best or 0), 0)
        for s, v in pairs
        if _span(s) in whole and v.count.best is not None
    }
    found = []
    for sighting, victims in pairs:
        best = victims.count.best
        inside = best is not None and best < sums.get(sighting.outcome, 0)
        part = sighting.part or (inside and _span(sighting) not in whole and not sighting.flags)
        found.append((replace(sighting, part=part), victims))
    return _of_opening(sentence, found)


def without_feared(sentence: Sentence, pairs: Sequence[Pair]) -> list[Pair]:
    """Leave out the deaths of those who are missing, and only feared dead."""
    missing = {v.count_span for s, v in pairs if s.outcome is Outcome.MISSING}
    feared = bool({t.lemma for t in sentence.tokens} & words("casualty_idioms", "fearing"))
    return [
        (s, v)
        for s, v in pairs
        if not (feared and s.outcome is Outcome.KILLED and v.count_span in missing)
    ]


def _span(sighting: Sighting) -> tuple[int, int] | None:
    if sighting.number is None:
        return None
    return sighting.number.span.start, sighting.number.span.end


def _of_opening(sentence: Sentence, pairs: Sequence[Pair]) -> list[Pair]:
    """Take the later number of 'of the 30 injured, eight …' for a part of the first."""
    if not sentence.tokens or sentence.tokens[0].lower != "of":
        return list(pairs)
    first: dict[Outcome, float | int] = {}
    found = []
    for sighting, victims in pairs:
        best = victims.count.best
        part = best is not None and best < first.get(sighting.outcome, 0)
        if best is not None and not part:
            first.setdefault(sighting.outcome, best)
        found.append((replace(sighting, part=True) if part else sighting, victims))
    return found
