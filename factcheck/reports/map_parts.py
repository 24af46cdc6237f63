"""What a map is drawn of: places, and the lines between the places of one asset."""

from claims import Precision
from factcheck.domain.place_words import COUNTRY
from factcheck.domain.record import Value
from factcheck.reports.cartography.marks import Hold, Shape

NEAR_KM = 25.0  # a place 'near' another, where nothing says how near
AREA_KM = 160.0  # how far a map reaches around an area of unknown extent
WIDEST_KM = 350.0  # and at most around a large one: the rest of it may lie outside
POINTS = (Precision.EXACT, Precision.SETTLEMENT)


class MapPlace(Value):
    """Hold a place as a map shows it; `number` leads to the list beside the map."""

    number: int
    label: str
    details: tuple[str, ...] = ()
    lat: float
    lon: float
    precision: Precision
    radius_km: float | None = None
    kind: str = ""
    land: str = ""  # the name of its country
    shape: Shape = Shape.OTHER
    count: int = 1

    @property
    def hold(self) -> Hold:
        """Return how closely it is known."""
        if self.precision in POINTS:
            return Hold.POINT
        return Hold.ABOUT if self.precision is Precision.NEAR else Hold.AREA

    @property
    def reach_km(self) -> float:
        """Return how far around its point the map has to reach."""
        if self.hold is Hold.POINT:
            return 0.0
        unknown = NEAR_KM if self.hold is Hold.ABOUT else AREA_KM
        return min(self.radius_km or unknown, WIDEST_KM)

    @property
    def country(self) -> bool:
        """Tell whether a whole country is meant."""
        return self.kind == COUNTRY and self.precision is Precision.COUNTRY


class MapWay(Value):
    """Hold the places of one asset, by number: in time order, or at odds with each other."""

    asset: str
    stops: tuple[int, ...]
    clash: bool = False
    ordered: bool = False


def claims_words(count: int) -> str:
    """Return how many claims there are: '1 claim', '2 claims'."""
    return "1 claim" if count == 1 else f"{count} claims"
