"""Periods that firms and offices report on: 'the third quarter', 'fiscal 1989', 'year-end'."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from claims.lexicon.load import words
from claims.mentions.times.amounts import read_amount
from claims.mentions.times.pieces import HYPHENS, YEAR, Piece, entry, listed, lower, text
from claims.model.expression import Base, Calendar, Length, Offset
from claims.model.sentence import Sentence, Token
from claims.model.time import Granularity, TimeMod

HALVES = 2
FISCAL = ("fiscal", "financial")
AGO = ("ago", "earlier", "before")
A_YEAR_BEFORE = Offset(amount=-1, unit=Granularity.YEAR, base=Base.PERIOD)
THIS_QUARTER = Offset(amount=0, unit=Granularity.QUARTER, base=Base.PERIOD)


@dataclass(frozen=True, slots=True)
class Lead:
    """Hold what stands before 'quarter', 'period' or 'year', and the position after it."""

    end: int
    year: int | None = None
    year_step: int | None = None  # 'this year's' is 0
    number: int | None = None  # of a quarter or a half
    fiscal: bool = False
    kind: str = ""  # 'before' a year ago, 'latest', 'current', 'same', 'full'


def read_period(sentence: Sentence, i: int) -> Piece | None:
    """Return the period of reporting that starts at a token; the quarter of a game is none."""
    tokens = sentence.tokens
    found = _year_end(tokens, i) or _read(tokens, i)
    if found is None or (lower(tokens, i) == "the" and tokens[i].head >= found.end):
        return None  # 'the' of 'the third-quarter loss' belongs to the loss
    return None if _is_game(sentence, i, found.end) else found


def _is_game(sentence: Sentence, first: int, end: int) -> bool:
    """See the quarter or half of 'a touchdown in the fourth quarter'."""
    said = {lower(sentence.tokens, k) for k in range(first, end)}
    if not said & {"quarter", "half", "period"}:
        return False
    return any(t.lemma in words("times", "game_words") for t in sentence.tokens)


def _year_end(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read 'year-end', 'year end', "year's end", "the month's end"."""
    at = i + 1 if lower(tokens, i) == "the" else i
    unit = lower(tokens, at)
    link = lower(tokens, at + 1)
    at += 1 + (link in HYPHENS or link in listed("possessives"))
    if unit not in ("year", "month") or lower(tokens, at) != "end":
        return None
    if tokens[at].dep in ("compound", "amod", "nmod") and tokens[at].head > at:
        return None  # 'the year-end bonus'
    return Piece(at + 1, day=Offset(amount=0, unit=Granularity(unit)), mod=TimeMod.END)


