"""A claim's value in words: one line for lists, labelled lines for the card."""

from typing import assert_never

from claims import (
    Action,
    AssetLocation,
    Casualty,
    Claim,
    Count,
    Fact,
    Identity,
    Location,
    Polarity,
    Quantity,
    Responsibility,
    Share,
    Statement,
    Teller,
    TimeOf,
    Value,
    is_identified,
)
from factcheck.domain.place_words import choice_words, place_words
from factcheck.domain.time_words import time_words
from factcheck.domain.wording import plain

Line = tuple[str, str]
ENDLESS = "∞"
NOBODY = "somebody not named"
COMPANY = {Share.SOLE: "alone", Share.JOINT: "with others", Share.HELPED: "with help"}


def value_line(value: Value) -> str:
    """Return the value in a line such as 'killed · 3 · coalition'."""
    shown = 1 if isinstance(value, TimeOf | Location) else 3
    return " · ".join(said for _, said in value_lines(value)[:shown])


def claim_line(claim: Claim) -> str:
    """Return what a claim says in a line: its value, else its words, and that it denies it."""
    return told_line(value_line(claim.value) or claim.text, claim.polarity)


def told_line(said: str, polarity: str) -> str:
    """Return what is said, marked where the text denies it: 'killed · 40 · people (denied)'."""
    return f"{said} (denied)" if polarity == Polarity.NEGATED else said


def value_lines(value: Value) -> list[Line]:
    """Return what the value states, label and words, the telling ones first; unstated ones out."""
    lines = _number_lines(value) if isinstance(value, Casualty | Quantity) else _other(value)
    return [(label, said) for label, said in lines if said]


def _number_lines(value: Casualty | Quantity) -> list[Line]:
    if isinstance(value, Quantity):
        return [
            ("what was done", value.verb or ""),
            ("how many", count_words(value.count)),
            ("what", value.what),
            ("unit", value.unit or ""),
        ]
    who = value.population
    return [
        ("outcome", plain(value.outcome)),
        ("how many", count_words(value.count)),
        ("who", who.raw or _joined(who.nationality, who.affiliation)),
        ("nationality", who.nationality or ""),
        ("status", "" if who.status.value == "unknown" else plain(who.status)),
        ("names", ", ".join(who.names)),
        ("counted", "" if value.scope == "total" else "a part of the total"),
        ("severity", value.severity or ""),
        ("cause", value.cause or ""),
        ("as of", time_words(value.as_of) if value.as_of else ""),
    ]


def _other(
    value: TimeOf
    | AssetLocation
    | Location
    | Responsibility
    | Statement
    | Action
    | Identity
    | Fact,
) -> list[Line]:
    match value:
        case TimeOf() | Location() | AssetLocation():
            return _where_and_when(value)
        case Responsibility():
            return [
                (plain(value.role), value.canonical or value.actor),
                ("basis", plain(value.basis)),
                ("against", value.target or ""),
                ("backed or helped by", value.sponsor or ""),
                ("company", COMPANY[value.share] if value.share else ""),
            ]
        case Statement():
            quoted = f"“{value.quote}”" if value.direct else value.quote
            role, channel = value.role or "", value.channel or ""
            return [("speaker", value.speaker), ("says", quoted), ("role", role), ("by", channel)]
        case _:
            return _deeds(value)


def _where_and_when(value: TimeOf | Location | AssetLocation) -> list[Line]:
    match value:
        case TimeOf():
            anchor = plain(value.anchor.kind) if value.anchor.value else ""
            counted = f"{anchor} {value.anchor.value}" if anchor else ""
            zone = value.zone or "not stated"
            return [("when", time_words(value)), ("counted from", counted), ("zone", zone)]
        case Location():
            place = value.place
            return [
                ("where", place_words(place)),
                ("kind", place.kind),
                ("which one", choice_words(place)),
            ]
        case AssetLocation():
            asset, as_of = value.asset, value.as_of
            return [
                ("asset", asset.name),
                ("relation", plain(value.relation)),
                ("where", place_words(value.place)),
                ("how many", count_words(asset.count) if asset.count else ""),
                ("type", asset.type or plain(asset.asset_class)),
                ("as of", time_words(as_of) if as_of else ""),
                ("which one", choice_words(value.place)),
            ]
    assert_never(value)


def _deeds(value: Action | Identity | Fact) -> list[Line]:
    match value:
        case Action():
            return [
                ("who", value.agent or ""),
                ("did", value.action),
                ("to", value.target or ""),
                ("by means of", value.means or ""),
                ("in order to", value.purpose or ""),
            ]
        case Identity():
            return [("who or what", value.entity), (value.property, value.value)]
        case Fact():
            of = value.object or ""
            return [("subject", value.subject), ("says", value.predicate), ("of", of)]
    assert_never(value)


def count_words(count: Count) -> str:
    """Return a number as said, with its bounds where the words leave some room."""
    if count.min is not None and count.min == count.max:
        return figure(count.min)
    low = "?" if count.min is None else figure(count.min)
    high = ENDLESS if count.max is None else figure(count.max)
    return f"{count.raw} ({low}–{high})"


def figure(number: float) -> str:
    """Return a number with thousands told apart: 12000 reads '12,000'.

    Of a fraction two digits stand, more where it would read as nothing: what a conversion of
    units leaves behind them nobody measured.
    """
    if float(number).is_integer():
        return f"{int(number):,}"
    return f"{number:,.2f}".rstrip("0").rstrip(".") if abs(number) >= 1 else f"{number:.3g}"


def chain(claim: Claim, outlet: str | None) -> list[str]:
    """Return who says so, from the origin out to the outlet."""
    said = [teller_words(teller) for teller in reversed(claim.attribution)]
    return [*said, outlet or "the article itself"]


def teller_words(teller: Teller) -> str:
    """Return one teller with role, and with a mark where it hides who speaks."""
    if not (teller.named or teller.start is not None):
        return NOBODY  # no word of the text stands for the teller
    role = f" ({teller.role})" if teller.role and teller.role not in teller.speaker else ""
    mark = "" if is_identified(teller) else " · not named"
    return f"{teller.speaker}{role}{mark}"


def _joined(*words: str | None) -> str:
    return " ".join(word for word in words if word)
