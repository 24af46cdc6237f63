"""Say what can be said of a place that no list has: what holds it, and in which country it is."""

from collections.abc import Sequence

from claims.lexicon.countries import countries
from claims.lexicon.gazetteer import fold
from claims.model.mention import Mention
from claims.model.place import Grounds, Place, PlaceUse, Precision
from claims.resolution.places.choice import Outcome
from claims.resolution.places.home import Home

CERTAIN = 0.85  # share of one country in an article whose unknown places are there too
FEWEST = 3  # known names that such a share needs
AROUND_KM = 10.0  # how far a park or a village lies from the town that its text puts it in
SMALL = frozenset({"city", "county"})


def place_unlisted(
    mentions: Sequence[Mention[Place]],
    containers: Sequence[int | None],
    outcome: Outcome,
) -> list[Mention[Place]]:
    """Return the mentions, those not in the lists with what the text tells of them."""
    land = _country(outcome)
    towns = {
        fold(m.text): m.value for m in reversed(mentions) if m.value.kind in SMALL and m.value.lat
    }
    found = []
    for m, outer in zip(mentions, containers, strict=True):
        if m.value.gazetteer or m.value.use is PlaceUse.DEMONYM:
            found.append(m)
        elif outer is not None:
            found.append(_inside(m, mentions[outer]))
        else:
            found.append(
                _named_for(m, towns) or _named_for_home(m, outcome.home) or _somewhere(m, land)
            )
    return found


def _country(outcome: Outcome) -> tuple[str, Grounds] | None:
    """Return the country in which all that is known lies, else that of a local outlet."""
    known = [c.ranked[0] for c in outcome.choices if c.ranked and c.ranked[0].country]
    weight, code = max(((w, c) for c, w in outcome.context.countries.items()), default=(0.0, ""))
    if len(known) >= FEWEST and weight >= CERTAIN * outcome.context.weight:
        return code, Grounds.CONTEXT
    if outcome.home.country and outcome.home.point:
        return outcome.home.country, Grounds.HOME
    return None


def _inside(m: Mention[Place], outer: Mention[Place]) -> Mention[Place]:
    """Return a place at what the text says contains it, as near as that tells."""
    land = outer.value.country
    if land is None:
        return m
    fields: dict[str, object] = {"country": land, "grounds": Grounds.CONTAINED}
    if outer.value.use is PlaceUse.DEMONYM or outer.value.kind == "country":
        fields["within"] = (countries()[land].name,)
    else:
        fields["within"] = (outer.value.name, *outer.value.within)
    if outer.value.kind in SMALL and outer.value.lat is not None:
        fields |= _at(outer.value)
    return _with(m, **fields)


def _named_for(m: Mention[Place], towns: dict[str, Place]) -> Mention[Place] | None:
    """Return a park or a school that begins with the name of a town of the article beside it."""
    words = m.text.split()
    for end in range(len(words) - 1, 0, -1):
        if town := towns.get(fold(" ".join(words[:end]))):
            within = (town.name, *town.within)
            fields = _at(town) | {"country": town.country, "within": within}
            return _with(m, **fields, grounds=Grounds.NEAR)
    return None


def _named_for_home(m: Mention[Place], home: Home) -> Mention[Place] | None:
    """Return a park or a school that begins with the name of the outlet's town beside that."""
    if home.key is None or home.point is None or home.country is None:
        return None
    if not fold(m.text).startswith(f"{home.key} "):
        return None
    lat, lon = home.point
    within = (countries()[home.country].name,)
    town = Place(raw=m.text, name=m.text, lat=lat, lon=lon)
    return _with(m, **_at(town), country=home.country, within=within, grounds=Grounds.HOME)


def _at(place: Place) -> dict[str, object]:
    return {
        "lat": place.lat,
        "lon": place.lon,
        "precision": Precision.NEAR,
        "radius_km": AROUND_KM + (place.radius_km or 0.0),
    }


def _somewhere(m: Mention[Place], land: tuple[str, Grounds] | None) -> Mention[Place]:
    """Return a place with the likely country; `within` stays for what is told, not guessed."""
    return _with(m, country=land[0], grounds=land[1]) if land else m


def _with(m: Mention[Place], **fields: object) -> Mention[Place]:
    return Mention(m.layer, m.span, m.text, m.value.model_copy(update=fields), m.sentence, m.head)
