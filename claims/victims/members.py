"""Who may be one of those whom a figure counts: Ann Roe, 9, of 'two children'."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from claims.lexicon.load import words
from claims.model.claim import Claim
from claims.model.value import Casualty, Outcome, Population, Status
from claims.victims.described import TABLE
from claims.victims.sightings import real_casualty

GROWN = 18  # years from which nobody is called a child
FEWEST = 2  # who is counted alone has no members
Key = tuple[str, Outcome]
Part = tuple[Key, str]  # of an event and outcome: a group of claims, or a person
POSSESSED = ("his", "her", "their")
DOING = ("kill", "shot", "shoot", "murder", "stab", "fatally", "slay", "execut")
LINKS = frozenset(("and", "&", "plus", "with"))


def may_hold(figure: Claim, person: Iterable[Claim]) -> bool:
    """Tell whether nothing that is told of a person forbids that a figure counts them."""
    whole = _people(figure)
    return whole is not None and all(
        _fits(whole, own) for c in person if (own := _people(c)) is not None
    )


def _people(claim: Claim) -> Population | None:
    value = claim.value
    return value.population if isinstance(value, Casualty) else None


def _fits(whole: Population, one: Population) -> bool:
    if whole.age_group == "child" and _is_grown(one):
        return False
    if whole.age_group == "adult" and (one.age_group == "child" or _is_under_age(one)):
        return False
    if whole.sex and one.sex and whole.sex != one.sex:
        return False
    return whole.status in (Status.UNKNOWN, Status.CIVILIAN, one.status) or (
        one.status is Status.UNKNOWN and one.age_group is None
    )


def _is_grown(one: Population) -> bool:
    if one.age is not None:
        return one.age > GROWN
    kin = (one.relation or "").split()[-1:]
    grown = bool({k.lower() for k in kin} & words(TABLE, "grown_kin"))
    said = {w.lower() for w in (one.raw or "").split()} & words(TABLE, "grown")
    return one.age_group != "child" and (grown or bool(said))


def _is_under_age(one: Population) -> bool:
    return one.age is not None and one.age < GROWN


def is_beside(one: Claim, figure: Claim) -> bool:
    """Tell whether a sentence counts one person beside others: 'his wife and two children'.

    'Two children, Ann and Joe' names those whom it counts.
    """
    mine, theirs = one.slots.get("count"), figure.slots.get("count")
    same = one.start == figure.start and one.slots.get("outcome") == figure.slots.get("outcome")
    if not same or mine is None or theirs is None:
        return False
    if mine[0] < theirs[0]:
        return True
    between = one.text[theirs[1] - one.start : mine[0] - one.start].casefold()
    return "," not in between and ":" not in between and bool(LINKS & set(between.split()))


def with_members(claims: Sequence[Claim], groups: Sequence[str | None]) -> tuple[str | None, ...]:
    """Return the groups, who is one of a part that is counted in the group of that part.

    'Two children' and 'Ann, 9', told of elsewhere, are not three people.
    """
    found = list(groups)
    fresh = max((int(g[1:]) for g in groups if g and g[1:].isdigit()), default=0)
    parts, people = _sorted(claims, groups)
    left = {part: _size(claims, own) for part, own in parts.items()}
    for (key, _), own in people.items():
        fits = (p for p in _holding(claims, parts, own, key) if left[p] > 0)
        part = next(fits, None)
        if part is None:
            continue
        left[part] -= 1
        shared = found[parts[part][0]]
        if shared is None:
            fresh += 1
            shared = f"g{fresh}"
        for n in (*own, *parts[part]):
            found[n] = shared
    return tuple(found)


def _sorted(
    claims: Sequence[Claim], groups: Sequence[str | None]
) -> tuple[dict[Part, list[int]], dict[Part, list[int]]]:
    """Return the claims on parts of a figure by event and group, and those on each person."""
    parts: dict[Part, list[int]] = {}
    people: dict[Part, list[int]] = {}
    for n, claim in enumerate(claims):
        value = real_casualty(claim)
        if value is None or value.scope != "part" or claim.event is None:
            continue
        key = claim.event.key, value.outcome
        if value.population.individual is not None:
            people.setdefault((key, value.population.individual), []).append(n)
        elif value.count.best is not None and value.count.best >= FEWEST:
            parts.setdefault((key, groups[n] or str(n)), []).append(n)
    return parts, people


def _size(claims: Sequence[Claim], own: Sequence[int]) -> float:
    counts = (claims[n].value for n in own)
    return max(v.count.best or 0 for v in counts if isinstance(v, Casualty))


def _holding(
    claims: Sequence[Claim], parts: Mapping[Part, Sequence[int]], own: Sequence[int], key: Key
) -> Iterator[Part]:
    """Yield the parts that may count a person."""
    person = [claims[m] for m in own]
    for part, numbers in parts.items():
        figures = [claims[n] for n in numbers]
        counts = any(map(_is_kind, figures))
        others = not is_suicide(person) and any(map(leaves_killer_out, figures))
        if part[0] != key or not (counts or others):
            continue
        held = all(may_hold(f, person) for f in figures)
        if held and not any(is_beside(one, f) for one in person for f in figures):
            yield part


def _is_kind(figure: Claim) -> bool:
    """Tell whether a figure says whom it counts, by age, sex or standing."""
    people = _people(figure)
    said = set((people.raw or "").casefold().split()) if people is not None else set()
    return people is not None and bool(
        people.age_group
        or people.sex
        or people.status is not Status.UNKNOWN
        or said & words(TABLE, "kin_groups")
    )


def is_suicide(own: Iterable[Claim]) -> bool:
    """Tell whether a person dies by their own hand: 'killed himself', 'committed suicide'."""
    for claim in own:
        people, said = _slot(claim, "population"), _slot(claim, "outcome")
        if people in words("crimes", "selves") or "suicide" in said or "own li" in said:
            return True
    return False


def leaves_killer_out(claim: Claim) -> bool:
    """Tell whether the killed are the object of a verb, or somebody's: 'he killed his sons'."""
    value = claim.value
    said, people = claim.slots.get("outcome"), claim.slots.get("count")
    if not isinstance(value, Casualty) or said is None or people is None:
        return False
    before = claim.text[: people[0] - claim.start].split()
    if before and before[-1].casefold() in POSSESSED:
        return True
    agent = claim.text[: said[0] - claim.start].casefold().split()[-1:]
    if said[0] < people[0] and _slot(claim, "outcome").startswith(DOING):
        return not set(agent) & words("crimes", "hits")  # 'a shooting killed three'
    return claim.text[said[1] - claim.start :].split()[:1] == ["by"]


def _slot(claim: Claim, name: str) -> str:
    at = claim.slots.get(name)
    return claim.text[at[0] - claim.start : at[1] - claim.start].casefold() if at else ""
