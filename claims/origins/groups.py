"""Find which articles rest on one source: "3 articles, 1 origin"."""

from collections.abc import Iterator, Sequence
from itertools import chain

from claims.events.names import canonical, fold
from claims.events.profiles import OPENING, names_of
from claims.events.rarity import Rarity, shared
from claims.model.attribution import UNNAMED, SpeakerType
from claims.model.claim import Claim
from claims.model.extraction import Extraction
from claims.model.finding import Origin
from claims.model.value import Casualty, Quantity
from claims.origins.credits import agency, credits_of
from claims.origins.shingles import copied
from claims.origins.spellings import slips

ONE_STORY = 0.15  # likeness of the names in two openings; unrelated stories share next to none
FEWEST = 2  # a figure of one says too little to know it again
WINDOW = 12  # neighbours in time that are compared
PRESS = frozenset((SpeakerType.WIRE, SpeakerType.OUTLET))


def find_origins(extractions: Sequence[Extraction]) -> tuple[Origin, ...]:
    """Return groups of two or more documents with one origin, and why.

    Four grounds: a credit to one agency, passages copied from one another, one figure from one
    named source, and a rare spelling with one figure. A document may stand in several groups.
    Never are all pairs compared.
    """
    documents = [extraction.document for extraction in extractions]
    reasons: dict[tuple[int, ...], str] = {}
    grounds = (_credited, _copied, _quoted, slips)
    for members, why in chain.from_iterable(find(extractions) for find in grounds):
        unique = tuple(dict.fromkeys(members))
        if len({documents[i].id for i in unique}) > 1:
            reasons.setdefault(unique, why)
    ordered = sorted(reasons.items())
    return tuple(
        Origin(
            origin=f"o{n}",
            documents=tuple(documents[i].id for i in members),
            why=f"{len(members)} articles, 1 origin: {why}",
        )
        for n, (members, why) in enumerate(ordered, 1)
    )


def counted_once(origins: Sequence[Origin]) -> dict[str, str]:
    """Return for each document of some origin the one under which it counts.

    Origins that share a document count as one: who counts sources had better count too few.
    """
    roots = list(range(len(origins)))
    first: dict[str, int] = {}
    for n, origin in enumerate(origins):
        for document in origin.documents:
            a, b = sorted((_root(roots, first.setdefault(document, n)), _root(roots, n)))
            roots[b] = a
    return {document: origins[_root(roots, n)].origin for document, n in first.items()}


def _credited(extractions: Sequence[Extraction]) -> Iterator[tuple[list[int], str]]:
    """Group what one agency or outlet wrote, or is named for as the one that was told."""
    found: dict[str, list[int]] = {}
    printed: dict[str, str] = {}
    for i, extraction in enumerate(extractions):
        names = [*credits_of(extraction.document), *_press(extraction)]
        if extraction.document.outlet:
            names.append(extraction.document.outlet)
        for name in dict.fromkeys(names):
            found.setdefault(fold(name), []).append(i)
            printed.setdefault(fold(name), name)
    for key, members in found.items():
        written = [i for i in members if fold(extractions[i].document.outlet or "") == key]
        if len(written) < len(members):  # an outlet's own two articles are no copies
            for story in _stories(extractions, members):
                yield story, f"all go back to {printed[key]}"


def _stories(extractions: Sequence[Extraction], members: Sequence[int]) -> Iterator[list[int]]:
    """Part what one agency wrote into stories: what names the same people and places."""
    named = {i: names_of(extractions[i].document.text[:OPENING]) for i in members}
    rare = Rarity(named.values())
    weighed = {i: rare.weigh(names) for i, names in named.items()}
    order = sorted(named, key=lambda i: (str(extractions[i].document.day or ""), i))
    roots = list(range(len(extractions)))
    for at, i in enumerate(order):
        for j in order[at + 1 : at + 1 + WINDOW]:
            if shared(weighed[i], weighed[j]) >= ONE_STORY:
                roots[_root(roots, j)] = _root(roots, i)
    stories: dict[int, list[int]] = {}
    for i in sorted(order):
        stories.setdefault(_root(roots, i), []).append(i)
    yield from stories.values()


def _press(extraction: Extraction) -> Iterator[str]:
    """Yield the agencies and outlets that the article names as having been told a figure."""
    own = fold(extraction.document.outlet or "")
    for claim in extraction.claims:
        if isinstance(claim.value, Casualty | Quantity):
            for teller in claim.attribution:
                known = teller.type in PRESS or agency(teller.speaker)
                if teller.named and known and fold(teller.speaker) != own:
                    yield agency(teller.speaker) or teller.speaker


def _copied(extractions: Sequence[Extraction]) -> Iterator[tuple[list[int], str]]:
    texts = [extraction.document.text for extraction in extractions]
    roots = list(range(len(texts)))
    best: dict[int, float] = {}
    for i, j, share in copied(texts):
        if extractions[i].document.id != extractions[j].document.id:
            a, b = sorted((_root(roots, i), _root(roots, j)))
            roots[b] = a
            best[a] = max(share, best.get(a, 0.0), best.get(b, 0.0))
    groups: dict[int, list[int]] = {}
    for i in range(len(texts)):
        groups.setdefault(_root(roots, i), []).append(i)
    for root, members in groups.items():
        if len(members) > 1:
            yield members, f"they share copied passages (up to {best[root]:.0%} of an article)"


def _root(roots: list[int], i: int) -> int:
    while roots[i] != i:
        roots[i] = roots[roots[i]]
        i = roots[i]
    return i


def _quoted(extractions: Sequence[Extraction]) -> Iterator[tuple[list[int], str]]:
    """Group the articles that give one figure on the word of one named source."""
    found: dict[tuple[object, ...], list[int]] = {}
    printed: dict[tuple[object, ...], str] = {}
    for i, extraction in enumerate(extractions):
        for claim in extraction.claims:
            key = figure_key(claim)
            if key is not None:
                found.setdefault(key, []).append(i)
                printed.setdefault(key, claim.attribution[-1].speaker)
    for key, members in found.items():
        yield members, f"one figure on the word of {printed[key]}"


def figure_key(claim: Claim) -> tuple[object, ...] | None:
    """Return what a claim shares with others of one named source and one figure."""
    source = source_of(claim)
    value = claim.value
    if (
        source is None
        or not isinstance(value, Casualty | Quantity)
        or (value.count.best or 0) < FEWEST
    ):
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
