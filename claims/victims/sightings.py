"""The claims that speak of one person each, with their words as described."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from claims.model.claim import Claim, Modality, Polarity
from claims.model.clause import Role
from claims.model.reading import Reading, SentenceReading
from claims.model.value import Casualty, Outcome
from claims.victims.described import Described, describe

UNREAL = (Modality.DENIED, Modality.PLANNED, Modality.CONDITIONAL)
HURT = (Outcome.INJURED, Outcome.CASUALTIES)
BEFALLEN = (Outcome.KILLED, Outcome.INJURED, Outcome.CASUALTIES, Outcome.MISSING, Outcome.CAPTURED)


@dataclass(frozen=True, slots=True)
class OneSeen:
    """Hold a claim on one person: its number among the claims, and what its words say."""

    claim: int | None  # none where the words only tell who it was
    sentence: int
    head: int
    told: Described
    agent: Described | None = None  # who does it, where somebody does
    event: str | None = None
    outcome: Outcome = Outcome.KILLED
    said: tuple[int, int] | None = None  # where the outcome is said


def real_casualty(claim: Claim) -> Casualty | None:
    """Return the casualties of a claim that says that they happened."""
    value = claim.value
    if not isinstance(value, Casualty) or claim.polarity is not Polarity.AFFIRMED:
        return None
    return None if claim.modality in UNREAL else value


def hurts_several(claims: Iterable[Claim]) -> bool:
    """Tell whether two or more people at once are said to be hurt."""
    values = (value for claim in claims if (value := real_casualty(claim)) is not None)
    return any(v.outcome in HURT and v.count.min is not None and v.count.min > 1 for v in values)


def see_individuals(reading: Reading, claims: Sequence[Claim]) -> Iterator[OneSeen]:
    """Yield the claims that count one person, in reading order."""
    sentences = {r.sentence.span.start: r for r in reading.sentences}
    for number, claim in enumerate(claims):
        value = real_casualty(claim)
        if value is None or value.count.min != 1 or value.count.max != 1:
            continue
        seen = _seen(sentences, number, claim, value)
        if seen is not None and value.outcome in BEFALLEN:
            yield seen


def _seen(
    sentences: Mapping[int, SentenceReading], number: int, claim: Claim, value: Casualty
) -> OneSeen | None:
    reading = sentences.get(claim.start)
    if reading is None:
        return None
    at = reading.sentence.within(claim.slot("population", "count"))
    if not at:
        return None
    proper = reading.sentence.tokens[at[-1]].pos == "PROPN"
    named = proper and bool(value.population.names)
    return OneSeen(
        claim=number,
        sentence=reading.sentence.index,
        head=at[-1],
        told=describe(reading, at, named=named),
        agent=_agent(reading, claim, at),
        event=claim.event.key if claim.event else None,
        outcome=value.outcome,
        said=claim.slots.get("outcome"),
    )


def _agent(reading: SentenceReading, claim: Claim, victim: Sequence[int]) -> Described | None:
    """Return who does it to the victim, as described."""
    said = reading.sentence.within(claim.slot("outcome"))
    clause = next((c for c in reading.clauses if said and c.predicate in said), None)
    for argument in clause.of(Role.AGENT) if clause else ():
        if argument.head in victim:
            continue
        named = next((m for m in reading.people if m.head == argument.head), None)
        if named is not None and named.value.named:
            inside = reading.sentence.within(named.span)
            return describe(reading, inside or [argument.head], named=bool(inside))
        return describe(reading, [argument.head], named=False)
    return None
