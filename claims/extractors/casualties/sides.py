"""Know on whose side victims were from what the rest of an article says of them."""

from collections.abc import Hashable, Sequence
from dataclasses import replace

from claims.extractors.casualties.shared import COMBATANTS, Pair, is_unspecific
from claims.extractors.casualties.victims import Victims
from claims.lexicon.load import words
from claims.model.sentence import Sentence
from claims.model.value import Status
from claims.resolution.populations import status_before

FEWEST = 2  # one person is told of in many places


def whom_them_means(sentence: Sentence, victims: Victims) -> Victims:
    """Know 'a number of them' for the fighters named before in the sentence."""
    if victims.population.status is not Status.UNKNOWN or victims.population.names:
        return victims
    inside = sentence.within(victims.count_span)
    after = sentence.tokens[inside[-1] + 1 : inside[-1] + 3] if inside else ()
    if [t.lower for t in after] not in (["of", "them"], ["of", "whom"]):
        return victims
    return _with(victims, status_before(sentence, inside[0]))


def of_one_side(pairs: Sequence[tuple[Hashable, Pair]]) -> list[Victims]:
    """Return the victims of a document, each with its sentence, knowing whose side they were on.

    A part of nobody in its sentence is a part of the last number before it, and a number of which
    two others of its sort are parts is what they are: 35 are fighters where 29 and six were.
    """
    found = [victims for _, (_, victims) in pairs]
    for at, (sentence, (sighting, victims)) in enumerate(pairs):
        same = [
            (other, s, found[n])
            for n, (other, (s, _)) in enumerate(pairs)
            if s.outcome is sighting.outcome and n != at
        ]
        if victims.population.status is not Status.UNKNOWN or victims.population.names:
            continue
        before = [v for other, s, v in same[:at] if other != sentence and not s.part]
        leads = _leads(victims)
        if sighting.part or leads:
            known = _of_whole(victims, before)
            found[at] = _with(victims, known or (Status.MILITARY if leads else None))
        elif is_unspecific(victims.population):
            found[at] = _with(victims, _of_parts(victims, same))
    return found


def _leads(victims: Victims) -> bool:
    """Tell whether victims are commanders, of whatever side."""
    said = (victims.population.raw or "").lower().split()
    return bool(said) and said[-1] in words("populations", "ranks")


def _of_whole(victims: Victims, before: Sequence[Victims]) -> Status | None:
    """Return whose side the last number that may hold a part was on."""
    number = victims.count.best or 1
    wholes = [v.population.status for v in before if (v.count.best or 0) > number]
    return wholes[-1] if wholes and wholes[-1] in COMBATANTS else None


def _of_parts(victims: Victims, same: Sequence[tuple[Hashable, object, Victims]]) -> Status | None:
    """Return whose side those were on who add up to a number, in one sentence."""
    sentences: dict[Hashable, list[Victims]] = {}
    for sentence, _, other in same:
        sentences.setdefault(sentence, []).append(other)
    for others in sentences.values():
        total = sum(o.count.best or 0 for o in others)
        statuses = {o.population.status for o in others}
        if len(others) >= FEWEST and total == victims.count.best and statuses <= COMBATANTS:
            return others[0].population.status
    return None


def _with(victims: Victims, status: Status | None) -> Victims:
    if status is None:
        return victims
    population = victims.population.model_copy(update={"status": status})
    return replace(victims, population=population)
