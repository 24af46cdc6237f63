"""Share what coordinated or repeated victims say of each other: a number, who they were."""

from collections.abc import Hashable, Sequence
from dataclasses import replace

from claims.extractors.casualties.sightings import TABLE, Sighting, outcomes
from claims.extractors.casualties.victims import Victims
from claims.lexicon.load import words
from claims.model.count import Count, Modifier
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence
from claims.model.span import Span
from claims.model.value import Outcome, Population, Status
from claims.resolution.counted import number_at
from claims.resolution.populations import is_people

Pair = tuple[Sighting, Victims]
FEWEST = 2  # one is told of many: only larger numbers tell that two phrases mean the same people
UNCOUNTED = (Modifier.PLURAL, Modifier.VAGUE)
RIVALS = (Outcome.KILLED, Outcome.INJURED)
COMBATANTS = frozenset((Status.MILITARY, Status.POLICE, Status.MILITIA))


def with_shared_number(reading: SentenceReading, sighting: Sighting) -> Sighting:
    """Give 'fighters' the number of '70 regime and rebel fighters'."""
    sentence = reading.sentence
    first = _numbered(reading, sighting)
    if first is None or is_people(sentence, first):
        return sighting
    return replace(sighting, number=number_at(sentence, reading.numbers, first))


def _numbered(reading: SentenceReading, sighting: Sighting) -> int | None:
    """Return the conjunct before a bare plural whose number counts both."""
    sentence, victim = reading.sentence, sighting.victim
    if victim is None or sighting.number is not None:
        return None
    token = sentence.tokens[victim]
    if token.dep != "conj" or sentence.child(victim, "nummod", "det", "poss", "quantmod"):
        return None
    first = sentence.tokens[token.head]
    joined = any(sentence.tokens[c].lower in ("and", "or") for c in sentence.children[first.i])
    if not joined or first.pos not in ("NOUN", "PROPN", "ADJ"):
        return None
    number = number_at(sentence, reading.numbers, first.i)
    return first.i if number is not None and number.value.best != 1 else None


def without_bare_conjuncts(reading: SentenceReading, pairs: Sequence[Pair]) -> list[Pair]:
    """Let a number count all of '40 soldiers and fighters', whose second noun has none."""
    heads = {s.victim: at for at, (s, _) in enumerate(pairs) if s.victim is not None}
    found: list[Pair | None] = list(pairs)
    for at, (sighting, victims) in enumerate(pairs):
        first = _numbered(reading, sighting) if _is_uncounted(victims.count) else None
        whole = heads.get(first) if first is not None else None
        if whole is None or found[whole] is None or not _same_phrase(pairs, whole, at):
            continue
        kept = found[whole]
        if kept is not None:
            found[whole] = (kept[0], _widened(reading.sentence, kept[1], victims))
            found[at] = None
    return [pair for pair in found if pair is not None]


def _same_phrase(pairs: Sequence[Pair], one: int, other: int) -> bool:
    return pairs[one][0].outcome is pairs[other][0].outcome


def _is_uncounted(count: Count) -> bool:
    return count.modifier in UNCOUNTED and count.best is None


def _widened(sentence: Sentence, victims: Victims, more: Victims) -> Victims:
    """Return victims who are of one kind or the other."""
    if victims.population_span is None or more.population_span is None:
        return victims
    one, other = victims.population, more.population
    span = Span(start=victims.population_span.start, end=more.population_span.end)
    population = Population(
        raw=sentence.quoted(span),
        nationality=one.nationality if one.nationality == other.nationality else None,
        affiliation=one.affiliation if one.affiliation == other.affiliation else None,
        status=one.status if _is_general(other) else _both(one.status, other.status),
        age_group=one.age_group if one.age_group == other.age_group else None,
        sex=one.sex if one.sex == other.sex else None,
    )
    return replace(victims, population=population, population_span=span)


def _is_general(population: Population) -> bool:
    """Tell whether 'members' share what stands before: 'rebel commanders and members'."""
    general = words("populations", "membership")
    return population.status is Status.UNKNOWN and (population.raw or "").lower() in general


def _both(one: Status, other: Status) -> Status:
    """Return the status of people of two kinds: fighters with soldiers are not civilians."""
    if one is other or {one, other} <= COMBATANTS:
        return one
    return Status.UNKNOWN


