"""What every report says of itself: how it was made, what its words mean, where it ends."""

from functools import cache
from importlib.resources import files

from pydantic import field_validator

from factcheck.domain.record import Value
from factcheck.domain.report import House
from factcheck.domain.verdict import SCALE, Verdict
from factcheck.domain.wording import VERDICT_SIGNS


class LegendEntry(Value):
    """Hold one verdict: its key, what it means, and the nearest labels of other schemes."""

    key: int
    verdict: Verdict
    word: str
    glyph: str
    tone: str
    rating: int | None  # 1 refuted … 5 supported; null off the scale
    meaning: str
    equivalents: dict[str, str]  # '' where a scheme has none; never read back as ours

    @field_validator("equivalents")
    @classmethod
    def _in_order(cls, labels: dict[str, str]) -> dict[str, str]:
        """Put the schemes into their order again: JSON sorts them by their letters."""
        known = _prose().schemes
        return {
            scheme: labels[scheme]
            for scheme in (*known, *sorted({*labels} - {*known}))
            if scheme in labels
        }


class About(Value):
    """Hold what the report says of itself."""

    method: tuple[str, ...]
    limitations: tuple[str, ...]
    interests: str
    quotations: str
    redactions: str


class _Meaning(Value):
    meaning: str
    equivalents: dict[str, str]


class _Prose(Value):
    """Hold the words of method.json."""

    verdicts: dict[Verdict, _Meaning]
    schemes: tuple[str, ...]
    method: tuple[str, ...]
    two_people: str
    solo: str
    limitations: tuple[str, ...]
    interests: str
    quotations: str
    redactions: str


def legend() -> tuple[LegendEntry, ...]:
    """Return the nine verdicts in the order of their keys."""
    return tuple(_entry(key, verdict) for key, verdict in enumerate(Verdict, start=1))


def about(house: House, *, solo: bool) -> About:
    """Return what a report says of itself; a desk of one says so."""
    prose = _prose()
    return About(
        method=(*prose.method, prose.solo if solo else prose.two_people),
        limitations=prose.limitations,
        interests=house.interests or prose.interests,
        quotations=" ".join(part for part in (prose.quotations, house.licence) if part),
        redactions=prose.redactions,
    )


def _entry(key: int, verdict: Verdict) -> LegendEntry:
    sign, told = VERDICT_SIGNS[verdict], _prose().verdicts[verdict]
    return LegendEntry(
        key=key,
        verdict=verdict,
        word=sign.word,
        glyph=sign.glyph,
        tone=sign.tone,
        rating=SCALE.index(verdict) + 1 if verdict in SCALE else None,
        meaning=told.meaning,
        equivalents={scheme: told.equivalents.get(scheme, "") for scheme in _prose().schemes},
    )


@cache
def _prose() -> _Prose:
    return _Prose.model_validate_json((files("factcheck.reports") / "method.json").read_bytes())
