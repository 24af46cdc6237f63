"""Say what kind of teller a name is, and its normal form."""

from collections.abc import Iterable
from functools import cache, lru_cache

from claims.lexicon.countries import country_of, plain
from claims.lexicon.load import table, words
from claims.model.attribution import SpeakerType, Teller

DEFINITE = ("the", "this", "that", "its", "their", "his", "her")
PRONOUNS = ("he", "she", "it", "they")


def canonical_name(name: str) -> str | None:
    """Return the normal form of a body that goes by several names.

    >>> canonical_name("the Pentagon"), canonical_name("the Moon")
    ('U.S. Department of Defense', None)
    """
    return _aliases().get(_key(name))


def is_outlet(name: str) -> bool:
    """Tell whether a name is that of an outlet or a wire.

    >>> is_outlet("Fox News"), is_outlet("the ministry")
    (True, False)
    """
    return _key(name) in _outlets() or _key(name) in _wires()


@lru_cache(maxsize=1 << 14)  # the pairs of names of a few articles
def same_name(one: str, other: str) -> bool:
    """Tell whether two names are one but for article, case, stops and aliases.

    >>> same_name("The Pentagon", "the Defense Department")
    True
    """
    return (canonical_name(one) or _key(one)) == (canonical_name(other) or _key(other))


def is_identified(teller: Teller) -> bool:
    """Tell whether a teller can be found again: a name, or a body such as 'police'.

    >>> is_identified(Teller(speaker="Sudan's health ministry", named=False, cue="said"))
    True
    >>> is_identified(Teller(speaker="The police spokesman", named=False, cue="said"))
    False
    """
    said = teller.speaker.lower().partition(" of ")[0].split()
    bodies = words("speakers", "institutions") | words("speakers", "bodies")
    body = bool(said) and said[-1] in bodies and said[0] not in ("a", "an", "one", "another")
    return teller.named or body


def is_anonymous(teller: Teller) -> bool:
    """Tell whether a teller hides who speaks: 'a source', not 'police' or 'the ministry'.

    Who holds an office, 'the mayor', can be found out; 'a mayor' and 'officials' cannot.
    """
    said = teller.speaker.lower().split()
    if teller.named or teller.speaker.lower() in PRONOUNS:
        return False
    definite = said[0] in DEFINITE or said[0].endswith(("'s", "’s"))
    if teller.type is SpeakerType.DOCUMENT or {*said} & words("speakers", "papers"):
        return False
    hidden = {*said} & words("speakers", "hidden")
    body = {*said} & words("speakers", "institutions") and said[0] not in ("a", "an")
    return bool(hidden) or not (body or definite)


def type_of(name: str, lemmas: Iterable[str], role: str | None) -> SpeakerType:
    """Return the kind of a teller by its name, the words of its phrase and its role."""
    if _key(name) in _wires():
        return SpeakerType.WIRE
    if _key(name) in _outlets():
        return SpeakerType.OUTLET
    known = _type_of_body(canonical_name(name))
    if known is not None:
        return known
    if country_of(name) is not None:
        return SpeakerType.OFFICIAL
    told = (role or "").lower().replace("’s", "").replace("'s", "")
    return _type_by_words({*lemmas, *told.split()})


def _type_of_body(canonical: str | None) -> SpeakerType | None:
    if canonical in words("bodies", "official"):
        return SpeakerType.OFFICIAL
    return SpeakerType.ORGANISATION if canonical in words("bodies", "organisation") else None


def _type_by_words(found: set[str]) -> SpeakerType:
    if {"news", "agency"} <= found:
        return SpeakerType.WIRE
    tests = (
        ("social_nouns", SpeakerType.SOCIAL),
        ("outlet_nouns", SpeakerType.OUTLET),
        ("witness_nouns", SpeakerType.WITNESS),
        ("official_nouns", SpeakerType.OFFICIAL),
        ("official_adjectives", SpeakerType.OFFICIAL),
        ("document_nouns", SpeakerType.DOCUMENT),
        ("organisation_nouns", SpeakerType.ORGANISATION),
    )
    return next(
        (kind for key, kind in tests if found & words("speakers", key)), SpeakerType.UNKNOWN
    )


def _key(name: str) -> str:
    return plain(name).replace(".", "").casefold()


@cache
def _aliases() -> dict[str, str]:
    known: dict[str, list[str]] = table("bodies")["canonical"]
    return {_key(alias): name for name, aliases in known.items() for alias in [name, *aliases]}


@cache
def _outlets() -> frozenset[str]:
    return frozenset(map(_key, words("bodies", "outlets")))


@cache
def _wires() -> frozenset[str]:
    return frozenset(map(_key, words("bodies", "wires")))
