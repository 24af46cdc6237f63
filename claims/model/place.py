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
    candidates: int = Field(default=0, description="Entries that bear the name.")
    within: tuple[str, ...] = Field(
        default=(), description="Names of the places that contain it, innermost first."
    )
