"""Claims built by hand, for what compares claims: no text is read."""

from datetime import date, datetime

from claims.model.attribution import SpeakerType, Teller
from claims.model.claim import Claim
from claims.model.count import Count, Modifier
from claims.model.document import Document
from claims.model.event import Event, EventType
from claims.model.extraction import Extraction
from claims.model.finding import EventDocument, EventGroup
from claims.model.place import Place, Precision
from claims.model.time import Anchor, AnchorKind, Granularity, Time
from claims.model.value import Casualty, Outcome, Population, Quantity
from claims.origins.groups import find_origins
from claims.origins.marks import marks_of
from claims.relations.compare import compare
from claims.relations.entries import Entry, entries_of

MIRKOT = Place(raw="Mirkot", name="Mirkot", kind="city", precision=Precision.SETTLEMENT)
BLAST = Event(key="e1", type=EventType.EXPLOSION, place=MIRKOT, label="blast in Mirkot")


def number(n, modifier="exact", *, low=None, high=None, wide=None):
    """A count: 'exact' unless said; `low` and `high` are its bounds."""
    exact = modifier == "exact"
    return Count(
        min=n if exact else low,
        max=n if exact else high,
        best=n if modifier not in ("vague", "plural") else None,
        modifier=Modifier(modifier),
        raw=str(n),
        tolerant=wide,
    )


def people(raw="people", **marks):
    return Population(raw=raw, **marks)


def killed(n, who="people", outcome=Outcome.KILLED, **marks):
    count = n if isinstance(n, Count) else number(n)
    return Casualty(outcome=outcome, count=count, population=people(who, **marks))


def injured(n, who="people", **marks):
    return killed(n, who, Outcome.INJURED, **marks)


def quantity(n, what, verb):
    count = n if isinstance(n, Count) else number(n)
    return Quantity(what=what, verb=verb, count=count)


def teller(speaker, kind=SpeakerType.OFFICIAL, *, named=True):
    return Teller(speaker=speaker, cue="said", type=kind, named=named)


def day(text, raw=None, **fields):
    """The whole of a day, 'YYYY-MM-DD', counted from the day after unless said."""
    start = datetime.fromisoformat(text)
    return {
        "raw": raw or text,
        "start": start,
        "end": start.replace(hour=23, minute=59),
        "granularity": Granularity.DAY,
        "anchor": Anchor(kind=AnchorKind.PUBLICATION, value=text),
        **fields,
    }


def clock(text, zone=None, **fields):
    """A clock time, ISO 8601; with an offset it has a zone."""
    start = datetime.fromisoformat(text)
    utc = {"start_utc": start, "end_utc": start, "zone": zone} if start.tzinfo else {}
    return {
        "raw": text,
        "start": start,
        "end": start,
        "granularity": Granularity.MINUTE,
        **utc,
        **fields,
    }


def time(**fields):
    return Time(**fields)


def article(name, *values, published="2023-04-08T10:00:00", outlet=None, text=None, **options):
    """An extraction whose k-th claim says the k-th value, in a sentence of its own.

    A value may be a pair of a value and the claim's other fields; values in a list share one
    sentence. `event` is the event of all (None: of none).
    """
    event = options.pop("event", BLAST)
    claims, sentences, start = [], [], 0
    for k, given in enumerate(values):
        together = given if isinstance(given, list) else [given]
        for n, one in enumerate(together):
            value, fields = one if isinstance(one, tuple) else (one, {})
            fields = dict(fields)
            words = (
                fields.pop("words", f"Sentence {k} of {name}.") if isinstance(fields, dict) else ""
            )
            spans = fields.pop("slots", {}).items()
            built = {
                "slots": {name: (a + start, b + start) for name, (a, b) in spans},
                "id": f"{name}-{k}-{n}",
                "document_id": name,
                "text": words,
                "start": start,
                "end": start + len(words),
                "standalone": words,
                "value": value,
                "event": event,
                "confidence": 0.9,
                **fields,
            }
            claims.append(Claim(**built))
        sentences.append(words)
        start += len(words) + 1
    document = Document(
        id=name,
        text=text if text is not None else " ".join(sentences),
        published=datetime.fromisoformat(published)
        if "T" in published
        else date.fromisoformat(published),
        outlet=outlet or f"The {name}",
        **options,
    )
    return Extraction(document=document, claims=tuple(claims))


def group(*articles):
    """One event over all articles, whatever their words."""

    claims = tuple(c.id for a in articles for c in a.claims if c.event)
    documents = tuple(EventDocument(document_id=a.document.id, main=True) for a in articles)
    return (
        EventGroup(
            key="ev1",
            event="ev1",
            type=BLAST.type,
            label=BLAST.label,
            claims=claims,
            documents=documents,
        ),
    )


def entries(*articles) -> list[Entry]:
    """The claims of articles on one event, ready to be compared."""
    return entries_of(articles, group(*articles), find_origins([*map(marks_of, articles)]))


def compared(*articles):
    """The findings on articles that are on one event."""
    return compare(articles, group(*articles), find_origins([*map(marks_of, articles)]))


def told(findings):
    """Relations and rules, for tables."""
    return [(f.relation.value, f.rule) for f in findings]
