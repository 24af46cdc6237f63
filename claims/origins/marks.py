"""Note of an article what tells that it rests on one source with others."""

from collections.abc import Iterator
from dataclasses import dataclass

from claims.events.names import canonical, fold
from claims.events.profiles import OPENING, names_of
from claims.model.attribution import UNNAMED, SpeakerType
from claims.model.claim import Claim
from claims.model.extraction import Extraction
from claims.model.summary import Number
from claims.model.value import Casualty, Quantity
from claims.origins.credits import agency, credits_of
from claims.origins.shingles import Prints, prints_of

FEWEST = 2  # a figure of one says too little to know it again
TELLING = 10  # figures below it are often equal by chance
PRESS = frozenset((SpeakerType.WIRE, SpeakerType.OUTLET))

Figure = tuple[str, str, Number]  # named source, what is counted, how many


@dataclass(frozen=True)
class Marks:
    """Hold what is noted of one article."""

    document_id: str
    outlet: str | None
    day: str  # of publication; empty where unknown
    names: dict[str, int]  # in its opening
    credits: tuple[str, ...]  # who wrote it, or is named for what it tells
    figures: tuple[tuple[Figure, str], ...]  # with its source as printed
    numbers: frozenset[Number]  # that are counted, small ones left out
    prints: Prints


def marks_of(extraction: Extraction) -> Marks:
    """Return what is noted of an article."""
    document = extraction.document
    names = [*credits_of(document), *_press(extraction)]
    if document.outlet:
        names.append(document.outlet)
    return Marks(
        document_id=document.id,
        outlet=document.outlet,
        day=str(document.day or ""),
        names=names_of(document.text[:OPENING]),
        credits=tuple(dict.fromkeys(names)),
        figures=tuple(_figures(extraction)),
        numbers=frozenset(_numbers(extraction)),
        prints=prints_of(document.text),
    )


def _press(extraction: Extraction) -> Iterator[str]:
    """Yield the agencies and outlets that the article names as having been told a figure."""
    own = fold(extraction.document.outlet or "")
    for claim in extraction.claims:
        if isinstance(claim.value, Casualty | Quantity):
            for teller in claim.attribution:
                known = teller.type in PRESS or agency(teller.speaker)
                if teller.named and known and fold(teller.speaker) != own:
                    yield agency(teller.speaker) or teller.speaker


def _figures(extraction: Extraction) -> Iterator[tuple[Figure, str]]:
    for claim in extraction.claims:
        key = figure_key(claim)
        if key is not None:
            yield key, claim.attribution[-1].speaker


def _numbers(extraction: Extraction) -> Iterator[Number]:
    for claim in extraction.claims:
        if isinstance(claim.value, Casualty | Quantity):
            number = claim.value.count.best
            if number is not None and number >= TELLING:
                yield number


def figure_key(claim: Claim) -> Figure | None:
    """Return what a claim shares with others of one named source and one figure."""
    source = source_of(claim)
    value = claim.value
    if source is None or not isinstance(value, Casualty | Quantity):
        return None
    if value.count.best is None or value.count.best < FEWEST:
        return None
    what = value.outcome.value if isinstance(value, Casualty) else fold(value.what)
    return (source, what, value.count.best)


def source_of(claim: Claim) -> str | None:
    """Return the named source at the end of a claim's chain of tellers, folded."""
    if not claim.attribution:
        return None
    origin = claim.attribution[-1]
    if not origin.named or origin.speaker == UNNAMED:
        return None
    return fold(canonical(origin.canonical or origin.speaker))
