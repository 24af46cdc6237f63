"""Rule R06 by place: one total, told with other shares: '12 in wing A and eight in wing B'."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from claims.lexicon.load import table
from claims.model.finding import Finding, FindingRelation
from claims.model.span import Span
from claims.model.value import Casualty
from claims.relations.counts import count_slot
from claims.relations.entries import Entry
from claims.relations.pairing import WINDOW, Gathering, blocks
from claims.relations.sums import is_exact, number
from claims.relations.wording import Spot, Verdict

SHARE = re.compile(
    r"\b(?P<number>\d[\d,]{0,14}|[a-z]+(?:-[a-z]+)?) (?:of them |of these )?(?:were )?"
    r"(?:killed |hurt |found )?(?:in|at|on|from) (?P<where>(?:the )?[\w’' -]{1,80}?)"
    r"(?=,? and (?:\d|[a-z-]+ (?:of them )?(?:in|at|on|from)\b)|[,.;:]|$)",
    re.IGNORECASE,
)
FEWEST = 2  # shares that make a list
CONTRADICTION, CONSISTENT = FindingRelation.CONTRADICTION, FindingRelation.CONSISTENT


@dataclass(frozen=True)
class Shares:
    """Hold a total with what of it each place has; the shares add up to it."""

    whole: Entry
    by_place: dict[str, int]
    span: Span

    @property
    def spot(self) -> Spot:
        """Return the words that list the shares."""
        return Spot(self.whole, at=self.span)


def compare_shares(entries: Sequence[Entry]) -> Iterator[Finding]:
    """Yield what two texts say of the shares of one total."""
    for (_, measure, _), slot in blocks(entries, _slot).items():
        told = [s for s in map(shares_of, slot) if s is not None][:WINDOW]
        gathering = Gathering(measure)
        for one, other in combinations(told, 2):
            verdict = _judge(one, other)
            if verdict is not None:
                gathering.add(verdict, (one.spot, other.spot), number(one.whole))
        yield from gathering.findings()


def _slot(entry: Entry) -> tuple[str, str, str] | None:
    whole = isinstance(entry.claim.value, Casualty) and entry.claim.value.scope == "total"
    if not whole or entry.series or not _listed(entry.claim.text):
        return None
    return count_slot(entry)


def shares_of(entry: Entry) -> Shares | None:
    """Return the shares by place that stand in the sentence of a total and make it up."""
    after = entry.claim.slot("count").end - entry.claim.start
    listed = [share for share in _listed(entry.claim.text) if share[2] >= after]
    by_place = {where: size for where, size, _, _ in listed}
    if not is_exact(entry) or len(listed) != len(by_place) or len(listed) < FEWEST:
        return None
    if sum(by_place.values()) != number(entry):
        return None
    start = entry.claim.start
    return Shares(entry, by_place, Span(start=start + listed[0][2], end=start + listed[-1][3]))


@lru_cache(maxsize=4096)
def _listed(text: str) -> tuple[tuple[str, int, int, int], ...]:
    """Return place, number, start and end of each share of a text; nothing below two."""
    if " and " not in text:
        return ()
    found = []
    for match in SHARE.finditer(text):
        size = _size(match["number"].lower())
        if size is not None:
            where = match["where"].lower().removeprefix("the ").strip()
            found.append((where, size, match.start(), match.end()))
    return tuple(found) if len(found) >= FEWEST else ()


def _size(printed: str) -> int | None:
    """Read digits and the number words below a hundred."""
    if printed[0].isdigit():
        return int(printed.replace(",", ""))
    known: dict[str, int] = table("numbers")["units"] | table("numbers")["tens"]
    tens, _, units = printed.partition("-")
    if tens not in known or (units and units not in known):
        return None
    return known[tens] + (known[units] if units else 0)


def _judge(one: Shares, other: Shares) -> Verdict | None:
    """Judge two lists of one total in two texts, which name the same places."""
    two = one.whole.document.id != other.whole.document.id
    if not two or number(one.whole) != number(other.whole):
        return None
    if set(one.by_place) != set(other.by_place):
        return None
    if one.by_place == other.by_place:
        return Verdict(CONSISTENT, "R06", "same shares", "low", "both part the total alike")
    why = f"both have {number(one.whole):g} in all and part them in two ways"
    return Verdict(CONTRADICTION, "R06", "same total, other partition", "high", why)
