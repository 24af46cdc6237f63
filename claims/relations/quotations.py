"""Rule R34: a quotation may be cut, its numbers, names, days and negations may not change."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from rapidfuzz import fuzz

from claims.events.names import Sameness, canonical, fold, same_actor
from claims.lexicon.load import table, words
from claims.model.finding import Finding, FindingRelation
from claims.model.value import Statement
from claims.relations.entries import Entry
from claims.relations.pairing import WINDOW, Gathering
from claims.relations.wording import Spot, Verdict

SAME_SENTENCE = 0.75  # share of the words of the shorter that two texts of one sentence share
FEWEST = 4  # words: a shorter quotation says too little to know it again
LONGEST = 3  # words by which a quotation is looked up
SPELLING = 75  # ratio of two spellings of one word: 'color', 'colour'
TABLE = "contrasts"
FACE = 12  # hours that a clock shows
WORD = re.compile(
    r"\d{1,2}:\s?\d\d(?!\d)|\d{1,2}(?=\s?[ap]\.?m\b)|\d+(?:[,.]\d+)*|n[’']t\b|[^\W\d_]+?(?=n[’']t\b)|[^\W_]+"
)
OPENED = re.compile(r"[“„«]|``|(?<=\s)[\"‘](?=\w)")
ASIDE = re.compile(r"(?<!\s)\s*(?:\([^()]*\)|\[[^\[\]]*\])")  # put in by the desk, not said
MARKS = ("“", "‘", '"')
CLOCK = re.compile(r"(\d{1,2})(?:[:.]\s?(\d\d))?")  # '1.31pm' as well
HALF = re.compile(r"\s?([ap])\.?m\b")  # of the day
MOST_ADDED = 3  # words put in or left out that may turn what was said


@dataclass(frozen=True, slots=True)
class _Word:
    """Hold a word of a quotation as compared and as printed."""

    plain: str
    printed: str
    opens: bool  # the quotation: its capital says nothing


def compare_quotations(entries: Sequence[Entry]) -> Iterator[Finding]:
    """Yield what two texts make of the words of one speaker."""
    gathering = Gathering("quotation")
    quoted = [e for e in entries if is_quoted(e)]
    blocks: dict[str, list[int]] = {}
    for n, entry in enumerate(quoted):
        for key in quotation_keys(entry):
            blocks.setdefault(key, []).append(n)
    near = (
        (i, j)
        for block in blocks.values()
        for at, i in enumerate(block)
        for j in block[at + 1 : at + 1 + WINDOW]
    )
    for i, j in dict.fromkeys(near):
        one, other = quoted[i], quoted[j]
        verdict = judge_quotations(one, other)
        if verdict is not None:
            spots = (Spot(one, "quote"), Spot(other, "quote"))
            gathering.add(verdict, spots, _plain(_quote(one)))
    yield from gathering.findings()


def is_quoted(entry: Entry) -> bool:
    """Tell whether the words of a claim are printed as somebody's own."""
    value = entry.claim.value
    if not isinstance(value, Statement) or not value.speaker:
        return False
    start = entry.claim.slot("quote").start if "quote" in entry.claim.slots else 0
    return value.direct or entry.document.text[max(0, start - 1) : start] in MARKS


def quotation_keys(entry: Entry) -> list[str]:
    """Return the longest words of a quotation; none where nothing is quoted."""
    found = {w.plain for w in _words(_quote(entry))} if is_quoted(entry) else set()
    return sorted(found, key=lambda w: (-len(w), w))[:LONGEST]


def _quote(entry: Entry) -> str:
    """Return the quoted words; of 'called the actor “a consummate host”' those within marks."""
    value = entry.claim.value
    quote = value.quote if isinstance(value, Statement) else ""
    return ASIDE.sub("", OPENED.split(quote, maxsplit=1)[-1])


def _one_speaker(one: Entry, other: Entry) -> bool:
    a, b = (
        e.claim.value.speaker if isinstance(e.claim.value, Statement) else "" for e in (one, other)
    )
    if same_actor(a, b) is Sameness.SAME:
        return True
    first, second = (fold(canonical(name)).split() for name in (a, b))
    return first[-1:] == second[-1:] or {*first} <= {*second} or {*second} <= {*first}


def judge_quotations(one: Entry, other: Entry) -> Verdict | None:
    """Compare two direct quotations of one speaker in two texts."""
    a, b = _words(_quote(one)), _words(_quote(other))
    two_texts = one.document.id != other.document.id and _one_speaker(one, other)
    if not two_texts or min(len(a), len(b)) < FEWEST:
        return None
    turns = _differences(a, b)
    if turns is None:
        return None
    changed = sorted({word for turn in turns for word in _changed(*turn)})
    if changed:
        why = f"the quotation differs in “{', '.join(changed)}”"
        return Verdict(FindingRelation.CONTRADICTION, "R34", "quotation altered", "high", why)
    if all(_is_spelling(*turn) for turn in turns):
        why = "the words are the same, cut or whole"
        return Verdict(FindingRelation.CONSISTENT, "R34", "same words", "low", why)
    return None


