"""Write down one casualty as a draft of a claim."""

from claims.extractors.casualties.causes import find_cause, leads_to
from claims.extractors.casualties.scenes import scene_of
from claims.extractors.casualties.series import is_series
from claims.extractors.casualties.sightings import TABLE, Sighting
from claims.extractors.casualties.standing import stood
from claims.extractors.casualties.tolls import SUPERSEDED, told_before
from claims.extractors.casualties.victims import Victims, is_none
from claims.lexicon.load import words
from claims.model.reading import Draft, Reading, SentenceReading
from claims.model.span import Span
from claims.model.time import Time
from claims.model.value import Casualty, Outcome

BACKGROUND = "background"
OLD_DAYS = 45  # an event longer ago than this is not the one reported


def draft(
    reading: Reading, at: SentenceReading, sighting: Sighting, victims: Victims, *, part: bool
) -> Draft:
    """Return the draft of a sighting; an affirmed nobody is not negated."""
    sentence = at.sentence
    cause = find_cause(at, sighting)
    cause_span = sentence.over(cause) if cause else None
    time, place = scene_of(at, sighting)
    flags = list(sighting.flags)
    if SUPERSEDED not in flags and told_before(sentence, sighting.head):
        flags.append(SUPERSEDED)
    if _is_background(reading, at, sighting):
        flags.append(BACKGROUND)
    value = Casualty(
        outcome=sighting.outcome,
        count=victims.count,
        population=victims.population,
        scope="part" if part else "total",
        severity=_severity(at, sighting),
        cause=sentence.quoted(cause_span) if cause_span else None,
        as_of=stood(at, sighting.head),
        cumulative=is_series(at, sighting),
        time=time,
        place=place,
    )
    return Draft(
        value=value,
        sentence=sentence.index,
        span=sentence.span,
        slots=_slots(at, sighting, victims, cause_span),
        head=sighting.head,
        negated=False if is_none(victims.count) else None,
        confidence=victims.confidence,
        flags=tuple(flags),
        trigger=_trigger(at, sighting, cause),
    )


def _slots(
    at: SentenceReading, sighting: Sighting, victims: Victims, cause: Span | None
) -> dict[str, Span]:
    found = {
        "count": victims.count_span,
        "population": victims.population_span,
        "outcome": at.sentence.over(sighting.said),
        "cause": cause,
    }
    return {name: span for name, span in found.items() if span is not None}


def _trigger(at: SentenceReading, sighting: Sighting, cause: list[int]) -> int | None:
    """Return the event word: the cause, the verb, or what its governor does."""
    heads = {mention.head for mention in at.triggers}
    clause = sighting.clause
    governor = next(
        (c for c in at.clauses if clause is not None and c.predicate == clause.governor), None
    )
    above: list[int] = []
    if clause is not None and governor is not None and leads_to(clause):
        above = [*(a.head for a in governor.arguments), governor.predicate]
    candidates = [*cause[-1:], *above, sighting.head]
    return next((i for i in candidates if i in heads), None)


def _severity(at: SentenceReading, sighting: Sighting) -> str | None:
    """Return 'critically' before 'injured', 'serious' before 'injuries'."""
    if sighting.outcome is not Outcome.INJURED:
        return None
    sentence = at.sentence
    near = {c for i in sighting.said for c in sentence.children[i]}
    words_ = (sentence.tokens[i].lower for i in sorted(near))
    return next((w for w in words_ if w in words(TABLE, "severity")), None)


def _times(at: SentenceReading, sighting: Sighting) -> list[Time]:
    """Return the times said in the clause of a sighting."""
    own = set(sighting.clause.tokens) if sighting.clause else set(range(len(at.sentence.tokens)))
    return [m.value for m in at.times if m.head in own]


def _is_background(reading: Reading, at: SentenceReading, sighting: Sighting) -> bool:
    """Tell whether the clause dates itself long before the day of publication."""
    day = reading.document.day
    if day is None:
        return False
    ends = [t.end for t in _times(at, sighting) if t.end is not None]
    return bool(ends) and all((day - end.date()).days > OLD_DAYS for end in ends)
