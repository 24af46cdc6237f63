"""Read a table of sentences with what they say of casualties, and compare claims with it."""

import re
from dataclasses import dataclass, field

from claims.model.claim import Modality, Polarity
from claims.victims.sightings import real_casualty

VAGUE = {
    "dozens": (24, 99),
    "scores": (40, 99),
    "hundreds": (200, 999),
    "several": (3, 9),
    "handful": (3, 6),
}
STATUSES = {"civilian", "military", "police", "militia", "journalist", "aid_worker"}
FIELDS = {
    **dict.fromkeys(("child", "adult", "elderly"), "age_group"),
    **dict.fromkeys(("female", "male"), "sex"),
    **dict.fromkeys(STATUSES, "status"),
}
NUMBER = re.compile(r"(>=|>|<=|<|~|near_)?(\d+)(?:-(\d+))?")
WORDINGS = {
    None: ("exact", lambda n: (n, n, n)),
    ">=": ("at_least", lambda n: (n, None, n)),
    ">": ("more_than", lambda n: (n + 1, None, n)),
    "<=": ("at_most", lambda n: (0, n, None)),
    "<": ("fewer_than", lambda n: (0, n - 1, None)),
    "~": ("approx", lambda n: (n - max(1, round(n / 10)), n + max(1, round(n / 10)), n)),
    "near_": ("nearly", lambda n: (round(n * 0.9), n - 1, n)),
}


@dataclass
class Expected:
    """Hold one claim that a sentence makes."""

    outcomes: list[str]
    count: tuple
    optional: bool
    scope: str | None = None
    event: str = "main"
    negated: bool = False
    people: dict = field(default_factory=dict)


def read(path):
    """Return each text of a table with what is expected of it."""
    lines = path.read_text("utf-8").splitlines()
    rows = [line.split(" =>") for line in lines if line and not line.startswith("#")]
    return [(text.strip().replace(" ¶ ", "\n\n"), _claims(told)) for text, told in rows]


def _claims(told):
    return [_claim(item.strip()) for item in told.split(";") if item.strip()]


def _claim(item):
    outcomes, count, *said = item.replace("near ", "near_").split()
    found = Expected(outcomes.split("|"), _count(count.rstrip("?")), count.endswith("?"))
    for word in said:
        if word in ("part", "total"):
            found.scope = word
        elif word in ("main", "other"):
            found.event = word
        elif word == "neg":
            found.negated = True
        elif word in FIELDS:
            found.people[FIELDS[word]] = word
        elif word != "any":
            found.people["nationality"] = word
    return found


def _count(word):
    """Return fewest, most, best and the modifier, None where it is free."""
    if word == "none":
        return 0, 0, 0, "none"
    if word == "unknown":
        return 1, None, None, None
    if word in VAGUE:
        return *VAGUE[word], None, "vague"
    sign, number, end = NUMBER.fullmatch(word).groups()
    if end is not None:
        low, best = (int(number) + 1, int(number)) if sign else (int(number), None)
        return low, int(end), best, "more_than" if sign else "range"
    modifier, bounds = WORDINGS[sign]
    low, high, best = bounds(int(number))
    return low, high, best, modifier


def faults(expected, claims):
    """Return what is wrong with the claims: missed, made up, of the wrong event."""
    wrong, rest, events = [], list(claims), {}
    for one in expected:
        claim = next((c for c in rest if _fits(one, c)), None)
        if claim is not None:
            rest.remove(claim)
            events.setdefault(one.event, set()).add(claim.event and claim.event.key)
        elif not one.optional:
            wrong.append(("missed", one))
    for claim in rest:
        told = any(_same_number(one, claim) for one in expected)
        if real_casualty(claim) is not None and not told:
            wrong.append(("made up", claim.value.outcome.value, claim.value.count.raw))
    keys = [key for found in events.values() for key in found]
    if any(len(found) > 1 for found in events.values()) or len(keys) > len(set(keys)):
        wrong.append(("of the wrong event", events))
    return wrong


def _same_number(one, claim):
    count = claim.value.count
    low, high, best, modifier = one.count
    if claim.value.outcome.value not in one.outcomes:
        return False
    if modifier is None:
        return count.min is not None and count.min >= low
    alike = {modifier, count.modifier.value} <= {"exact", "vague"}
    same = modifier == count.modifier.value or alike
    return same and (low, high, best) == (count.min, count.max, count.best)


def _fits(one, claim):
    people = claim.value.population
    denied = claim.polarity is Polarity.NEGATED or claim.modality is Modality.DENIED
    return (
        _same_number(one, claim)
        and one.negated is denied
        and one.scope in (None, claim.value.scope)
        and all(getattr(people, name) == wanted for name, wanted in one.people.items())
    )