Turn = tuple[Sequence[_Word], Sequence[_Word]]


def _differences(a: Sequence[_Word], b: Sequence[_Word]) -> list[Turn] | None:
    """Return where two texts of one sentence differ, its ends left out; none if they are two."""
    matcher = SequenceMatcher(None, [w.plain for w in a], [w.plain for w in b], autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    same = sum(block.size for block in blocks)
    if same < SAME_SENTENCE * min(len(a), len(b)) or same < FEWEST - 1:
        return None
    ops = [op for op in matcher.get_opcodes() if op[0] != "equal"]
    turns = [(a[op[1] : op[2]], b[op[3] : op[4]]) for op in ops]
    return [t for op, t in zip(ops, turns, strict=True) if all(t) or _inside(op, a, b)]


def _inside(op: tuple[str, int, int, int, int], a: Sequence[_Word], b: Sequence[_Word]) -> bool:
    """Tell whether words are left out within, not at an end, where a quotation may be cut."""
    return op[1] > 0 and op[3] > 0 and op[2] < len(a) and op[4] < len(b)


def _changed(one: Sequence[_Word], other: Sequence[_Word]) -> Iterator[str]:
    """Yield the words of a difference that change what was said."""
    negations = words("relations", "negations")
    denied = [{w.plain for w in side} & negations for side in (one, other)]
    short = max(len(one), len(other)) <= MOST_ADDED
    if short and bool(denied[0]) != bool(denied[1]):
        yield from denied[0] | denied[1]
    for a in one:
        for b in other:
            alike = len(one) == len(other)  # 'IE' for 'Internet Explorer' is no other name
            if a.plain != b.plain and _excluded(a, b, names=alike):
                yield from (a.printed, b.printed)


def _excluded(a: _Word, b: _Word, *, names: bool) -> bool:
    """Tell whether two words cannot stand for each other: two numbers, days, names, opposites."""
    if a.plain[0].isdigit() or b.plain[0].isdigit():
        return a.plain[0].isdigit() and b.plain[0].isdigit()
    dates = words(TABLE, "calendar")
    if a.plain in dates or b.plain in dates:
        return a.plain in dates and b.plain in dates
    if _opposed(a.plain, b.plain):
        return True
    named = names and all(w.printed[0].isupper() and not w.opens for w in (a, b))
    return named and fuzz.ratio(a.plain, b.plain) < SPELLING


def _opposed(a: str, b: str) -> bool:
    """Tell whether one word is the opposite of the other: 'safe', 'unsafe'; 'open', 'closed'."""
    short, long = sorted((a, b), key=len)
    if long.removesuffix(short) in words(TABLE, "opposing"):
        return True
    known: dict[str, list[str | int]] = table(TABLE)["opposites"]
    one, other = known.get(a), known.get(b)
    return bool(one and other and one[0] == other[0] and one[1] != other[1])


def _is_spelling(one: Sequence[_Word], other: Sequence[_Word]) -> bool:
    """Tell whether a difference is of spelling: 'color', "it's" for 'it is', '12' for 'twelve'."""
    a, b = ("".join(w.plain for w in side) for side in (one, other))
    if not a or not b:
        return False
    return fuzz.ratio(a, b) >= SPELLING or {a, b} <= words(TABLE, "contracted")


@lru_cache(maxsize=4096)
def _words(quote: str) -> tuple[_Word, ...]:
    quote = quote.lower() if quote.isupper() else quote
    found: list[_Word] = []
    last = 0
    for match in WORD.finditer(quote):
        if match.start() < last:
            continue  # the half of a day belongs to its clock
        half = HALF.match(quote.lower(), match.end()) if match[0][0].isdigit() else None
        last = half.end() if half else match.end()
        found.append(_Word(_as_compared(match[0], half), match[0], not found))
    return tuple(found)


def _plain(quote: str) -> tuple[str, ...]:
    return tuple(w.plain for w in _words(quote))


def _as_compared(printed: str, half: re.Match[str] | None) -> str:
    """Return a word as compared: numbers in figures, clocks in one way.

    >>> _as_compared("Seven", None), _as_compared("6.41", HALF.match("pm"))
    ('7', '1841')
    >>> _as_compared("6:41", HALF.match("pm")), _as_compared("4,000", HALF.match(" am"))
    ('1841', '4000')
    """
    low = printed.lower().replace("’", "'")
    if not low[0].isdigit():
        figures: dict[str, int] = table("numbers")["units"]
        return "not" if low == "n't" else str(figures.get(low, low))
    clock = CLOCK.fullmatch(low) if half or ":" in low else None
    if clock:
        hour = int(clock[1]) % FACE + FACE if half and half[1] == "p" else int(clock[1])
        return f"{hour}{clock[2] or '00'}"
    return low.replace(",", "").lstrip("0") or "0"
