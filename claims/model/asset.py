"""A ship, an aircraft, a unit, an installation: what a desk locates."""

from enum import StrEnum

from pydantic import ConfigDict, Field

from claims.model.count import Count
from claims.model.frozen import Frozen


class AssetClass(StrEnum):
    """Name the broad class of an asset."""

    SHIP = "ship"
    AIRCRAFT = "aircraft"
    MISSILE = "missile"
    VEHICLE = "vehicle"
    UNIT = "unit"
    INSTALLATION = "installation"
    PEOPLE = "people"


class Asset(Frozen):
    """Hold an asset as printed and as known; 'class' in the interchange format."""

    model_config = ConfigDict(frozen=True, populate_by_name=True, serialize_by_alias=True)

    name: str = Field(description="Canonical name, or the head words where none is known.")
    surface: str = Field(description="The words of the article.")
    designation: str | None = Field(default=None, description="Hull number or type, 'CVN-75'.")
    asset_class: AssetClass = Field(alias="class")
    type: str | None = None
    operator: str | None = None
    count: Count | None = None
