"""What became of victims in the end: who was shot and did not die was injured."""

from collections.abc import Iterable, Mapping, Sequence

from claims.lexicon.load import words
from claims.model.claim import Claim
from claims.model.value import Outcome
from claims.victims.described import TABLE
from claims.victims.sightings import real_casualty

LIMB = 5  # words after the verb: 'in the upper left leg'
SUPERSEDED = "superseded"


def settled_outcomes(
    claims: Sequence[Claim],
    people: Iterable[Sequence[int]],
    events: Mapping[int, str],
    *,
    deadly: bool,
) -> dict[int, Outcome]:
    """Return the outcome of the claims whose words leave it open, or speak of an earlier state.

    The shot are injured unless the article says that they died; a person whose death is told was
    hurt, and is not counted among the injured. Where the text is `deadly`, speaks of a death,
    the fate of the shot stays open unless it is told. `people` holds each person's claims.
    """
    found: dict[int, Outcome] = {}
    alone: set[int] = set()
    for members in people:
        alone |= set(members)
        dead = any(_outcome(claims[m]) is Outcome.KILLED for m in members)
        hurt = any(
            _outcome(claims[m]) is Outcome.INJURED or _in_a_limb(claims[m]) for m in members
        )
        alive = not deadly or hurt
        for m in members:
            told = _outcome(claims[m])
            if dead and told is Outcome.INJURED:
                found[m] = Outcome.CASUALTIES
            elif not dead and told is Outcome.CASUALTIES and _is_hit(claims[m]) and alive:
                found[m] = Outcome.INJURED
    fatal = {events.get(n) for n, c in enumerate(claims) if _outcome(c) is Outcome.KILLED}
    for number, claim in enumerate(claims):
        hit = _outcome(claim) is Outcome.CASUALTIES and _is_hit(claim)
        if hit and not deadly and number not in alone and events.get(number) not in fatal:
            found[number] = Outcome.INJURED
    return found


def _outcome(claim: Claim) -> Outcome | None:
    value = real_casualty(claim)
    return value.outcome if value and value.count.max != 0 else None


def _in_a_limb(claim: Claim) -> bool:
    """Tell whether a hit is one that people survive: 'shot in the leg'."""
    said = claim.slots.get("outcome")
    after = claim.text[said[1] - claim.start :].casefold().split()[:LIMB] if said else []
    return bool({word.strip(".,;") for word in after} & words(TABLE, "limbs"))


def _is_hit(claim: Claim) -> bool:
    """Tell whether a verb says what befell people: 'shot', 'stabbed', and not 'casualties'."""
    said = claim.slots.get("outcome")
    if said is None:
        return False
    word = claim.text[said[0] - claim.start : said[1] - claim.start].casefold()
    return "casualt" not in word and "toll" not in word