def _read(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read a period with what stands before and after it."""
    determined = lower(tokens, i) == "the"
    lead = _lead(tokens, i + determined)
    word = lower(tokens, lead.end)
    if lead.number is not None:
        return _numbered(tokens, lead)
    if word == "year":
        return _whole_year(tokens, i, lead)
    if word in ("quarter", "period"):
        return _unnumbered(tokens, lead, bare=determined and lead.end == i + 1)
    return _without_noun(tokens, lead, determined=determined)


def _without_noun(tokens: Sequence[Token], lead: Lead, *, determined: bool) -> Piece | None:
    """Read 'fiscal 1989', the 'year-ago' of year-ago results, 'the year-earlier nine months'."""
    if lead.fiscal and lead.year is not None:
        return _in_calendar(lead.end, lead.year, Granularity.YEAR)
    if lead.kind != "before":
        return None
    amount = read_amount(tokens, lead.end)
    if amount is not None and amount.value is not None:
        return Piece(amount.end, day=Length(value=amount.timex(), unit=Granularity(amount.unit)))
    return None if determined else Piece(lead.end, day=A_YEAR_BEFORE)


def _lead(tokens: Sequence[Token], i: int) -> Lead:
    """Read the words before a period: 'this year's third', 'the fiscal-first', 'year-ago'."""
    lead = Lead(i)
    while more := _named_more(tokens, lead) or _stepped_more(tokens, lead):
        lead = more
    return lead


def _named_more(tokens: Sequence[Token], lead: Lead) -> Lead | None:
    """Return the lead with a number, 'fiscal', 'year-ago' or a year more."""
    word = lower(tokens, lead.end)
    after = lead.end + 1 + (lower(tokens, lead.end + 1) in HYPHENS)
    number = entry("quarters").get(word)
    if number is not None and lower(tokens, after) in ("quarter", "half"):
        return replace(lead, end=after, number=number)
    if word in FISCAL:
        return replace(lead, end=after, fiscal=True)
    if word == "year" and lower(tokens, after) in ("ago", "earlier"):
        return replace(lead, end=after + 1, kind="before")
    if YEAR.fullmatch(text(tokens, lead.end)):
        return replace(lead, end=lead.end + 1, year=int(word))
    return None


def _stepped_more(tokens: Sequence[Token], lead: Lead) -> Lead | None:
    """Return the lead with 'this year's', 'last' fiscal year, 'latest' or 'same' more."""
    at = lead.end
    step = entry("steps").get(lower(tokens, at))
    if step is not None and lower(tokens, at + 1) == "year":
        owned = lower(tokens, at + 2) in listed("possessives")
        return replace(lead, end=at + 3, year_step=step) if owned else None
    if step is not None and lower(tokens, at + 1) in FISCAL:
        return replace(lead, end=at + 1, year_step=step)
    kind = entry("period_kinds").get(lower(tokens, at))
    return replace(lead, end=at + 1, kind=kind) if kind and not lead.kind else None


def _numbered(tokens: Sequence[Token], lead: Lead) -> Piece | None:
    """Read 'the third quarter of last year', 'the 1988 first half', 'first-quarter'."""
    half = lower(tokens, lead.end) == "half"
    year, step, end = _tail(tokens, lead.end + 1)
    year = lead.year if lead.year is not None else year
    step = lead.year_step if lead.year_step is not None else step
    if lead.kind == "before":
        step = -1
    dated = year is not None or step is not None
    last = lower(tokens, lead.end - 1) == "last"
    number = HALVES if half and last else lead.number or 0
    if (half or last) and not dated:
        return None  # a game has halves too, and 'the last quarter' is the one before
    if half and number > HALVES:
        return None
    part = f"{'H' if half else 'Q'}{number}"
    day = Calendar(
        year=year, part=part, unit=Granularity.QUARTER, year_step=None if year else step
    )
    return Piece(end, day=day)


def _tail(tokens: Sequence[Token], at: int) -> tuple[int | None, int | None, int]:
    """Return the year or its step of 'of 1988', 'of last year', and the position after it."""
    step = at + (lower(tokens, at) in ("of", ",", "in"))
    if YEAR.fullmatch(text(tokens, step)):
        return int(tokens[step].text), None, step + 1
    word = lower(tokens, step)
    if word in ("last", "this", "next") and lower(tokens, step + 1) == "year":
        return None, entry("steps")[word], step + 2
    return None, None, at


def _unnumbered(tokens: Sequence[Token], lead: Lead, *, bare: bool) -> Piece | None:
    """Read 'the latest quarter', 'the year-ago period', 'the 1988 period', 'the quarter'."""
    at = lead.end + 1
    if lead.year is not None:
        return _in_calendar(at, lead.year, Granularity.QUARTER)
    if lead.kind in ("before", "same"):
        return _compared(tokens, lead)
    quarter = lower(tokens, lead.end) == "quarter"
    if lead.kind == "current" and quarter:
        return Piece(at, day=Offset(amount=0, unit=Granularity.QUARTER))
    return _reported(tokens, lead) if lead.kind == "latest" or (bare and quarter) else None


def _reported(tokens: Sequence[Token], lead: Lead) -> Piece | None:
    """Read 'the latest period', 'the quarter a year ago'; not 'the quarter of the town'."""
    at = lead.end + 1
    if lower(tokens, at) in ("a", "last") and lower(tokens, at + 1) == "year":
        return _compared(tokens, lead)
    of = lower(tokens, at) in ("of", *HYPHENS)
    return Piece(at, day=THIS_QUARTER) if lead.kind or not of else None


def _compared(tokens: Sequence[Token], lead: Lead) -> Piece | None:
    """Read 'the year-ago period', 'the same period last year', 'the quarter a year ago'."""
    at = lead.end + 1
    year, step, end = _tail(tokens, at)
    if lower(tokens, at) == "a" and lower(tokens, at + 1) == "year":
        return Piece(at + 3, day=A_YEAR_BEFORE) if lower(tokens, at + 2) in AGO else None
    if year is not None:
        return _in_calendar(end, year, Granularity.QUARTER)
    return Piece(end, day=A_YEAR_BEFORE) if lead.kind == "before" or step == -1 else None


def _in_calendar(end: int, year: int, unit: Granularity) -> Piece:
    return Piece(end, day=Calendar(year=year, unit=unit))


def _whole_year(tokens: Sequence[Token], i: int, lead: Lead) -> Piece | None:
    """Read 'the fiscal year 1989', 'the full year', 'the year ended March 31', 'for the year'."""
    at = lead.end + 1
    if lead.fiscal and YEAR.fullmatch(text(tokens, at)):
        return _in_calendar(at + 1, int(tokens[at].text), Granularity.YEAR)
    if lower(tokens, at) in HYPHENS or lead.year is not None or lead.number is not None:
        return None
    determined = lower(tokens, i) == "the" or lead.year_step is not None
    if determined and lower(tokens, at) in ("ended", "ending"):
        return Piece(at, day=Length(value="P1Y", unit=Granularity.YEAR))
    if not determined or not (lead.fiscal or lead.kind == "full" or _is_in_view(tokens, i, at)):
        return None
    step = -1 if lead.kind == "latest" else lead.year_step or 0
    return Piece(at, day=Offset(amount=step, unit=Granularity.YEAR))


def _is_in_view(tokens: Sequence[Token], i: int, at: int) -> bool:
    """See 'for the year', 'the first months of the year'; the player of the year is none."""
    if at != i + 2 or lower(tokens, at) in (*AGO, "after", "that"):
        return False
    if lower(tokens, i - 1) == "of":
        portion = lower(tokens, i - 2)
        return portion in listed("portions") or portion in entry("units")
    return lower(tokens, i - 1) in ("for", "during", "throughout")
