"""Where."""

from enum import StrEnum

from pydantic import Field

from claims.model.frozen import Frozen


class PlaceUse(StrEnum):
    """Name what a toponym does in its sentence; only literal ones fill a slot."""

    LITERAL = "literal"
    METONYMIC = "metonymic"
    DEMONYM = "demonym"
    EMBEDDED = "embedded"


class Precision(StrEnum):
    """Name how closely a place is known."""

    EXACT = "exact"
    SETTLEMENT = "settlement"
    NEAR = "near"
    REGION = "region"
    SEA = "sea"
    COUNTRY = "country"
    UNKNOWN = "unknown"


class Grounds(StrEnum):
    """Name what decided between the places that bear a name, for a reader to judge."""

    ONLY = "only"  # nothing else is listed under the name
    CONTAINED = "contained"  # the text says what contains it: 'Paris, Texas'
    DEFINED = "defined"  # another mention in the article says so
    HOME = "home"  # the outlet writes from there
    CONTEXT = "context"  # the article speaks of its country or state
    NEAR = "near"  # other places of the article are near
    KNOWN = "known"  # the best known of its name


class Candidate(Frozen):
    """Hold another place that bears the name, and was not chosen."""

    name: str
    kind: str
    country: str | None = Field(default=None, description="ISO 3166 alpha-2.")
    within: tuple[str, ...] = ()
    lat: float | None = Field(default=None, description="Degrees north.")
    lon: float | None = Field(default=None, description="Degrees east.")
    gazetteer: str


class Place(Frozen):
    """Hold a place as printed and as resolved; what is unresolved stays null."""

    raw: str
    name: str
    kind: str = Field(
        default="unknown",
        description="country, region, city, sea, strait, river, desert, base, facility, area.",
    )
    use: PlaceUse = PlaceUse.LITERAL
    country: str | None = Field(default=None, description="ISO 3166 alpha-2.")
    lat: float | None = Field(default=None, description="Degrees north.")
    lon: float | None = Field(default=None, description="Degrees east.")
    precision: Precision = Precision.UNKNOWN
    gazetteer: str | None = Field(default=None, description="'source:identifier' of the entry.")
    zone: str | None = Field(default=None, description="IANA zone of the place, if known.")
    radius_km: float | None = Field(
        default=None, description="Around the point: how far off the place may be, or reaches."
    )
    candidates: int = Field(default=0, description="Entries that bear the name.")
    grounds: Grounds | None = Field(default=None, description="What decided between them.")
    alternatives: tuple[Candidate, ...] = Field(
        default=(), description="The next best, best first; three at most."
    )
    within: tuple[str, ...] = Field(
        default=(), description="Names of the places that contain it, innermost first."
    )
