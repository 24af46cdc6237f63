"""Tell of which place an article chiefly speaks, where no happening is said to be anywhere."""

from collections import defaultdict
from collections.abc import Iterator

from claims.extractors.locations.scene import listed
from claims.lexicon.load import words
from claims.model.mention import Mention
from claims.model.place import Place, PlaceUse, Precision
from claims.model.reading import Reading, SentenceReading
from claims.model.sentence import Section

LEAD_PARAGRAPHS = 6
HEADLINE_WEIGHT, FIRST_WEIGHT = 2.0, 1.5
FIRST_PARAGRAPHS = 2
CLOSENESS = {
    Precision.EXACT: 1.0,
    Precision.SETTLEMENT: 1.0,
    Precision.REGION: 0.7,
    Precision.SEA: 0.7,
}
LONGEST_OUTLET = 12  # words: 'FOX 8 News New Orleans News, Weather, Sports'
MODIFIERS = ("compound", "nmod", "poss")
OUTLET_MARKS = ("|", " - ", " – ")  # what follows in a headline is the outlet's name
LEAST = 1.0  # a region named once in passing is nothing to go by; a country never is


def inherited_place(reading: Reading) -> Mention[Place] | None:
    """Return the first mention of the article's main place, or none where nothing tells it.

    Counted are places where something is, datelines, and the town of the police or people spoken
    of, most in headline and first paragraph; the narrower of equals, in the country most named.
    """
    weights: dict[tuple[str, str | None], float] = defaultdict(float)
    lands: dict[str, float] = defaultdict(float)
    first: dict[tuple[str, str | None], Mention[Place]] = {}
    for read, mention in _mentions(reading):
        weight = _weight(read) * CLOSENESS.get(mention.value.precision, 0.0)
        key = mention.value.name, mention.value.country
        weights[key] += weight
        first.setdefault(key, mention)
    for read in reading.sentences:
        for mention in read.places:
            if mention.value.country and mention.value.use is not PlaceUse.EMBEDDED:
                lands[mention.value.country] += 1
    main = max(lands, key=lands.__getitem__, default=None)
    here = {key: w for key, w in weights.items() if key[1] in (None, main) and w > 0}
    best = max(here, key=here.__getitem__, default=None)
    if best is None or here[best] < LEAST:
        return None
    return first[best]


def _mentions(reading: Reading) -> Iterator[tuple[SentenceReading, Mention[Place]]]:
    for read in reading.sentences:
        headline = read.sentence.section is Section.HEADLINE
        if not headline and read.sentence.paragraph >= LEAD_PARAGRAPHS:
            return
        for mention in read.places:
            if _counts(read, mention):
                yield read, mention


def _counts(read: SentenceReading, mention: Mention[Place]) -> bool:
    """Tell whether a mention tells where the article's matter is."""
    if names_outlet(read, mention):
        return False
    if mention.value.use is PlaceUse.DEMONYM or not 0 <= mention.head < len(read.sentence.tokens):
        return False
    tokens = read.sentence.tokens
    token = tokens[mention.head]
    if token.dep in MODIFIERS and listed("local", tokens[token.head].lemma.lower()):
        return True  # 'Tulsa police', 'a Tulsa man'
    return mention.value.use is PlaceUse.LITERAL and _is_scene(read, mention.head)


def _is_scene(read: SentenceReading, head: int) -> bool:
    """Tell whether a place is a dateline or says where something is, and not where someone speaks.

    'Police in Oslo said' counts: they speak of what is theirs to look into.
    """
    tokens = read.sentence.tokens
    said_where = False
    for i in read.sentence.ancestors(head):
        token = tokens[i]
        if token.dep in ("prep", "agent") and not said_where:
            said_where = listed("where", token.lower)
            if not said_where:
                return False  # 'a man from Cork', 'John Reed of Boston'
        elif said_where and listed("local", token.lemma.lower()):
            return True
        elif token.pos == "VERB":
            return token.lemma.lower() not in words("event_words", "reporting")
    return True


def names_outlet(read: SentenceReading, mention: Mention[Place]) -> bool:
    """Tell whether a place stands in the outlet's name at a headline's end: '… | Tulsa News'."""
    text = read.sentence.text
    before = text[: mention.span.start - read.sentence.span.start]
    at = max(before.find(mark) for mark in OUTLET_MARKS)
    tail = text[at:].casefold().replace("|", " ").replace(".", " ").split() if at > 0 else []
    return len(tail) <= LONGEST_OUTLET and any(listed("outlets", word) for word in tail)


def _weight(read: SentenceReading) -> float:
    if read.sentence.section is Section.HEADLINE:
        return HEADLINE_WEIGHT
    return FIRST_WEIGHT if read.sentence.paragraph < FIRST_PARAGRAPHS else 1.0
