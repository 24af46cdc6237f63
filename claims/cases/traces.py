"""Note of each article what the next ones are compared by, small enough to be read in no time."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from pydantic import TypeAdapter

from claims.events.across import Standing
from claims.events.profiles import Profile, profiles_of
from claims.model.extraction import Extraction
from claims.origins.marks import Marks, marks_of
from claims.relations.nearby import Sightings, sightings_of


@dataclass(frozen=True)
class Trace:
    """Hold what is noted of one article of a case."""

    document_id: str
    profiles: tuple[Profile, ...]
    standing: tuple[Standing | None, ...]  # where each event was put; none: not yet
    sightings: Sightings
    marks: Marks

    def to_json(self) -> str:
        """Return it as text."""
        return _adapter().dump_json(self).decode()


@cache
def _adapter() -> TypeAdapter[Trace]:
    return TypeAdapter(Trace)


def trace_of_json(text: str) -> Trace:
    """Return the trace that `Trace.to_json` wrote; ValueError where it did not."""
    return _adapter().validate_json(text)


def trace_of(extraction: Extraction, before: Trace | None = None) -> Trace:
    """Return what is noted of an article; its events stand where those of an earlier reading did.

    An event is known again by a claim.
    """
    profiles = tuple(profiles_of([extraction]))
    return Trace(
        document_id=extraction.document.id,
        profiles=profiles,
        standing=tuple(_stood(p, before) for p in profiles),
        sightings=sightings_of(extraction),
        marks=marks_of(extraction),
    )


def _stood(profile: Profile, before: Trace | None) -> Standing | None:
    pairs: Sequence[tuple[Profile, Standing | None]] = (
        list(zip(before.profiles, before.standing, strict=True)) if before else ()
    )
    claims = set(profile.claims)
    return next((s for p, s in pairs if s and s.group and not claims.isdisjoint(p.claims)), None)
