"""Rule R34: a quotation may be cut, its numbers, names and negations may not change."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from rapidfuzz import fuzz

from claims.events.names import canonical, fold
from claims.lexicon.load import words
from claims.model.finding import Finding, FindingRelation
from claims.model.value import Statement
from claims.relations.entries import Entry
from claims.relations.pairing import Gathering, blocks, pairs
from claims.relations.wording import Spot, Verdict

SAME_SENTENCE = 88  # ratio of two texts of one sentence with a word or two changed
FEWEST = 5  # words: a shorter quotation says too little to know it again
FULL_HOUR = "00"  # "6:00 p.m." and "6 p.m." are one
WORD = re.compile(r"[a-z0-9]+(?:['’-][a-z0-9]+)*")


def compare_quotations(entries: Sequence[Entry]) -> Iterator[Finding]:
    """Yield what two texts make of the words of one speaker."""
    for (_, speaker), slot in blocks(entries, _slot).items():
        gathering = Gathering("quotation", speaker)
        for one, other in pairs(slot):
            verdict = judge_quotations(one, other)
            if verdict is not None:
                gathering.add(
                    verdict, (Spot(one, "quote"), Spot(other, "quote")), _words(_quote(one))
                )
        yield from gathering.findings()


def _slot(entry: Entry) -> tuple[str, str] | None:
    value = entry.claim.value
    if not isinstance(value, Statement) or not value.direct or not value.speaker:
        return None
    return (entry.topic or entry.document.id, fold(canonical(value.speaker)))


def _quote(entry: Entry) -> str:
    value = entry.claim.value
    return value.quote if isinstance(value, Statement) else ""


def judge_quotations(one: Entry, other: Entry) -> Verdict | None:
    """Compare two direct quotations of one speaker in two texts."""
    a, b = _words(_quote(one)), _words(_quote(other))
    if one.document.id == other.document.id or min(len(a), len(b)) < FEWEST:
        return None
    shorter, longer = sorted((" ".join(a), " ".join(b)), key=len)
    if shorter in longer:
        why = "the words are the same, cut or whole"
        return Verdict(FindingRelation.CONSISTENT, "R34", "same words", "low", why)
    if fuzz.ratio(shorter, longer) < SAME_SENTENCE:
        return None
    changed = {
        w
        for w in ({*a} ^ {*b}) - {FULL_HOUR}
        if w.isdigit() or w in words("relations", "negations")
    }
    if not changed:
        return None
    why = f"the quotation differs in “{', '.join(sorted(changed))}”"
    return Verdict(FindingRelation.CONTRADICTION, "R34", "quotation altered", "high", why)


@lru_cache(maxsize=4096)
def _words(quote: str) -> tuple[str, ...]:
    return tuple(WORD.findall(quote.lower()))
