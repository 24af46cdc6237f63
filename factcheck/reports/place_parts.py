"""What a report says of places: a collection as GeoJSON has it, for any program for maps."""

from typing import Literal

from pydantic import Field

from claims import Modality, Precision
from factcheck.domain.record import Value
from factcheck.reports.cartography.marks import Shape

AREAS = (Precision.REGION, Precision.SEA, Precision.COUNTRY, Precision.UNKNOWN)
NOT_YET = (Modality.PLANNED, Modality.CONDITIONAL)


class PlaceClaim(Value):
    """Hold one claim that puts something at a place."""

    claim: str
    claim_id: str
    article: str
    outlet: str | None
    asset: str = Field(description="What is there; empty: the event was.")
    relation: str
    as_of: str
    there: bool = Field(description="Whether the asset, or the event, is put at the place itself.")
    left: bool = Field(default=False, description="Whether the asset went away from the place.")
    denied: bool
    modality: Modality
    printed: str = Field(description="The place in the article's words.")

    @property
    def put(self) -> str:
        """Return what the claim puts at the place."""
        relation = "left" if self.left else self.relation
        what = f"{self.asset}: {relation}" if self.asset else "the event"
        when = f", as of {self.as_of}" if self.as_of else ""
        sure = f" ({self.modality.value})" if self.modality in NOT_YET else ""
        return f"{what}{when}{sure}{' (denied)' if self.denied else ''}"


class PlaceAbout(Value):
    """Hold what is known of a place; `number` is the one on the map."""

    number: int
    name: str
    kind: str
    country: str | None
    precision: Precision
    radius_km: float | None
    chosen: str = Field(description="What decided which place is meant, and what else it may be.")
    shape: Shape
    claims: tuple[PlaceClaim, ...]

    @property
    def told(self) -> tuple[tuple[str, tuple[PlaceClaim, ...]], ...]:
        """Return what is put here, each with the claims that say so, in the order of reading."""
        groups: dict[str, list[PlaceClaim]] = {}
        for claim in self.claims:
            groups.setdefault(claim.put.casefold(), []).append(claim)
        return tuple((found[0].put, tuple(found)) for found in groups.values())


class Point(Value):
    """Hold a point as GeoJSON has it: degrees east, then north."""

    type: Literal["Point"] = "Point"
    coordinates: tuple[float, float]


class PlaceFeature(Value):
    """Hold a place; without coordinates `geometry` is null."""

    type: Literal["Feature"] = "Feature"
    geometry: Point | None
    properties: PlaceAbout


class Way(Value):
    """Hold the places of one asset, by number: in time order, or those of claims at odds."""

    asset: str
    stops: tuple[int, ...]
    names: tuple[str, ...]
    as_of: tuple[str, ...] = Field(description="A time a stop; empty: not stated.")
    left: tuple[bool, ...] = Field(
        default=(), description="A word a stop: whether all that is told is that it went away."
    )
    clash: bool = Field(description="Whether the very claims of the stops contradict each other.")
    ordered: bool = Field(description="Whether the days tell in which order it was there.")


class Places(Value):
    """Hold the places of a case; a program for maps reads it as it is."""

    type: Literal["FeatureCollection"] = "FeatureCollection"
    features: tuple[PlaceFeature, ...] = ()
    ways: tuple[Way, ...] = ()

    @property
    def located(self) -> bool:
        """Tell whether a map can show anything."""
        return len(self.nowhere) < len(self.features)

    @property
    def nowhere(self) -> tuple[PlaceAbout, ...]:
        """Return the places that no map can show."""
        return tuple(f.properties for f in self.features if f.geometry is None)
