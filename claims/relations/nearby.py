"""Note by what each sentence of an article is found, and find what one more article touches."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from zlib import crc32

from claims.model.extraction import Extraction
from claims.relations.copies import FEWEST_WORDS, WINDOW
from claims.relations.entries import EARLIEST, Entry, entries_of
from claims.relations.meetings import akin
from claims.relations.passages import Passage, passages_of
from claims.relations.places import asset_named
from claims.relations.quotations import quotation_keys
from claims.relations.stations import type_of

Wanted = dict[str, set[str] | None]  # by document its claims; none: all of them


@dataclass(frozen=True)
class Sighting:
    """Hold of one sentence that makes claims by what others are compared with it."""

    claims: tuple[str, ...]
    words: tuple[str, ...]  # that tell what it is about
    stems: frozenset[str]
    print: int  # of its words: equal where it is copied; 0 for one too short to be known again
    names: tuple[str, ...]  # of assets that it places, and the longest words that it quotes


@dataclass(frozen=True)
class Sightings:
    """Hold the sentences of an article, and when its first figure stood."""

    moment: str
    sentences: tuple[Sighting, ...]


def sightings_of(extraction: Extraction) -> Sightings:
    """Return by what the sentences of an article are found."""
    entries = entries_of([extraction], (), ())
    moment = str((entries[0].as_of if entries else None) or EARLIEST)
    return Sightings(moment, tuple(map(_sighting, passages_of(entries, frozenset()))))


def _sighting(passage: Passage) -> Sighting:
    known = len(passage.words) >= FEWEST_WORDS
    return Sighting(
        claims=tuple(entry.claim.id for entry in passage.entries),
        words=passage.telling_words,
        stems=passage.stems,
        print=crc32(" ".join(passage.text).encode()) if known else 0,
        names=tuple(dict.fromkeys(n for e in passage.entries for n in _names(e))),
    )


def _names(entry: Entry) -> Iterator[str]:
    yield from (f"asset {name}" for name in (asset_named(entry), type_of(entry)) if name)
    yield from (f"quoted {word}" for word in quotation_keys(entry))


def nearby(articles: Mapping[str, Sightings], fresh: Set[str], common: Set[str]) -> Wanted:
    """Return what of the other articles is compared with fresh ones where no event joins them.

    That are sentences that share a telling word, a placed asset or a quotation, and the whole of
    articles with a sentence in common.
    """
    own = [s for document in fresh for s in articles[document].sentences]
    wanted: Wanted = dict.fromkeys(_copies(articles, fresh, {s.print for s in own if s.print}))
    words = {word for s in own for word in s.words if word not in common}
    names = {name for s in own for name in s.names}
    for document, told in articles.items():
        if document in fresh or document in wanted:
            continue
        for other in told.sentences:
            named = not names.isdisjoint(other.names)
            if named or (not words.isdisjoint(other.words) and _meets(own, other, words)):
                claims = wanted.setdefault(document, set())
                if claims is not None:
                    claims.update(other.claims)
    return wanted


def _meets(own: Iterable[Sighting], other: Sighting, words: set[str]) -> bool:
    joining = words.intersection(other.words)
    return any(not joining.isdisjoint(s.words) and akin(s.stems, other.stems) for s in own)


def _copies(articles: Mapping[str, Sightings], fresh: Set[str], prints: set[int]) -> Iterator[str]:
    """Yield the articles with a sentence of a fresh one: neighbours in time, as these are set."""
    having: dict[int, list[str]] = {}
    for document in sorted(articles, key=lambda d: articles[d].moment):
        for shared in prints.intersection(s.print for s in articles[document].sentences):
            having.setdefault(shared, []).append(document)
    for documents in having.values():
        for at, document in enumerate(documents):
            if document in fresh:
                around = documents[max(0, at - WINDOW) : at + WINDOW + 1]
                yield from (d for d in around if d not in fresh)


def words_of_all(articles: Iterable[Sightings]) -> Iterator[Sequence[str]]:
    """Yield the telling words of each sentence."""
    for told in articles:
        for sentence in told.sentences:
            yield sentence.words
