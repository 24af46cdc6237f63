"""Find which articles rest on one source: "3 articles, 1 origin"."""

from collections.abc import Iterator, Sequence
from itertools import chain

from claims.events.names import fold
from claims.events.rarity import Rarity, shared
from claims.model.finding import Origin
from claims.origins.marks import Figure, Marks
from claims.origins.shingles import copied
from claims.origins.spellings import slips

ONE_STORY = 0.15  # likeness of the names in two openings; unrelated stories share next to none
WINDOW = 12  # neighbours in time that are compared
NAMED = "o"  # and a number


def find_origins(articles: Sequence[Marks], known: Sequence[Origin] = ()) -> tuple[Origin, ...]:
    """Return groups of two or more documents with one origin, and why.

    Four grounds: a credit to one agency, passages copied from one another, one figure from one
    named source, and a rare spelling with one figure. A document may stand in several groups.
    Never are all pairs compared. A `known` group that has grown keeps its name.
    """
    reasons: dict[tuple[int, ...], str] = {}
    grounds = (_credited, _copied, _quoted, slips)
    for members, why in chain.from_iterable(find(articles) for find in grounds):
        unique = tuple(dict.fromkeys(members))
        if len({articles[i].document_id for i in unique}) > 1:
            reasons.setdefault(unique, why)
    found = [
        (tuple(articles[i].document_id for i in members), why)
        for members, why in sorted(reasons.items())
    ]
    names = _names([set(documents) for documents, _ in found], known)
    return tuple(
        Origin(
            origin=name,
            documents=documents,
            why=f"{len(documents)} articles, 1 origin: {why}",
        )
        for name, (documents, why) in zip(names, found, strict=True)
    )


def _names(found: Sequence[set[str]], known: Sequence[Origin]) -> list[str]:
    """Return the name of each group: of the largest known one that it holds, else the next."""
    free = sorted(known, key=lambda o: -len(o.documents))
    names: list[str] = []
    last = max((int(o.origin.removeprefix(NAMED)) for o in known), default=0)
    for documents in found:
        own = next((o for o in free if documents.issuperset(o.documents)), None)
        if own is None:
            last += 1
        else:
            free.remove(own)
        names.append(own.origin if own else f"{NAMED}{last}")
    return names


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


def _credited(articles: Sequence[Marks]) -> Iterator[tuple[list[int], str]]:
    """Group what one agency or outlet wrote, or is named for as the one that was told."""
    found: dict[str, list[int]] = {}
    printed: dict[str, str] = {}
    for i, article in enumerate(articles):
        for name in article.credits:
            found.setdefault(fold(name), []).append(i)
            printed.setdefault(fold(name), name)
    for key, members in found.items():
        written = [i for i in members if fold(articles[i].outlet or "") == key]
        if len(written) < len(members):  # an outlet's own two articles are no copies
            for story in _stories(articles, members):
                yield story, f"all go back to {printed[key]}"


def _stories(articles: Sequence[Marks], members: Sequence[int]) -> Iterator[list[int]]:
    """Part what one agency wrote into stories: what names the same people and places."""
    named = {i: articles[i].names for i in members}
    rare = Rarity(named.values())
    weighed = {i: rare.weigh(names) for i, names in named.items()}
    order = sorted(named, key=lambda i: (articles[i].day, i))
    roots = list(range(len(articles)))
    for at, i in enumerate(order):
        for j in order[at + 1 : at + 1 + WINDOW]:
            if shared(weighed[i], weighed[j]) >= ONE_STORY:
                roots[_root(roots, j)] = _root(roots, i)
    stories: dict[int, list[int]] = {}
    for i in sorted(order):
        stories.setdefault(_root(roots, i), []).append(i)
    yield from stories.values()


def _copied(articles: Sequence[Marks]) -> Iterator[tuple[list[int], str]]:
    roots = list(range(len(articles)))
    best: dict[int, float] = {}
    for i, j, share in copied([article.prints for article in articles]):
        if articles[i].document_id != articles[j].document_id:
            a, b = sorted((_root(roots, i), _root(roots, j)))
            roots[b] = a
            best[a] = max(share, best.get(a, 0.0), best.get(b, 0.0))
    groups: dict[int, list[int]] = {}
    for i in range(len(articles)):
        groups.setdefault(_root(roots, i), []).append(i)
    for root, members in groups.items():
        if len(members) > 1:
            yield members, f"they share copied passages (up to {best[root]:.0%} of an article)"


def _root(roots: list[int], i: int) -> int:
    while roots[i] != i:
        roots[i] = roots[roots[i]]
        i = roots[i]
    return i


def _quoted(articles: Sequence[Marks]) -> Iterator[tuple[list[int], str]]:
    """Group the articles that give one figure on the word of one named source."""
    found: dict[Figure, list[int]] = {}
    printed: dict[Figure, str] = {}
    for i, article in enumerate(articles):
        for figure, speaker in article.figures:
            found.setdefault(figure, []).append(i)
            printed.setdefault(figure, speaker)
    for figure, members in found.items():
        yield members, f"one figure on the word of {printed[figure]}"
