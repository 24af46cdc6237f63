"""The order of work: the only file that knows it."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain, tee
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from claims.clauses.build import find_clauses
from claims.errors import UnknownLayer, UnreadableDocument
from claims.events.across import link_events
from claims.events.within import events_of
from claims.extractors.actions import extract_actions
from claims.extractors.asset_locations import extract_asset_locations
from claims.extractors.casualties import extract_casualties
from claims.extractors.descriptions import extract_descriptions
from claims.extractors.extents import extract_extents
from claims.extractors.facts import extract_facts
from claims.extractors.identities import extract_identities
from claims.extractors.locations import extract_locations
from claims.extractors.quantities import extract_quantities
from claims.extractors.responsibilities import extract_responsibilities
from claims.extractors.statements import extract_statements
from claims.extractors.times import extract_times
from claims.framing.claims import frame
from claims.framing.coverage import cover
from claims.mentions.assets import find_all_assets
from claims.mentions.attributions import find_all_attributions
from claims.mentions.events import find_triggers
from claims.mentions.numbers import find_numbers
from claims.mentions.people import find_people
from claims.mentions.places import find_all_places
from claims.mentions.times import find_times
from claims.model.annotation import Annotation
from claims.model.attribution import Attribution
from claims.model.coverage import Coverage, Reason
from claims.model.document import Document
from claims.model.event import Event
from claims.model.extraction import Comparison, Extraction
from claims.model.frozen import Frozen
from claims.model.mention import Layer, Mention
from claims.model.reading import Draft, Reading, SentenceReading
from claims.model.sentence import Sentence
from claims.model.span import Span
from claims.model.value import Fact
from claims.origins.groups import find_origins
from claims.origins.marks import marks_of
from claims.parsing.loading import engine
from claims.parsing.quotations import find_quotations
from claims.parsing.sentences import foreign_spans, parse_documents
from claims.relations.compare import compare
from claims.relations.options import DEFAULT, CheckOptions
from claims.resolution.places import resolve_places
from claims.resolution.speakers import resolve_tellers
from claims.resolution.times import resolve_times
from claims.summaries.slots import summarise_slots

EXTRACTORS: tuple[Callable[[Reading], Iterator[Draft]], ...] = (
    extract_casualties,
    extract_quantities,
    extract_extents,
    extract_times,
    extract_asset_locations,
    extract_locations,
    extract_responsibilities,
    extract_statements,
    extract_actions,
    extract_identities,
    extract_facts,
    extract_descriptions,
)
EMPTY = "the text is empty"
FOREIGN = "the text is not English"
NOTHING = "no sentence makes a checkable claim"


def read_many(
    documents: Iterable[Document], *, attribution_weights: Path | None = None
) -> Iterator[Reading]:
    """Yield each document as read: parsed, every layer found and resolved.

    Attributions are read with the weights shipped, or those of a file that `train` wrote.
    """
    for_parsing, for_reading = tee(documents)
    for document, sentences in zip(for_reading, parse_documents(for_parsing), strict=True):
        yield _read(document, sentences, attribution_weights)


def _read(document: Document, sentences: tuple[Sentence, ...], weights: Path | None) -> Reading:
    quotations = find_quotations(document.text)
    clauses = [find_clauses(s) for s in sentences]
    numbers = [tuple(find_numbers(s)) for s in sentences]
    attributions = find_all_attributions(sentences, quotations, weights=weights)
    toponyms = tuple(find_all_places(sentences))
    places = resolve_places(document, toponyms)
    expressions = tuple(chain.from_iterable(map(find_times, sentences)))
    times = resolve_times(document, sentences, expressions, quotations, attributions, places)
    assets = find_all_assets(sentences, numbers)
    readings = (
        SentenceReading(
            sentence=s,
            clauses=c,
            numbers=n,
            times=_of(s, times),
            places=_of(s, places),
            assets=a,
            people=tuple(find_people(s)),
            attributions=_of(s, attributions),
            triggers=tuple(find_triggers(s, c)),
        )
        for s, c, n, a in zip(sentences, clauses, numbers, assets, strict=True)
    )
    return Reading(document=document, sentences=tuple(readings), quotations=quotations)


def _of(sentence: Sentence, mentions: tuple[Mention[Any], ...]) -> tuple[Mention[Any], ...]:
    return tuple(m for m in mentions if m.sentence == sentence.index)


def extract_many(
    documents: Iterable[Document], *, attribution_weights: Path | None = None
) -> Iterator[Extraction]:
    """Yield the claims of each document, in the order given; many are parsed at once.

    Raises UnreadableWeights where the file holds none.
    """
    return map(_extract, read_many(documents, attribution_weights=attribution_weights))


def extract(document: Document | str, **fields: Any) -> Extraction:
    """Return the claims of one document; of a text, `fields` are the document's other fields.

    Raises UnreadableDocument where the fields are wrong.

    >>> [c.kind.value for c in extract("Two soldiers were killed.").claims]
    ['casualty']
    """
    [extraction] = extract_many([_document(document, fields)])
    return extraction


def _document(given: Document | str, fields: dict[str, Any]) -> Document:
    if isinstance(given, Document):
        return given.model_copy(update=fields) if fields else given
    try:
        return Document.model_validate({"text": given, **fields})
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise UnreadableDocument(where or "the text", first["msg"]) from error


def _drafts(reading: Reading) -> list[Draft]:
    return [draft for find in EXTRACTORS for draft in find(reading)]


def _extract(reading: Reading) -> Extraction:
    drafts = _drafts(reading)
    events = events_of(reading, drafts)
    tellers = resolve_tellers(reading)
    name = engine()
    claims = frame(reading, drafts, events, tellers, engine=name)
    foreign = foreign_spans(reading.document)
    coverage = [*cover(reading, claims), *(_foreign(reading, span) for span in foreign)]
    return Extraction(
        document=reading.document,
        claims=claims,
        coverage=tuple(sorted(coverage, key=lambda c: c.start)),
        note=None if claims else _why_nothing(reading, foreign),
        engine=name,
    )


def _foreign(reading: Reading, span: Span) -> Coverage:
    return Coverage(
        document_id=reading.document.id,
        start=span.start,
        end=span.end,
        claims=0,
        reason=Reason.NOT_ENGLISH,
    )


def _why_nothing(reading: Reading, foreign: tuple[Span, ...]) -> str:
    if not reading.document.text.strip():
        return EMPTY
    return FOREIGN if foreign and not reading.sentences else NOTHING


def annotate_many(
    documents: Iterable[Document], layer: str, *, attribution_weights: Path | None = None
) -> Iterator[tuple[Annotation, ...]]:
    """Yield the mentions of one layer of each document, in reading order.

    Raises UnknownLayer where there is no such layer.
    """
    try:
        chosen = Layer(layer)
    except ValueError as error:
        raise UnknownLayer(layer, [known.value for known in Layer]) from error
    readings = read_many(documents, attribution_weights=attribution_weights)
    return (tuple(_annotations(reading, chosen)) for reading in readings)


def annotate(document: Document | str, layer: str, **fields: Any) -> tuple[Annotation, ...]:
    """Return the mentions of one layer of one document, in reading order.

    >>> [a.text for a in annotate("Two soldiers were killed.", "numbers")]
    ['Two']
    """
    [lines] = annotate_many([_document(document, fields)], layer)
    return lines


def _annotations(reading: Reading, layer: Layer) -> Iterator[Annotation]:
    events = _trigger_events(reading) if layer is Layer.EVENTS else {}
    for sentence in reading.sentences:
        for mention in _layer(sentence, layer):
            yield Annotation(
                document_id=reading.document.id,
                layer=layer,
                start=mention.span.start,
                end=mention.span.end,
                text=mention.text,
                value=_plain(events.get((mention.sentence, mention.head), mention.value)),
            )


def _layer(sentence: SentenceReading, layer: Layer) -> tuple[Mention[Any], ...]:
    name = "triggers" if layer is Layer.EVENTS else layer.value
    found: tuple[Mention[Any], ...] = getattr(sentence, name)
    return found


def _trigger_events(reading: Reading) -> dict[tuple[int, int], Event]:
    """Return the event of each event word; the claims decide which comes first."""
    drafts = _drafts(reading)
    words = [
        Draft(Fact(subject="", predicate=""), m.sentence, m.span, {}, m.head, trigger=m.head)
        for sentence in reading.sentences
        for m in sentence.triggers
    ]
    events = events_of(reading, [*drafts, *words])[len(drafts) :]
    return {(w.sentence, w.head): e for w, e in zip(words, events, strict=True) if e}


def _plain(value: Frozen) -> dict[str, Any]:
    """Return a value as JSON; spans of an attribution become pairs."""
    if isinstance(value, Attribution):
        parts = {"source": value.source, "cue": value.cue, "content": value.content}
        pairs = {name: [[s.start, s.end] for s in spans] for name, spans in parts.items()}
        return {**pairs, "direct": value.direct}
    return value.model_dump(mode="json", by_alias=True)


def check(
    sources: Iterable[Document | Extraction], *, options: CheckOptions = DEFAULT
) -> Comparison:
    """Compare the claims of documents with each other and within each.

    A document is extracted first; an extraction is taken as it is, a reviewer's corrections
    included. `options` hold the tolerances and the policy by which one of several figures stands.
    """
    given = list(sources)
    fresh = extract_many(s for s in given if isinstance(s, Document))
    extractions = [next(fresh) if isinstance(s, Document) else s for s in given]
    origins = find_origins([marks_of(extraction) for extraction in extractions])
    events = link_events(extractions)
    findings = compare(extractions, events, origins, options=options)
    slots = summarise_slots(extractions, events, origins, options=options)
    return Comparison(findings=findings, events=events, origins=origins, slots=slots)
