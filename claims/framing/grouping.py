"""Join the mentions of one claim in headline, caption and body."""

import re
from collections.abc import Hashable, Sequence
from itertools import pairwise

from claims.lexicon.countries import country_of
from claims.lexicon.load import table, words
from claims.model.claim import Claim, Polarity
from claims.model.count import Count, Modifier
from claims.model.value import (
    Action,
    AssetLocation,
    Casualty,
    Fact,
    Identity,
    Kind,
    Location,
    Outcome,
    Quantity,
    Responsibility,
    Statement,
    TimeOf,
    Value,
)
from claims.resolution.speaker_types import canonical_name

Key = tuple[Kind, Polarity, str | None, Hashable]
OTHERS = "others"  # marks the claims on people with other names
WIDE = (TimeOf, Location, Responsibility, Action)  # kinds whose value alone says little
ALIKE = 0.45  # share of the shorter one's words; unlike reports of one place have a third or less
WORD = re.compile(r"\w+")
STEM = 4  # letters: 'strikes' and 'striking' are one, and so are 'Iran' and 'Iranian'


def group_claims(claims: Sequence[Claim]) -> tuple[str | None, ...]:
    """Return the group of each claim, null where it stands alone.

    Claims of different polarity or events are never joined.
    """
    members: dict[Key, list[int]] = {}
    for at, claim in enumerate(claims):
        essence = _essence(claim.value)
        if essence is not None:
            event = claim.event.key if claim.event else None
            key = _known(members, (claim.kind, claim.polarity, event, essence))
            key = _of_one_telling(claims, members, key, claim)
            if not _is_known_person(claim.value):
                key = _of_same_people(claims, members, key, claim)
                key = _of_one_slot(claims, members, key, claim)
            members.setdefault(key, []).append(at)
    groups: list[str | None] = [None] * len(claims)
    several = [found for found in members.values() if _apart(claims, found)]
    for number, found in enumerate(sorted(several), start=1):
        for at in found:
            groups[at] = f"g{number}"
    return tuple(groups)


def _known(members: dict[Key, list[int]], key: Key) -> Key:
    """Return the key under which a claim is filed: actors of whom one name holds the other agree.

    'Iran-backed militia' and 'Iranian-backed militia forces' are one, and so are 'seven children'
    and 'seven Syrian children'.
    """
    agree = {Kind.RESPONSIBILITY: _one_actor, Kind.CASUALTY: _one_people}.get(key[0])
    own = key[3]
    if agree is None or key in members or not isinstance(own, tuple):
        return key
    for other in members:
        theirs = other[3]
        if other[:3] == key[:3] and isinstance(theirs, tuple) and agree(theirs, own):
            return other
    return key


def _one_people(one: tuple[Hashable, ...], other: tuple[Hashable, ...]) -> bool:
    """Tell whether two counts of several people differ at most in a nationality left out."""
    if len(one) != len(other) or len(one) != len(("outcome", "number", "whole", "kind", "nation")):
        return False
    return one[:4] == other[:4] and one[3] is not None and None in (one[4], other[4])


def _of_one_telling(
    claims: Sequence[Claim], members: dict[Key, list[int]], key: Key, claim: Claim
) -> Key:
    """Return the key of the claims that tell it in like words.

    That something was in Homs, on Monday or by rebels is one claim only where the same thing was:
    what one says of it the other says too. Actions on different targets are two.
    """
    known = members.get(key, []) if isinstance(claim.value, WIDE) else []
    if not known or any(_are_alike(claims[at], claim) for at in known):
        return key
    return _of_one_telling(claims, members, (*key[:3], (key[3], OTHERS)), claim)


def _are_alike(one: Claim, other: Claim) -> bool:
    """Tell whether two mentions share words beyond those of their common value."""
    if isinstance(one.value, Action) and isinstance(other.value, Action):
        targets = _stems(one.value.target or ""), _stems(other.value.target or "")
        return not all(targets) or bool(targets[0] & targets[1])
    own = _stems(_value_words(one.value)) | _stems(_value_words(other.value))
    said, told = _stems(one.text) - own, _stems(other.text) - own
    return len(said & told) >= ALIKE * min(len(said), len(told))


def _value_words(value: Value) -> str:
    if isinstance(value, Responsibility):
        return value.actor
    if isinstance(value, Location):
        return f"{value.place.raw} {value.place.name}"
    return value.raw if isinstance(value, TimeOf) else ""


def _of_same_people(
    claims: Sequence[Claim], members: dict[Key, list[int]], key: Key, claim: Claim
) -> Key:
    """Return the key of the claims on one person that may be on the same one.

    'Sandoval' goes on 'Marta Sandoval'; 'Vidal was killed' says nothing of either. A sentence
    that counts one person twice counts two: 'his wife and a guard were killed'.
    """
    known = members.get(key, []) if _is_one_person(claim.value) else []
    own = _names(claim.value)
    others = {name for at in known for name in _names(claims[at].value)}
    beside = any(claims[at].start == claim.start for at in known)
    unlike = any(_unlike(claims[at].value, claim.value) for at in known)
    if not known or own & others or not (unlike or beside or (own and others)):
        return key
    return _of_same_people(claims, members, (*key[:3], (key[3], OTHERS)), claim)


def _of_one_slot(
    claims: Sequence[Claim], members: dict[Key, list[int]], key: Key, claim: Claim
) -> Key:
    """Return the key of the earlier number for the same part of those hit.

    'Including 11 children' and another teller's '25 children' are two reports of one part, and so
    are 'children' and 'three children'; 'another three children' are further ones.
    """
    slot = _slot(claim)
    if slot is None or key in members:
        return key
    for other, found in members.items():
        first = claims[found[0]]
        if _is_known_person(first.value):
            continue
        alone = _is_one_person(claim.value) and _is_one_person(first.value)
        same = other[:3] == key[:3] and _slot(first) == slot
        if same and not alone and first.start != claim.start:
            return other
    return key


