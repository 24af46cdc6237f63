"""A place in words: what it is called, what contains it, what else it may be."""

from claims import Place, Precision, country_name

GROUNDS = {
    "only": "the only one listed",
    "contained": "the text says what holds it",
    "defined": "named in full elsewhere in the article",
    "home": "near the outlet's home",
    "context": "the article speaks of its country or state",
    "near": "near other places of the article",
    "known": "the best known of the name",
}
# Of these a place may be a part, or beside it; what is more exactly known is the place itself.
LOOSE = (Precision.NEAR, Precision.REGION)
COUNTRY = "country"


def place_words(place: Place) -> str:
    """Return a place as resolved, with what contains it, else its country.

    What is beside another, or a part of it, is told as the article has it: 'off Yorkshire'.
    """
    around = [name for name in place.within if name != place.name][:1]
    if not around and place.kind != COUNTRY:
        around = [country_name(place.country) or ""]
    if not relative(place):
        return _among(place.name, *around)
    told = place.raw.casefold()
    return _among(place.raw, *(name for name in around if name.casefold() not in told))


def relative(place: Place) -> bool:
    """Tell whether the article says where by another place: 'north of Mosul', 'off Yorkshire'."""
    if place.precision not in LOOSE:
        return False
    bare = place.raw.removeprefix("the ")
    name = place.name.casefold()
    return bare.casefold() != name and (
        not bare[:1].isupper() or bare.casefold().endswith(f" {name}")
    )


def choice_words(place: Place) -> str:
    """Return what decided which place is meant, and the next best; empty if there was no choice.

    'the text says what holds it; also: Paris, France'.
    """
    told = {
        p: _among(p.name, *(p.within or (country_name(p.country),))) for p in place.alternatives
    }
    own = _among(place.name, *(place.within or (country_name(place.country),)))
    others = [
        f"{p.name}, the {p.kind}" if said == place.name else said
        for p, said in told.items()
        if said != own or COUNTRY in (p.kind, place.kind)  # not an airfield in its base
    ]
    if not others:
        return ""
    why = GROUNDS[place.grounds.value] if place.grounds else ""
    return "; ".join(part for part in (why, f"also: {'; '.join(dict.fromkeys(others))}") if part)


def _among(*names: str | None) -> str:
    return ", ".join(dict.fromkeys(name for name in names if name))
