"""What became of victims in the end: who was shot and did not die was injured."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from claims.lexicon.load import words
from claims.model.claim import Claim
from claims.model.value import Casualty, Outcome
from claims.victims.described import TABLE
from claims.victims.sightings import real_casualty
from claims.victims.tone import Tone

LIMB = 5  # words after the verb: 'in the upper left leg'
SUPERSEDED = "superseded"


def settled_outcomes(
    claims: Sequence[Claim],
    people: Iterable[Sequence[int]],
    events: Mapping[int, str],
    *,
    tone: Tone,
) -> dict[int, Outcome]:
    """Return the outcome of the claims whose words leave it open, or speak of an earlier state.

    The shot are injured unless the article says that they died; a person whose death is told was
    hurt, and is not counted among the injured. Where the text speaks of a death, the fate of the
    shot stays open unless it is told; who alone is hit in what it calls fatal has died, and so
    have those whom a murder with a suicide hits. `people` holds each person's claims.
    """
    found: dict[int, Outcome] = {}
    persons = [list(members) for members in people]
    alone = {m for members in persons for m in members}
    fatal = {events.get(n) for n, c in enumerate(claims) if _outcome(c) is Outcome.KILLED}
    opens = [m for m in persons if _is_open(claims, m)]
    only = opens[0] if len(opens) == 1 and not fatal and tone.fatal else None
    survived = not fatal and not tone.fatal and not tone.self_killing
    for members in persons:
        dead = any(_outcome(claims[m]) is Outcome.KILLED for m in members)
        fate = None if dead else _fate(claims, members, tone, only=members is only)
        fate = Outcome.INJURED if survived and fate is None else fate
        fate = fate if dead or fate else _beside_the_dead(claims, members, persons)
        for m in members:
            told = _outcome(claims[m])
            if dead and told is Outcome.INJURED:
                found[m] = Outcome.CASUALTIES
            elif fate and told is Outcome.CASUALTIES and _is_hit(claims[m]):
                found[m] = fate
    found |= dict.fromkeys(_wounds_of_the_dead(claims, persons, events), Outcome.CASUALTIES)
    spared = survived or not tone.deadly
    killing = {c.start for c in claims if _outcome(c) is Outcome.KILLED}
    for number, claim in enumerate(claims):
        hit = _outcome(claim) is Outcome.CASUALTIES and _is_hit(claim)
        # 'killed 14, and 50 were taken to hospital'; of 'ten were shot' some may be the dead
        apart = claim.start in killing and _said(claim) in words("crimes", "carried")
        if hit and number not in alone and (apart or (spared and events.get(number) not in fatal)):
            found[number] = Outcome.INJURED
    return found


def _wounds_of_the_dead(
    claims: Sequence[Claim], persons: Sequence[Sequence[int]], events: Mapping[int, str]
) -> Iterator[int]:
    """Yield claims that tell how the dead were hurt: 'both victims had gunshot wounds'.

    They speak of all of as many as died in the event.
    """
    killed = [n for n, claim in enumerate(claims) if _outcome(claim) is Outcome.KILLED]
    died = Counter(
        events.get(members[0]) for members in persons if not set(members).isdisjoint(killed)
    )
    for number, claim in enumerate(claims):
        if _outcome(claim) is not Outcome.INJURED or not _is_of_all(claim):
            continue
        event = events.get(number)
        dead = {died[event], *(_count(claims[k]) for k in killed if events.get(k) == event)}
        if _count(claim) in dead:
            yield number


def _is_of_all(claim: Claim) -> bool:
    """Tell whether a claim is on the wounds of all whom the article told of."""
    at = claim.slots.get("count")
    if at is None or not _said(claim).endswith(("wounds", "injuries")):
        return False
    start, end = at[0] - claim.start, at[1] - claim.start
    told = {claim.text[start:end].casefold(), *claim.text[:start].casefold().split()[-1:]}
    return not told.isdisjoint(words(TABLE, "whole_groups"))


def _count(claim: Claim) -> float | None:
    value = real_casualty(claim)
    return value.count.best if value else None


def _beside_the_dead(
    claims: Sequence[Claim], members: Sequence[int], persons: Iterable[Sequence[int]]
) -> Outcome | None:
    """Return that somebody named was hurt where the dead have other names."""
    dead = (p for p in persons if any(_outcome(claims[m]) is Outcome.KILLED for m in p))
    known = [m for p in dead if p is not members for m in p if _names(claims[m])]
    alive = any(_names(claims[m]) for m in members)
    return Outcome.INJURED if known and alive else None


def _names(claim: Claim) -> tuple[str, ...]:
    value = claim.value
    return value.population.names if isinstance(value, Casualty) else ()


def _is_open(claims: Sequence[Claim], members: Iterable[int]) -> bool:
    """Tell whether somebody was hit, and no claim says what became of them."""
    told = {_outcome(claims[m]) for m in members}
    return told == {Outcome.CASUALTIES} and any(_is_hit(claims[m]) for m in members)


def _fate(
    claims: Sequence[Claim], members: Sequence[int], tone: Tone, *, only: bool
) -> Outcome | None:
    """Return what became of somebody who was hit and is not said to have died."""
    if any(_outcome(claims[m]) is Outcome.INJURED or _in_a_limb(claims[m]) for m in members):
        return Outcome.INJURED
    turned = tone.deadly and any(_said(claims[m]).startswith("turn") for m in members)
    if only or tone.self_killing or turned:
        return Outcome.KILLED
    return None if tone.deadly else Outcome.INJURED


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
    word = _said(claim)
    return bool(word) and "casualt" not in word and "toll" not in word


def _said(claim: Claim) -> str:
    at = claim.slots.get("outcome")
    return claim.text[at[0] - claim.start : at[1] - claim.start].casefold() if at else ""
