"""Which claims and which evidence rest on a source, and in what way."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple
from urllib.parse import urlsplit

from claims import Claim
from factcheck.domain.evidence import Evidence, Source
from factcheck.domain.reviewer import reviewer_id as plain


class Part(StrEnum):
    """Name what a source has to do with a claim."""

    ORIGIN = "origin"
    PASSES_ON = "passes on"


class Said(NamedTuple):
    """Hold one who stands behind a claim: the name as printed, and whether it is a name."""

    name: str
    named: bool
    part: Part


def sayers(claim: Claim, outlet: str | None) -> Iterator[Said]:
    """Yield who says what a claim says, from the outlet to the origin, each once."""
    chain = [(teller.canonical or teller.speaker, teller.named) for teller in claim.attribution]
    chain = [*([(outlet, True)] if outlet else []), *chain]
    seen = set()
    for number, (name, named) in enumerate(chain, start=1):
        part = Part.ORIGIN if number == len(chain) else Part.PASSES_ON
        if plain(name) and plain(name) not in seen:
            seen.add(plain(name))
            yield Said(name, named, part)


def source_names(item: Evidence) -> tuple[str, ...]:
    """Return the names under which an item's source may stand in the register."""
    return tuple(name for name in (item.publisher, item.origin) if name and plain(name))


def source_of(item: Evidence, sources: Sequence[Source]) -> Source | None:
    """Return the source that an item rests on: as linked, else by publisher, origin or host."""
    by_id = {source.id: source for source in sources}
    wanted = [item.source_id or "", *(plain(name) for name in source_names(item))]
    named = next((by_id[ident] for ident in wanted if ident in by_id), None)
    host = host_of(item.url or "")
    return named or next((s for s in sources if s.domain and is_within(host, s.domain)), None)


def host_of(url: str) -> str:
    """Return the host of a URL or of a bare domain, without 'www.'; empty where there is none.

    >>> host_of("https://www.example.org/a"), host_of("Example.org")
    ('example.org', 'example.org')
    """
    words = url.strip()
    try:
        host = urlsplit(words if "//" in words else f"//{words}").hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")


def is_within(host: str, domain: str) -> bool:
    """Tell whether a host is the domain or a part of it."""
    return host == domain or host.endswith(f".{domain}")
