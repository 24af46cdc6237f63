"""Draw how far, how deep and over what area: '25 km north of Ozalan', '5,000 hectares burned'."""

from collections.abc import Iterator
from dataclasses import dataclass

from claims.clauses.noun_phrases import phrase
from claims.lexicon.load import table, words
from claims.model.count import Count
from claims.model.mention import Mention
from claims.model.reading import Draft, Reading, SentenceReading
from claims.model.sentence import Sentence, Token
from claims.model.span import Span
from claims.model.value import Quantity

TABLE = "measures"
DEPTH, AREA = "depth", "area"
SUBJECT = ("nsubj", "nsubjpass")
UNIT_WORDS = 3  # '- square kilometres'
TURNING = frozenset(("to", "the", "due", "-"))  # 'to the north-west of'
CONFIDENCE = 0.6
PREDICATES = ("VERB", "AUX")


@dataclass(frozen=True, slots=True)
class _Measured:
    """Hold a measured length or area; positions are tokens of the sentence."""

    number: Mention[Count]
    unit: int
    first: int  # token of the number


def extract_extents(reading: Reading) -> Iterator[Draft]:
    """Yield a draft for each distance from a place, depth, and area that burned or was lost.

    Lengths that only describe ("a road 40 km long") say nothing of what happened.
    """
    for at in reading.sentences:
        for mention in at.numbers:
            measured = _measured(at.sentence, mention)
            if measured is None:
                continue
            kind = table(TABLE)["conversions"][mention.value.unit][0]
            found = _length(at, measured) if kind == "length" else _area(at, measured)
            if found is not None:
                yield found


def _measured(sentence: Sentence, mention: Mention[Count]) -> _Measured | None:
    kind = table(TABLE)["conversions"].get(mention.value.unit or "", ("",))[0]
    inside = sentence.within(mention.span)
    if kind not in ("length", "area") or not inside or _in_brackets(sentence, inside[0]):
        return None
    near = sentence.tokens[inside[0] : inside[-1] + 1 + UNIT_WORDS]
    known = table(TABLE)["measures"]
    unit = next((t.i for t in reversed(near) if t.lower in known), None)
    return None if unit is None else _Measured(mention, unit, inside[0])


def _in_brackets(sentence: Sentence, first: int) -> bool:
    """Tell whether the amount only repeats another: '8 km (5 miles)'."""
    return first > 0 and sentence.tokens[first - 1].text in "(["


def _length(at: SentenceReading, measured: _Measured) -> Draft | None:
    sentence = at.sentence
    if _is_depth(sentence, measured):
        return _draft(at, measured, DEPTH, measured.unit)
    last = _reference(sentence, measured.unit)
    if last is None:
        return None
    first = _past_brackets(sentence, measured.unit + 1)
    after = Span(start=sentence.tokens[first].start, end=sentence.tokens[last].end)
    return _draft(at, measured, sentence.quoted(after), last)


def _is_depth(sentence: Sentence, measured: _Measured) -> bool:
    before = [t.lower for t in sentence.tokens[max(0, measured.first - 2) : measured.first]]
    if before == [DEPTH, "of"]:
        return True
    after = [t.lower for t in sentence.tokens[measured.unit + 1 : measured.unit + 4]]
    if after[:1] and after[0] in words(TABLE, "deep"):
        return True
    under = after[:1] and after[0] in words(TABLE, "under")
    return bool(under) and not words(TABLE, "grounds").isdisjoint(after[1:])


def _reference(sentence: Sentence, unit: int) -> int | None:
    """Return the last word of the place from which a length is counted."""
    start = at = _past_brackets(sentence, unit + 1)
    known = words(TABLE, "directions")
    while at < len(sentence.tokens) and sentence.tokens[at].lower in known | TURNING:
        at += 1
    if at >= len(sentence.tokens):
        return None
    turned = not known.isdisjoint(t.lower for t in sentence.tokens[start:at])
    link = sentence.tokens[at]
    links = words(TABLE, "from_a_place") | ({"of"} if turned else frozenset())
    place = sentence.child(at, "pobj") if link.lower in links else None
    return None if place is None else _name_end(sentence, place)


def _past_brackets(sentence: Sentence, at: int) -> int:
    """Skip the same length in other units: '8 km (5 miles) north of the cape'."""
    if at >= len(sentence.tokens) or sentence.tokens[at].text != "(":
        return at
    return next((t.i + 1 for t in sentence.tokens[at:] if t.text == ")"), at)


def _name_end(sentence: Sentence, place: int) -> int | None:
    """Return where the name of a place ends; none for what is no noun."""
    token = sentence.tokens[place]
    return place if token.pos in ("NOUN", "PROPN") else None


def _area(at: SentenceReading, measured: _Measured) -> Draft | None:
    """Read '5,000 hectares have burned', 'the fire blackened 12,000 acres', not 'of maize'."""
    sentence = at.sentence
    after = sentence.tokens[measured.unit + 1 : measured.unit + 2]
    verb = _verb_above(sentence, measured.unit)
    if verb is None or verb.lemma not in words(TABLE, "burning"):
        return None
    if after and after[0].lower == "of":
        return None  # told with what grew or stood there
    return _draft(at, measured, AREA, measured.unit, verb=verb)


def _verb_above(sentence: Sentence, i: int) -> Token | None:
    above = (sentence.tokens[at] for at in sentence.ancestors(i))
    return next((t for t in above if t.pos in PREDICATES), None)


def _draft(
    at: SentenceReading,
    measured: _Measured,
    what: str,
    last: int,
    *,
    verb: Token | None = None,
) -> Draft:
    sentence, count = at.sentence, measured.number.value
    whole = Span(start=measured.number.span.start, end=sentence.tokens[last].end)
    slots = {"count": measured.number.span, "what": whole}
    above = verb or _verb_above(sentence, measured.unit)
    subject = _subject(sentence, above)
    if subject is not None and verb is None:
        slots["subject"] = sentence.over(phrase(sentence, subject))
    return Draft(
        value=Quantity(
            what=what, unit=count.unit, verb="burned" if verb is not None else None, count=count
        ),
        sentence=sentence.index,
        span=sentence.span,
        slots=slots,
        head=above.i if above is not None else measured.unit,
        confidence=CONFIDENCE,
        trigger=next((m.head for m in at.triggers if m.head == subject), None),
    )


def _subject(sentence: Sentence, verb: Token | None) -> int | None:
    """Return what lies or sank there; what was felt or built there may be anything."""
    if verb is None or verb.lemma not in words(TABLE, "lying"):
        return None
    thing = sentence.child(verb.i, "dobj")
    if verb.lemma == "have":
        return thing  # 'had its centre 3 km north'
    return None if thing is not None else sentence.child(verb.i, *SUBJECT)
