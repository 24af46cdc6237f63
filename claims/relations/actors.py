"""Rules on who: R28 aliases and look-alikes, R29 generic and named, R30 rival responsibility."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from rapidfuzz import fuzz

from claims.events.names import Sameness, canonical, fold, proper_name, same_actor, state_of
from claims.lexicon.countries import country_of
from claims.lexicon.groups import are_lookalikes
from claims.model.claim import Modality, Polarity
from claims.model.event import EventType
from claims.model.finding import Finding, FindingRelation
from claims.model.value import Action, ActorRole, AssetLocation, Basis, Responsibility
from claims.origins.credits import agency
from claims.relations.entries import HEDGED, Entry, gap, same_origin
from claims.relations.pairing import Gathering, blocks, pairs
from claims.relations.wording import Severity, Spot, Verdict

CONTRADICTION, UPDATE = FindingRelation.CONTRADICTION, FindingRelation.UPDATE
CONSISTENT, APART = FindingRelation.CONSISTENT, FindingRelation.NOT_COMPARABLE
CLAIMED = (EventType.ATTACK, EventType.STRIKE, EventType.EXPLOSION)  # crimes have accomplices
CONFUSABLE = 70  # ratio from which a reader may take one name for another
MOST_NAMES = 40  # of one topic that are compared with each other


def compare_names(entries: Sequence[Entry]) -> Iterator[Finding]:
    """Yield R28: one actor in two spellings, and names that only look alike."""
    for slot in blocks(entries, lambda e: e.topic or e.document.id).values():
        spellings: dict[str, dict[str, list[Spot]]] = {}
        for entry in slot:
            for spot, name in _names(entry):
                forms = spellings.setdefault(fold(canonical(name)), {})
                forms.setdefault(fold(name), []).append(spot)
        merged = _merged(spellings)
        yield from _aliases(merged)
        yield from _lookalikes(merged)


def _names(entry: Entry) -> Iterator[tuple[Spot, str]]:
    """Yield the names of groups and assets in a claim with the slot that prints them."""
    value = entry.claim.value
    if isinstance(value, Responsibility):
        printed = {"actor": value.actor}
    elif isinstance(value, Action):
        printed = {"agent": value.agent or "", "target": value.target or ""}
    elif isinstance(value, AssetLocation):
        printed = {"asset": value.asset.surface}
    else:
        return
    for slot, words in printed.items():
        name = proper_name(words)
        if name and slot in entry.claim.slots and not state_of(words) and not country_of(name):
            yield Spot(entry, slot), name


def _merged(spellings: dict[str, dict[str, list[Spot]]]) -> dict[str, dict[str, list[Spot]]]:
    """Join names that the alias table does not know and spelling shows to be one."""
    found: dict[str, dict[str, list[Spot]]] = {}
    for name, forms in spellings.items():
        home = next((known for known in list(found)[:MOST_NAMES] if _one(known, name)), name)
        for form, spots in forms.items():
            found.setdefault(home, {}).setdefault(form, []).extend(spots)
    return found


def _one(one: str, other: str) -> bool:
    return same_actor(one.title(), other.title()) is Sameness.SAME


def _aliases(merged: dict[str, dict[str, list[Spot]]]) -> Iterator[Finding]:
    for name, forms in merged.items():
        if len(forms) > 1:
            gathering = Gathering("actor", name)
            verdict = Verdict(CONSISTENT, "R28", "alias", "low", "these are spellings of one name")
            gathering.add(verdict, [spot for spots in forms.values() for spot in spots[:3]])
            yield from gathering.findings()


def _lookalikes(merged: dict[str, dict[str, list[Spot]]]) -> Iterator[Finding]:
    for one, other in combinations(list(merged)[:MOST_NAMES], 2):
        if _confusable(merged, one, other):
            gathering = Gathering("actor", f"{one} / {other}")
            verdict = Verdict(
                APART, "R28", "look-alike", "low", "the names are alike and mean different things"
            )
            spots = [next(iter(merged[name].values()))[0] for name in (one, other)]
            gathering.add(verdict, spots)
            yield from gathering.findings()


def _confusable(merged: dict[str, dict[str, list[Spot]]], one: str, other: str) -> bool:
    """Tell whether two names are known to be confused, or are of two things and nearly alike."""
    first, second = (next(iter(merged[name].values()))[0] for name in (one, other))
    if are_lookalikes(*(proper_name(spot.text) or "" for spot in (first, second))):
        return True
    things = all(isinstance(s.entry.claim.value, AssetLocation) for s in (first, second))
    near = fuzz.ratio(one, other) >= CONFUSABLE
    return things and near and same_actor(one.title(), other.title()) is Sameness.DIFFERENT


def compare_responsibility(entries: Sequence[Entry]) -> Iterator[Finding]:
    """Yield what is said of who did it: R29, R30."""
    for slot in blocks(entries, _slot).values():
        gathering = Gathering("responsibility")
        for earlier, later in pairs(slot):
            verdict = judge_actors(earlier, later)
            if verdict is not None:
                key = tuple(sorted(fold(canonical(_actor(e))) for e in (earlier, later)))
                gathering.add(verdict, (_spot(earlier), _spot(later)), key)
        yield from gathering.findings()


def _slot(entry: Entry) -> str | None:
    value = entry.claim.value
    if entry.claim.modality in (Modality.PLANNED, Modality.CONDITIONAL):
        return None
    if isinstance(value, Responsibility):
        told = value.role is ActorRole.PERPETRATOR and agency(value.actor) is None
        return entry.event if told else None
    return entry.event if isinstance(value, Action) and _does_it(entry, value) else None


def _does_it(entry: Entry, value: Action) -> bool:
    """Tell whether an action is the event itself and not something done around it."""
    event = entry.claim.event
    mine = (
        event is not None
        and value.agent is not None
        and fold(value.agent) == fold(event.agent or "")
    )
    return mine and "agent" in entry.claim.slots and entry.affirmed


def _actor(entry: Entry) -> str:
    value = entry.claim.value
    if isinstance(value, Action):
        return value.agent or ""
    return (value.canonical or value.actor) if isinstance(value, Responsibility) else ""


def _denied(entry: Entry) -> bool:
    negated = entry.claim.polarity is Polarity.NEGATED or entry.claim.modality is Modality.DENIED
    value = entry.claim.value
    return negated or (isinstance(value, Responsibility) and value.basis is Basis.DENIED_BY_ACTOR)


def _spot(entry: Entry) -> Spot:
    return Spot(entry, "agent" if isinstance(entry.claim.value, Action) else None)


def judge_actors(earlier: Entry, later: Entry) -> Verdict | None:
    """Return what two claims of responsibility for one event say of each other."""
    one, other = _actor(earlier), _actor(later)
    denied = (_denied(earlier), _denied(later))
    how = same_actor(one, other)
    if how is Sameness.SAME:
        return _same(earlier, later, denied)
    if any(denied) or _one_sentence(earlier, later):
        return None
    if how is Sameness.DIFFERENT:
        return _rivals(earlier, later)
    return None if earlier.event_type is EventType.CRIME else _generic(one, other)


def _rivals(earlier: Entry, later: Entry) -> Verdict | None:
    """Judge two named actors: who act need not exclude each other, who are held to account do."""
    if all(isinstance(e.claim.value, Action) for e in (earlier, later)):
        return None
    if earlier.event_type not in CLAIMED or _short_form(_actor(earlier), _actor(later)):
        return None
    why = "each is named as the one who did it"
    hedged = bool({earlier.claim.modality, later.claim.modality} & HEDGED)
    level: Severity = "medium" if hedged else "high"
    return Verdict(CONTRADICTION, "R30", "rival responsibility", level, why)


def _short_form(one: str, other: str) -> bool:
    """Tell whether one name may be the other cut short: too little to set two actors apart."""
    a, b = (set(fold(proper_name(name) or "").split()) for name in (one, other))
    return a < b or b < a


def _generic(one: str, other: str) -> Verdict | None:
    if (proper_name(one) is None) == (proper_name(other) is None):
        return None
    why = "the named one may be among those described"
    return Verdict(CONSISTENT, "R29", "generic and named", "low", why)


def _one_sentence(one: Entry, other: Entry) -> bool:
    same = one.document.id == other.document.id
    return same and one.claim.start == other.claim.start


def _same(earlier: Entry, later: Entry, denied: tuple[bool, bool]) -> Verdict | None:
    if denied[0] != denied[1]:
        if same_origin(earlier, later) and gap(earlier, later) and earlier.source == later.source:
            why = "the same source first said otherwise"
            return Verdict(UPDATE, "R31", "a denial and an admission", "medium", why)
        why = "one text holds them responsible and the other has them deny it"
        return Verdict(CONTRADICTION, "R30", "claim and denial", "high", why)
    if any(denied):
        return None
    return _firmer(earlier, later)


def _firmer(earlier: Entry, later: Entry) -> Verdict | None:
    """Judge two that agree on who: R30 if the later is surer, R16 if a copy lost a hedge."""
    if earlier.document.id == later.document.id:
        return None
    before, after = (e.claim.modality in HEDGED or bool(e.claim.hedges) for e in (earlier, later))
    confirmed = before and not after
    if confirmed and earlier.source and earlier.source == later.source and gap(earlier, later):
        why = "the same source is now certain"
        return Verdict(UPDATE, "R30", "suspected, then confirmed", "low", why)
    if before != after and earlier.origins & later.origins:
        why = "the actor is the same, and one copy has lost the hedge"
        return Verdict(CONSISTENT, "R16", "hedge lost", "medium", why, ("hedge_dropped",))
    return Verdict(CONSISTENT, "R28", "one actor", "low", "the same actor is named")
