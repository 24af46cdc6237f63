"""What a happening is called: 'rocket attack on coalition forces in Iraq'."""

from collections.abc import Iterator, Sequence

from claims.events.occurrences import Occurrence
from claims.lexicon.load import table, words
from claims.lexicon.word_case import is_first_name
from claims.model.event import EventType
from claims.model.place import Place

WORDS = "event_words"
SHOT = "shooting"  # what 'opened fire' is called, which is no blaze
HOSTILE = (
    EventType.ATTACK,
    EventType.CLASH,
    EventType.STRIKE,
    EventType.EXPLOSION,
    EventType.CRIME,
)
NO_NAME = "casualties"


def label_of(members: Sequence[Occurrence], target: str | None, place: Place | None) -> str:
    """Return a short name; who died in it is no part of the name."""
    label = next(_names(members), NO_NAME)
    label = label.lower() if label.isupper() else label
    hostile = any(m.trigger.type in HOSTILE for m in members)
    if target and hostile and _is_aim(target, place):
        label += f" on {target}"
    return f"{label} in {place.name}" if place else label


def _names(members: Sequence[Occurrence]) -> Iterator[str]:
    """Yield the nouns for a happening, then the type that its verbs give it."""
    for member in members:
        trigger = member.trigger
        consequence = trigger.lemma in words(WORDS, "consequence_nouns")
        if trigger.nominal and not consequence and trigger.type is not EventType.STATEMENT:
            shot = trigger.lemma == "fire" and trigger.type in HOSTILE
            yield SHOT if shot else member.text
    for member in members:
        if member.trigger.type not in (EventType.OTHER, EventType.STATEMENT):
            yield member.trigger.type.value


def _is_aim(target: str, place: Place | None) -> bool:
    """Tell whether a target is a thing or a body of people, and not a victim or a number."""
    if place and place.name in target:
        return False
    said = target.lower().split()
    numbers = {*table("numbers")["units"], *table("numbers")["tens"]}
    if words(WORDS, "weapons") & set(said) or said[-1] in numbers or said[-1].isdigit():
        return False
    one = {"victim", *words("populations", "people"), *words("individuals", "kin")}
    one -= words("populations", "collectives")
    return said[-1] not in one and not any(map(is_first_name, said))
