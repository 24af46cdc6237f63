"""Tolls and victims in words, for tables and reports."""

from collections.abc import Iterator

from claims import Fate, Figure, Outcome, Toll, Victim
from factcheck.domain.place_words import place_words
from factcheck.domain.time_words import time_words
from factcheck.domain.value_words import ENDLESS, NOBODY, figure

HURT_FIRST = {Outcome.CASUALTIES: "hurt"}  # of a person: shot or the like, before it ended


def toll_words(toll: Toll) -> str:
    """Return a toll in words: 'killed 5–7, best 7 (4 children; earlier: 4)'."""
    best = ""
    if toll.best is not None and toll.min != toll.max:
        best = f", best {figure(toll.best)}"
    aside = "; ".join(part for part in (", ".join(_parts(toll)), _earlier(toll)) if part)
    return f"{toll.outcome} {range_words(toll)}{best}{f' ({aside})' if aside else ''}"


def range_words(given: Toll | Figure) -> str:
    """Return fewest – most: '5–7', '12–∞'."""
    low = "?" if given.min is None else figure(given.min)
    high = ENDLESS if given.max is None else figure(given.max)
    return low if low == high else f"{low}–{high}"


def _parts(toll: Toll) -> Iterator[str]:
    """Yield the groups within a toll as printed; who is told of alone stands among the people."""
    for part in toll.parts:
        if part.who and not (part.min == part.max == 1):
            yield f"{range_words(part)} {part.who}"


def _earlier(toll: Toll) -> str:
    told = ", ".join(dict.fromkeys(map(range_words, toll.superseded)))
    return f"earlier: {told}" if told else ""


def victim_words(victim: Victim) -> str:
    """Return a person in words: 'Ann Roe, 34, nurse: killed Friday, Dover'."""
    name = person_words(victim)
    age = str(victim.age) if victim.age is not None else ""
    role = victim.role if victim.role and victim.role not in name.lower() else ""
    kin = kin_words(victim) if victim.name else ""
    told = (name, age if age not in name.split("-") else "", role, kin)
    return f"{', '.join(dict.fromkeys(part for part in told if part))}: {fate_words(victim)}"


def person_words(victim: Victim) -> str:
    """Return the name, else who it was as printed."""
    return victim.name or kin_words(victim) or victim.described or victim.role or NOBODY


def kin_words(victim: Victim) -> str:
    """Return the relation and whose it is: 'his wife (of Bo Roe)'."""
    if not victim.relation:
        return ""
    owner = victim.relation_to
    known = not owner or owner.split()[-1].casefold() in victim.relation.casefold()
    return victim.relation if known else f"{victim.relation} (of {owner})"


def fate_words(victim: Victim) -> str:
    """Return what befell a person, with when and where as far as it is told of the person."""
    fates = victim.fates or (Fate(outcome=victim.outcome, claims=victim.claims),)
    return ", then ".join(map(_fate, fates))


def _fate(fate: Fate) -> str:
    when = time_words(fate.time) if fate.time else ""
    where = place_words(fate.place) if fate.place else ""
    said = HURT_FIRST.get(fate.outcome, fate.outcome.value)
    return ", ".join(part for part in (f"{said} {when}".strip(), where) if part)