def _slot(claim: Claim) -> Hashable | None:
    """Return which part of those hit a claim numbers; null for a whole, and for further people."""
    value = claim.value
    if not isinstance(value, Casualty) or value.scope != "part":
        return None
    people = value.population
    said = {*value.count.raw.lower().split(), *(people.raw or "").lower().split()}
    kind = people.age_group or people.sex
    if kind is None or people.names or said & words("casualties", "further"):
        return None
    return (value.outcome, people.age_group, people.sex, people.status, people.nationality)


def _is_known_person(value: Value) -> bool:
    """Tell whether a claim is on somebody whom the article lets one follow."""
    return isinstance(value, Casualty) and value.population.individual is not None


def _is_one_person(value: Value) -> bool:
    return isinstance(value, Casualty) and value.count.min == value.count.max == 1


def _is_one_number(value: Value) -> bool:
    """Tell whether a claim counts several people: two such of one group say one number twice."""
    return isinstance(value, Casualty) and (value.count.best or 0) > 1


def _unlike(one: Value, other: Value) -> bool:
    """Tell whether two people cannot be one: 'a man' is no woman and no child."""
    if not isinstance(one, Casualty) or not isinstance(other, Casualty):
        return False
    sexes = {one.population.sex, other.population.sex} - {None}
    ages = {one.population.age_group, other.population.age_group} - {None}
    return len(sexes) > 1 or len(ages) > 1


def _names(value: Value) -> frozenset[str]:
    """Return the words of the names of one victim."""
    names = value.population.names if isinstance(value, Casualty) else ()
    return frozenset(w for name in names for w in name.casefold().split() if len(w) > 1)


def _one_actor(one: tuple[Hashable, ...], other: tuple[Hashable, ...]) -> bool:
    names = one[0], other[0]
    if one[1:] != other[1:]:
        return False
    if isinstance(names[0], frozenset) and isinstance(names[1], frozenset):
        return bool(names[0] and names[1]) and (names[0] <= names[1] or names[1] <= names[0])
    return names[0] == names[1]


def _apart(claims: Sequence[Claim], found: Sequence[int]) -> bool:
    """Tell whether the mentions stand at two places at least.

    One person may be told of twice in a sentence, and so may a number that a title and its text
    share without a stop.
    """
    if _is_known_person(claims[found[0]].value) or _is_one_number(claims[found[0]].value):
        return len(found) > 1
    return any(claims[a].start != claims[b].start for a, b in pairwise(found))


def _essence(value: Value) -> Hashable | None:
    """Return what two mentions of one claim share; null for kinds that are not joined."""
    if isinstance(value, Casualty | Quantity | TimeOf | Location | AssetLocation):
        return _measured(value)
    return _told(value)


def _measured(
    value: Casualty | Quantity | TimeOf | Location | AssetLocation,
) -> Hashable | None:
    found: Hashable | None
    if isinstance(value, Casualty):
        people = value.population
        if people.individual is not None:
            return value.outcome, people.individual
        several = None if _is_one_person(value) else (people.age_group, people.sex)
        # 'six children' are a part however told; 'others' hurt beside the dead are all the hurt
        scope = "total" if several and _is_rest(value) else value.scope
        whole = None if any(several or ()) else scope
        found = (value.outcome, _number(value.count), whole, several, people.nationality)
    elif isinstance(value, Quantity):
        found = (_stems(value.what), value.verb, _number(value.count))
    elif isinstance(value, TimeOf):
        found = (value.start, value.end) if value.start else value.timex
    elif isinstance(value, Location):
        found = value.place.name
    else:
        found = (value.asset.name, value.relation, value.place.name)
    return found


def _is_rest(value: Casualty) -> bool:
    """Tell whether 'others' are all who were hurt: '12 were killed and 30 others injured'."""
    return value.outcome is not Outcome.KILLED and value.population.raw == "others"


def _number(count: Count) -> Hashable:
    """Return the number said: 'at least 12' and 'about 12' are '12' told with more care."""
    careful = count.modifier in (Modifier.EXACT, Modifier.AT_LEAST, Modifier.APPROX)
    if careful and count.best is not None:
        return count.best
    return count.min, count.max


def _told(value: Responsibility | Statement | Action | Identity | Fact) -> Hashable | None:
    found: Hashable | None
    if isinstance(value, Responsibility):
        found = (value.canonical or _actor(value.actor), value.role, value.basis)
    elif isinstance(value, Action):
        name = value.agent or ""
        found = (canonical_name(name) or _actor(name), _last(value.action)) if name else None
    elif isinstance(value, Statement):
        found = (value.speaker.casefold(), _stems(value.quote))
    elif isinstance(value, Identity):
        found = (value.entity.casefold(), value.property, value.value.casefold())
    else:
        found = (_stems(value.subject), value.predicate.casefold(), _stems(value.object or ""))
    return found


def _stems(words_: str) -> frozenset[str]:
    cleaned = WORD.findall(words_.lower().replace(".", ""))
    light = words("framing", "light_words")
    return frozenset(_stem(w) for w in cleaned if w not in light)


def _stem(word: str) -> str:
    base: dict[str, str] = table("framing")["irregular"]
    return base.get(word, word)[:STEM]


def _last(action: str) -> str:
    """Return what an action comes down to: 'strikes' of 'launched multiple strikes'."""
    return _stem(action.lower().split()[-1]) if action.split() else ""


def _actor(name: str) -> Hashable:
    """Return what names of one actor share: 'U.S.' and 'the United States' by their country."""
    return country_of(name) or _stems(name)
