"""Which claims and which evidence rest on a source, and in what way."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple
from urllib.parse import urlsplit

from claims import Claim, is_identified
from factcheck.domain.evidence import Evidence, Source
from factcheck.domain.reviewer import reviewer_id as plain


class Part(StrEnum):
    """Name what a source has to do with a claim."""

    ORIGIN = "origin"
    PASSES_ON = "passes on"


class Said(NamedTuple):
    """Hold one who stands behind a claim: as printed, and whether it can be found again."""

    name: str
    named: bool
    part: Part


def sayers(claim: Claim, outlet: str | None) -> Iterator[Said]:
    """Yield who says what a claim says, from the outlet to the origin, each once."""
    chain = [
        (teller.canonical or teller.speaker, is_identified(teller)) for teller in claim.attribution
    ]
    chain = [*([(outlet, True)] if outlet else []), *chain]
    origin = plain(chain[-1][0]) if chain else ""
    seen = {""}
    for name, named in chain:
        ident = plain(name)
        if ident not in seen:
            seen.add(ident)
            yield Said(name, named, Part.ORIGIN if ident == origin else Part.PASSES_ON)


def source_of(item: Evidence, sources: Sequence[Source]) -> Source | None:
    """Return the source that an item was had from, if it stands in the register.

    It is the one linked, else the publisher, else the site; the origin only where no publisher is
    stated: an outlet that repeats an office is not that office.
    """
    by_id = {source.id: source for source in sources}
    name = plain(item.publisher or item.origin or "")
    host = host_of(item.url or "")
    site = next((s for s in sources if s.domain and is_within(host, s.domain)), None)
    return by_id.get(item.source_id or "") or by_id.get(name) or site


def behind(item: Evidence, sources: Sequence[Source]) -> dict[str, str]:
    """Return the ids and names of all that an item rests on: whom it was had from, its origin."""
    source = source_of(item, sources)
    given = source.name if source else item.publisher
    names = {plain(name): name for name in (given, item.origin) if name and plain(name)}
    known = {s.id: s.name for s in sources}
    return {ident: known.get(ident, name) for ident, name in names.items()}


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
