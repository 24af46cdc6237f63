"""Draw where the happenings of a sentence were."""

from collections.abc import Iterator

from claims.lexicon.place_words import place_words
from claims.model.event import EventType
from claims.model.mention import Mention
from claims.model.place import Place, PlaceUse, Precision
from claims.model.reading import Draft, Reading, SentenceReading
from claims.model.span import Span
from claims.model.trigger import Trigger
from claims.model.value import Location

PLACELESS = frozenset({EventType.STATEMENT, EventType.DEPLOYMENT})
OBJECTS = ("dobj", "nsubj", "nsubjpass", "attr")
STRUCK = frozenset({"compound", "dobj", "nsubjpass"})  # the Baghdad attack; hit Camp Taji
DIRECT_CONFIDENCE = 0.85  # 'the attack in Iraq', 'they attacked in Iraq'
INDIRECT_CONFIDENCE = 0.7  # 'an attack against forces in Iraq'


def extract_locations(reading: Reading) -> Iterator[Draft]:
    """Yield a draft for each place of a happening, the innermost of nested ones."""
    for read in reading.sentences:
        triggers = {m.head: m for m in read.triggers if m.value.type not in PLACELESS}
        before: Mention[Place] | None = None
        for place in read.places:
            if place.value.use is not PlaceUse.LITERAL or not triggers:
                continue
            holds = before is not None and _is_container(read, before, place)
            before = place
            if holds:
                continue
            if (found := _happening(read, place, triggers)) is not None:
                yield _draft(read, place, *found)


def _draft(
    read: SentenceReading, place: Mention[Place], trigger: Mention[Trigger], confidence: float
) -> Draft:
    return Draft(
        value=Location(place=place.value),
        sentence=read.sentence.index,
        span=read.sentence.span,
        slots={"place": place.span, "event": trigger.span},
        head=trigger.head,
        confidence=confidence,
        trigger=trigger.head,
    )


def _is_container(read: SentenceReading, inner: Mention[Place], outer: Mention[Place]) -> bool:
    """Tell whether the second only says where the first lies: 'Taji, Iraq'."""
    between = read.sentence.quoted(Span(start=inner.span.end, end=outer.span.start)).lstrip()
    if outer.value.precision is Precision.NEAR and between.startswith(","):
        return True
    if outer.text in inner.value.within or outer.value.name in inner.value.within:
        return len(between.split()) <= _widest_gap(between)
    return _describes(read, inner, outer)


def _describes(read: SentenceReading, inner: Mention[Place], outer: Mention[Place]) -> bool:
    """Tell whether the second stands in an apposition to the first: 'Taji, a base north of …'."""
    tokens = read.sentence.tokens
    above = (tokens[i] for i in read.sentence.ancestors(outer.head))
    return any(t.dep == "appos" and t.head == inner.head for t in above)


def _widest_gap(gap: str) -> int:
    """Return how many words may stand between a place and what contains it."""
    return 5 if gap.startswith((",", "(", "in ")) else 0


def _happening(
    read: SentenceReading, place: Mention[Place], triggers: dict[int, Mention[Trigger]]
) -> tuple[Mention[Trigger], float] | None:
    """Return the happening above a place, through 'in', 'near' and the nouns between."""
    sentence = read.sentence
    preposition = _preposition(read, place)
    if preposition is None:
        ruler = sentence.tokens[place.head].head
        named = sentence.tokens[place.head].dep in STRUCK and ruler in triggers
        return (triggers[ruler], DIRECT_CONFIDENCE) if named else None
    near = place.value.precision is Precision.NEAR
    steps = 0
    for i in sentence.ancestors(preposition):
        if sentence.tokens[i].pos == "ADP" and sentence.tokens[i].lower in place_words("where"):
            preposition = i
        if i in triggers:
            direct = DIRECT_CONFIDENCE if steps == 0 else INDIRECT_CONFIDENCE
            return _stated(
                triggers[i], "near" if near else sentence.tokens[preposition].lower, direct
            )
        if sentence.tokens[i].pos in ("VERB", "AUX"):
            below = (c for c in sentence.children[i] if sentence.tokens[c].dep in OBJECTS)
            found = next((triggers[c] for c in below if c in triggers), None)
            return (found, INDIRECT_CONFIDENCE) if found else None
        steps += sentence.tokens[i].pos in ("NOUN", "PROPN")
    return None


def _stated(
    trigger: Mention[Trigger], preposition: str, confidence: float
) -> tuple[Mention[Trigger], float] | None:
    """Return the happening where the preposition says where it was or what it hit."""
    said = preposition in place_words("where") or (
        trigger.value.nominal and preposition in place_words("whereof")
    )
    return (trigger, confidence) if said else None


def _preposition(read: SentenceReading, place: Mention[Place]) -> int | None:
    """Return the preposition that governs a place, through lists and nouns such as 'province'."""
    tokens = read.sentence.tokens
    for i in (place.head, *read.sentence.ancestors(place.head)):
        if tokens[i].pos == "ADP" and tokens[i].dep in ("prep", "agent"):
            where = tokens[i].lower in place_words("where") | place_words("whereof")
            return i if where else None
        if tokens[i].pos in ("VERB", "AUX"):
            return None
    return None
