"""Draw the casualty claims of a document, sentence by sentence, then as a whole."""

from collections import Counter
from collections.abc import Hashable, Iterator
from dataclasses import dataclass, replace

from claims.extractors.casualties.adjacent import other_state, see_adjacent, see_listed
from claims.extractors.casualties.bodies import see_bodies
from claims.extractors.casualties.breakdowns import see_breakdowns, see_inverted, see_listed_dead
from claims.extractors.casualties.drafts import draft
from claims.extractors.casualties.ellipsis import with_own_subjects
from claims.extractors.casualties.fatal import see_fatal_happening
from claims.extractors.casualties.idioms import see_described, see_fatal, see_idioms
from claims.extractors.casualties.inclusions import see_included
from claims.extractors.casualties.kinds import see_kinds
from claims.extractors.casualties.names import see_names
from claims.extractors.casualties.nobody import on_bodies, see_nobody
from claims.extractors.casualties.nouns import see_nouns
from claims.extractors.casualties.parts import see_parts
from claims.extractors.casualties.selves import see_selves
from claims.extractors.casualties.shared import (
    either_way,
    is_share,
    others_tell,
    parts_are_alike,
    repeated,
    with_open_number,
    with_open_shares,
    with_shared_number,
    without_bare_conjuncts,
)
from claims.extractors.casualties.sides import of_one_side, whom_them_means
from claims.extractors.casualties.sightings import TABLE, Sighting
from claims.extractors.casualties.singles import may_tell, see_listed_singles, see_singles
from claims.extractors.casualties.tallying import tallied, without_feared
from claims.extractors.casualties.tellers import is_teller
from claims.extractors.casualties.tolls import SUPERSEDED, see_tolls
from claims.extractors.casualties.verbs import see_verbs, without_shadows
from claims.extractors.casualties.victims import Victims, read_victims
from claims.extractors.casualties.wounds import see_wounds
from claims.lexicon.load import words
from claims.model.reading import Draft, Reading, SentenceReading
from claims.model.span import Span
from claims.model.value import Outcome

NEAR = 2  # sentences back in which 'another' finds those whom it adds to


@dataclass(frozen=True, slots=True)
class Counted:
    """Hold a sighting with those whom it befell, and whether they are a part of more."""

    reading: SentenceReading
    sighting: Sighting
    victims: Victims
    part: bool


def extract_casualties(reading: Reading) -> Iterator[Draft]:
    """Yield a draft for each outcome and group of people, in reading order.

    Coordinated groups under one verb are parts; whoever is named or known is a part where the
    document counts more of the same outcome. Killed and injured are never added up.
    """
    found: list[Counted] = []
    kind: Outcome | None = None
    for sentence in reading.sentences:
        last = found[-1] if found else None
        full = sentence.numbers or sentence.clauses or may_tell(sentence.sentence)
        counted = list(_counted(sentence, kind, last)) if full else []
        kind = next((c.sighting.outcome for c in reversed(counted) if c.sighting.part), None)
        found += counted
    if not any(c.sighting.outcome is Outcome.KILLED for c in found):
        found += _fatal(reading)
    victims = repeated([(c.sighting, c.victims) for c in found])
    found = [replace(c, victims=v) for c, v in zip(found, victims, strict=True)]
    sides = of_one_side([(c.reading.sentence.index, (c.sighting, c.victims)) for c in found])
    found = [replace(c, victims=v) for c, v in zip(found, sides, strict=True)]
    largest: Counter[Outcome] = Counter()
    for c in found:
        largest[c.sighting.outcome] = max(
            largest[c.sighting.outcome], int(c.victims.count.min or 0)
        )
    told = {_kind(c) for c in found if c.part and not c.sighting.part}
    for at, c in enumerate(found):
        more = largest[c.sighting.outcome] > (c.victims.count.best or 0)
        part = c.part or (c.victims.known and more) or _adds(c, found[:at]) or _kind(c) in told
        numbered = largest[c.sighting.outcome] > (c.victims.count.min or 0)
        people = with_open_number(c.victims) if part and numbered else c.victims
        yield draft(reading, c.reading, c.sighting, people, part=part)


def _fatal(reading: Reading) -> list[Counted]:
    """Return the dead of a happening that is called fatal and names none of them."""
    told = ((r, pair) for r in reading.sentences for pair in see_fatal_happening(r))
    first = next(told, None)
    return [] if first is None else [Counted(first[0], *first[1], part=False)]


def _kind(counted: Counted) -> Hashable:
    """Return what tells that two mentions number one part; nothing equal where the kind is open.

    Whom one sentence counts beside others, 'a man and two children', a headline may count alone.
    """
    people = counted.victims.population
    best = counted.victims.count.best
    if best is None or not (people.age_group or people.sex):
        return counted.victims.count_span
    return counted.sighting.outcome, best, people.age_group, people.sex