def others_tell(pairs: Sequence[Pair]) -> list[Pair]:
    """Know those before 'other civilians' for civilians."""
    found = list(pairs)
    for at, (_, victims) in enumerate(pairs):
        said = set((victims.population.raw or "").lower().split())
        said |= set(victims.count.raw.lower().split())
        if not said & words(TABLE, "further") or victims.population.status is Status.UNKNOWN:
            continue
        for before in range(at):
            sighting, known = found[before]
            found[before] = (sighting, _of_status(known, victims.population.status))
    return found


def parts_are_alike(pairs: Sequence[Pair]) -> list[Pair]:
    """Know the parts of a number for what the whole is: '33 militants including 10 foreigners'."""
    found = list(pairs)
    for at, (sighting, victims) in enumerate(pairs):
        known = victims.population
        if not sighting.part or known.status is not Status.UNKNOWN or known.names:
            continue
        wholes = [
            v.population.status
            for s, v in pairs
            if not s.part and s.outcome is sighting.outcome and s.said == sighting.said
        ]
        if len(wholes) == 1 and wholes[0] in COMBATANTS:
            status = {"status": wholes[0]}
            found[at] = (sighting, replace(victims, population=known.model_copy(update=status)))
    return found


def either_way(sentence: Sentence, sighting: Sighting) -> Sighting:
    """Count those 'killed or wounded' as casualties: nobody says how many of which."""
    last = max(sighting.said)
    link = [t.lower for t in sentence.tokens[last + 1 : last + 3]]
    first = min(sighting.said)
    back = [t.lower for t in sentence.tokens[max(0, first - 2) : first]]
    forms = outcomes("states") | outcomes("active_forms")
    after = len(link) > 1 and link[0] == "or" and forms.get(link[1]) in RIVALS
    before = len(back) > 1 and back[1] == "or" and forms.get(back[0]) in RIVALS
    if sighting.outcome in RIVALS and (after or before):
        return replace(sighting, outcome=Outcome.CASUALTIES)
    return sighting


def with_open_shares(pairs: Sequence[Pair]) -> list[Pair]:
    """Leave open how many 'people including children' are children: some, nobody says how many."""
    return [(s, with_open_number(v) if s.part else v) for s, v in pairs]


def with_open_number(victims: Victims) -> Victims:
    """Return those whom a bare plural names as some of a number, with their own left open."""
    if not _is_uncounted(victims.count) or victims.count_span != victims.population_span:
        return victims
    some = victims.count.model_copy(update={"min": None, "tolerant": (FEWEST, None)})
    return replace(victims, count=some)


def is_share(sentence: Sentence, victims: Victims) -> bool:
    """Tell whether victims without a number are only a share: 'most of them civilians'."""
    if not _is_uncounted(victims.count) or victims.population_span is None:
        return False
    first = min(sentence.within(victims.population_span), default=0)
    before = tuple(t.lower for t in sentence.tokens[max(0, first - 2) : first])
    return before in (("of", "them"), ("of", "whom"))


def _of_status(victims: Victims, status: Status) -> Victims:
    """Return victims of whom nothing was known with what another mention says they were."""
    population = victims.population
    if not is_unspecific(population):
        return victims
    return replace(victims, population=population.model_copy(update={"status": status}))


def is_unspecific(population: Population) -> bool:
    """Tell whether people are only called people, members, others or the like."""
    said = population.age_group or population.sex or population.names
    if population.status is not Status.UNKNOWN or said:
        return False
    return set((population.raw or "").lower().split()) <= words(TABLE, "general_people")


def repeated(counts: Sequence[Pair]) -> list[Victims]:
    """Return the victims of a document; who they were is known from any mention of the number.

    '14 people' whom another sentence calls 14 fighters were fighters, where no mention of the
    number says otherwise.
    """
    told: dict[Hashable, set[Status]] = {}
    for sighting, victims in counts:
        people = victims.population
        if not is_unspecific(people) and not (people.age_group or people.sex):
            told.setdefault(_number(sighting, victims), set()).add(people.status)
    found = []
    for sighting, victims in counts:
        statuses = told.get(_number(sighting, victims), set())
        known = len(statuses) == 1 and (victims.count.best or 0) >= FEWEST
        found.append(_of_status(victims, *statuses) if known else victims)
    return found


def _number(sighting: Sighting, victims: Victims) -> Hashable:
    return sighting.outcome, victims.count.best
