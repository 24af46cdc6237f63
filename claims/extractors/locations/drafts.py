"""Draw a claim for each place of a happening: from its own words, an antecedent, the article."""

from collections.abc import Iterator
from dataclasses import replace

from claims.extractors.locations.antecedents import USES, find_antecedents
from claims.extractors.locations.containers import find_containers, placed_in
from claims.extractors.locations.inherited import inherited_place, names_outlet
from claims.extractors.locations.paths import happening_of
from claims.extractors.locations.scene import Scene
from claims.model.mention import Mention
from claims.model.place import Place, PlaceUse
from claims.model.reading import Draft, Reading, SentenceReading
from claims.model.sentence import Section
from claims.model.span import Span
from claims.model.value import Location

ANTECEDENT, INHERITED = "antecedent", "inherited"  # flags: the place stands elsewhere in the text
TOWN_INHERITED = "town_inherited"  # flag: the street's town stands elsewhere in the text
STREET = "street"
ANTECEDENT_CONFIDENCE = 0.6
INHERITED_CONFIDENCE = 0.4
LEAD_PARAGRAPHS = 6  # further down an article tells of other happenings too


def extract_locations(reading: Reading) -> Iterator[Draft]:
    """Yield a draft for each place of a happening, the innermost of nested ones.

    Where the lead places no happening at all, one draft, flagged 'inherited', gives the first the
    place of which the article chiefly speaks.
    """
    placed = False
    before: list[Mention[Place]] = []
    for read in reading.sentences:
        for draft in _of_sentence(read, before):
            placed = placed or _in_lead(read)
            yield _in_town(draft, reading)
        before.extend(m for m in read.places if m.value.use in USES)
    if not placed and (inherited := _inherited(reading)) is not None:
        yield inherited


def _of_sentence(read: SentenceReading, before: list[Mention[Place]]) -> Iterator[Draft]:
    scene = Scene(read)
    if not scene.triggers:
        return
    containers = find_containers(read)
    values = placed_in(read, containers)
    settled: set[int] = set()
    for place in read.places:
        if place.value.use not in USES or place.head in containers or names_outlet(read, place):
            continue
        if (found := happening_of(scene, place)) is not None:
            head, confidence = found
            settled.add(head)
            yield _draft(read, values[place.head], place.span, head, confidence)
    for head, span, value in find_antecedents(scene, before):
        if head not in settled:
            settled.add(head)
            yield _draft(read, value, span, head, ANTECEDENT_CONFIDENCE).flagged(ANTECEDENT)


def _draft(read: SentenceReading, place: Place, span: Span, head: int, confidence: float) -> Draft:
    word = next(m for m in read.triggers if m.head == head)
    return Draft(
        value=Location(place=place.model_copy(update={"use": PlaceUse.LITERAL})),
        sentence=read.sentence.index,
        span=read.sentence.span,
        slots={"place": span, "event": word.span},
        head=head,
        confidence=confidence,
        trigger=head,
    )


def _in_town(draft: Draft, reading: Reading) -> Draft:
    """Return the draft of a street with the town that the article is about around it."""
    place = draft.value.place if isinstance(draft.value, Location) else None
    if place is None or place.kind != STREET or place.within or place.lat is not None:
        return draft
    town = inherited_place(reading)
    if town is None or place.country not in (None, town.value.country):
        return draft
    within = (town.value.name, *town.value.within)
    placed = place.model_copy(update={"within": within, "country": town.value.country})
    return replace(draft, value=Location(place=placed)).flagged(TOWN_INHERITED)


def _in_lead(read: SentenceReading) -> bool:
    headline = read.sentence.section is Section.HEADLINE
    return headline or read.sentence.paragraph < LEAD_PARAGRAPHS


def _inherited(reading: Reading) -> Draft | None:
    """Return the article's main place for its first happening, where the lead gives none."""
    for read in reading.sentences:
        scene = Scene(read)
        if scene.triggers and _in_lead(read):
            mention = inherited_place(reading)
            if mention is None:
                return None
            head = scene.main
            draft = _draft(read, mention.value, mention.span, head, INHERITED_CONFIDENCE)
            return draft.flagged(INHERITED)
    return None