def _counted(
    reading: SentenceReading, before: Outcome | None, last: Counted | None
) -> Iterator[Counted]:
    """Yield what one sentence says, each group of people once for each outcome."""
    told = last.sighting.outcome if last else None
    tolls = list(see_tolls(reading, told))
    found = [*tolls, *see_kinds(reading, before)]
    verbs = with_own_subjects(reading, without_shadows(list(see_verbs(reading))))
    found += [s for s in verbs if not _same(s, found)]
    found += [s for s in see_idioms(reading) if not _same(s, found)]
    found += [s for s in (*see_nobody(reading), *see_nouns(reading)) if not _same(s, found)]
    found = [s for s in found if not other_state(reading.sentence, s)]
    found = [s for s in found if not on_bodies(reading.sentence, s)]
    found += [s for s in see_adjacent(reading, found) if not _same(s, found)]
    found += list(see_listed(reading, found))
    found += [s for s in see_bodies(reading) if not _same(s, found)]
    found = _with_singles(reading, found)
    found += [s for s in see_listed_dead(reading) if not _same(s, found)]
    found += [s for s in see_inverted(reading) if not _same(s, found)]
    found += [s for s in see_described(reading, found) if not _same(s, found)]
    found += [*see_parts(reading, found), *see_fatal(reading, found)]
    found += list(see_breakdowns(reading, found))
    near = last is not None and reading.sentence.index - last.reading.sentence.index == 1
    found += list(see_names(reading, found, told, near=near))
    found = [*see_included(reading, found, told), *found]
    found = [either_way(reading.sentence, with_shared_number(reading, s)) for s in found]
    once = others_tell(without_bare_conjuncts(reading, _once(_pairs(reading, found))))
    once = without_feared(reading.sentence, parts_are_alike(with_open_shares(once)))
    once = tallied(reading.sentence, tolls, once)
    lasting = ((s, v) for s, v in once if SUPERSEDED not in s.flags)
    siblings = Counter(group for group, _ in {(_group(s), _said(v)) for s, v in lasting})
    for sighting, victims in once:
        shared = sighting.whole_of_phrase and siblings[_group(sighting)] > 1
        yield Counted(reading, sighting, victims, sighting.part or shared)


def _pairs(reading: SentenceReading, found: list[Sighting]) -> list[tuple[Sighting, Victims]]:
    """Return each sighting of people who do not tell of it, with those whom it befell."""
    sentence = reading.sentence
    pairs = [(s, read_victims(reading, s)) for s in found if not is_teller(sentence, s)]
    known = [(s, whom_them_means(sentence, v)) for s, v in pairs if v is not None]
    return [(s, v) for s, v in known if not is_share(sentence, v)]


def _with_singles(reading: SentenceReading, found: list[Sighting]) -> list[Sighting]:
    """Return the sightings with those of single persons that neighbouring words tell."""
    found = [*found, *see_selves(reading, found)]
    found += see_singles(reading, found)
    found += see_listed_singles(reading, found)
    return [*found, *see_wounds(reading, found)]


def _group(sighting: Sighting) -> tuple[Outcome, tuple[int, ...], bool]:
    """Return what the coordinated victims of one verb have in common."""
    return sighting.outcome, sighting.said, sighting.whole_of_phrase


def _said(victims: Victims) -> tuple[float | int | None, str | Span]:
    """Return what two tellings of one number in a sentence share."""
    best = victims.count.best
    return best, (victims.population.raw or "").lower() if best else victims.count_span


def _once(pairs: list[tuple[Sighting, Victims]]) -> list[tuple[Sighting, Victims]]:
    """Keep each number once for an outcome, the first reading of it, in reading order."""
    seen: set[tuple[Outcome, Span]] = set()
    kept = []
    for sighting, victims in pairs:
        key = (sighting.outcome, victims.count_span)
        if key not in seen:
            seen.add(key)
            kept.append((sighting, victims))
    return sorted(kept, key=lambda pair: pair[1].count_span.start)


def _same(sighting: Sighting, found: list[Sighting]) -> bool:
    """Tell whether one of the earlier sightings reads the same words."""
    own = {sighting.victim, *(sighting.tokens if sighting.victim is None else ())}
    number = sighting.number.span if sighting.number else None
    for other in found:
        if number is not None and other.number is not None and other.number.span == number:
            return True
        if sighting.outcome is other.outcome and set(sighting.said) < set(other.said):
            return True  # the death of 'fell to her death'
        if other.victim is not None and other.victim in own and other.outcome is sighting.outcome:
            return True
    return False


def _adds(counted: Counted, before: list[Counted]) -> bool:
    """Tell whether 'another two', 'three others' add to a number of the same outcome."""
    sentence = counted.reading.sentence
    at = sentence.within(counted.victims.count_span)
    near = {sentence.tokens[i].lower for i in (*at, *counted.sighting.tokens)}
    near |= {sentence.tokens[i - 1].lower for i in at[:1] if i}
    if not near & words(TABLE, "further"):
        return False
    return any(
        b.sighting.outcome is counted.sighting.outcome
        and sentence.index - b.reading.sentence.index <= NEAR
        for b in before
    )
