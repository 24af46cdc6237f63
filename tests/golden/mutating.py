"""Change one thing in an article, and see whether a comparison with the original shows it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from zlib import crc32

from claims import Claim, Document, Extraction, Finding
from claims.lexicon.load import table, words

NUMBER_WORDS = tuple(table("numbers")["units"])[2:]
DAYS = tuple(day.title() for day in table("event_words")["weekdays"])
TOWNS = ("Bergen", "Tabriz", "Lusaka", "Cordoba", "Vientiane", "Riga", "Windhoek", "Trondheim")
SURNAMES = ("Harwood", "Okonjo", "Lindqvist", "Marchetti", "Abernathy", "Szabo", "Tanaka")
DAY = re.compile(rf"\b(?:{'|'.join(DAYS)})\b", re.IGNORECASE)
FIGURE = re.compile(r"\d{1,3}(?:,\d{3})*|\d+")
FULL_NAME = re.compile(r"[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*)+")
HELPER = re.compile(r"\b(?:was|were|is|are|has|had|will|did)\b(?!(?:n't| not| never| no)\b)")
QUOTE = re.compile(r"[“”\"]")
REAL = ("asserted", "hedged", "alleged")
NAMED_IN = {
    "casualty": ("population", "name"),
    "statement": ("speaker",),
    "responsibility": ("actor",),
    "action": ("agent", "target"),
    "identity": ("entity",),
}
KINDS = ("number", "weekday", "place", "polarity", "name")
TOLD = ("contradiction", "update")
FIRST, SECOND = "Daily Lantern", "Evening Courier"


@dataclass(frozen=True)
class Change:
    """Hold what is put in place of which words, and the sentence in which they stand."""

    kind: str
    start: int
    end: int
    new: str
    sentence: tuple[int, int]

    def apply(self, text: str) -> str:
        return text[: self.start] + self.new + text[self.end :]


def as_printed_by(document: Document, outlet: str) -> Document:
    """Return the article as another outlet would print it."""
    return document.model_copy(update={"id": f"{document.id} {outlet}", "outlet": outlet})


def changed(document: Document, change: Change) -> Document:
    """Return the article of the second outlet with one thing changed."""
    update = {"text": change.apply(document.text), "id": f"{document.id} {change}"}
    return document.model_copy(update={**update, "outlet": SECOND})


def changes(extraction: Extraction, *, each: int) -> Iterator[Change]:
    """Yield up to `each` changes of every kind, spread over the claims, the same every time."""
    text = extraction.document.text
    found: dict[str, dict[tuple[int, int], Change]] = {kind: {} for kind in KINDS}
    for claim in extraction.claims:
        if claim.polarity == "affirmed" and claim.modality in REAL:
            for change in _of_claim(claim, text):
                found[change.kind].setdefault((change.start, change.end), change)
    for by_place in found.values():
        ranked = sorted(by_place.values(), key=lambda c: crc32(f"{text[:60]}{c}".encode()))
        yield from ranked[:each]


def _of_claim(claim: Claim, text: str) -> Iterator[Change]:
    yield from _numbers(claim, text)
    yield from _places(claim, text)
    yield from _names(claim, text)
    for found in DAY.finditer(text, claim.start, claim.end) if claim.kind == "time" else ():
        new = DAYS[(DAYS.index(found[0].title()) + 1 + _draw(text, found.start(), 3)) % 7]
        yield _change("weekday", claim, found.span(), _cased(new, found[0]))
    helper = HELPER.search(text, claim.start, claim.end)
    if helper and claim.kind != "statement" and not QUOTE.search(claim.text):
        yield _change("polarity", claim, helper.span(), f"{helper[0]} not")


def _numbers(claim: Claim, text: str) -> Iterator[Change]:
    if claim.kind not in ("casualty", "quantity") or "count" not in claim.slots:
        return
    start, end = claim.slots["count"]
    printed = text[start:end] if _within(claim, start, end) else ""
    if FIGURE.fullmatch(printed) and int(printed.replace(",", "")) > 1:
        number = int(printed.replace(",", ""))
        new = number + number // 2 + 1 + _draw(text, start, 3)
        yield _change("number", claim, (start, end), f"{new:,}" if "," in printed else str(new))
    elif printed.lower() in NUMBER_WORDS:
        at = NUMBER_WORDS.index(printed.lower()) + 3 + _draw(text, start, 3)
        new_word = NUMBER_WORDS[at % len(NUMBER_WORDS)]
        yield _change("number", claim, (start, end), _cased(new_word, printed))


def _places(claim: Claim, text: str) -> Iterator[Change]:
    if claim.kind not in ("location", "asset_location") or "place" not in claim.slots:
        return
    start, end = claim.slots["place"]
    place = claim.value.place
    named = text[start:end] == place.raw and place.raw[:1].isupper()
    if place.precision == "settlement" and named and _within(claim, start, end):
        new = TOWNS[_draw(text, start, len(TOWNS))]
        yield _change("place", claim, (start, end), _cased(new, place.raw))


def _names(claim: Claim, text: str) -> Iterator[Change]:
    for slot in NAMED_IN.get(claim.kind, ()):
        start, end = claim.slots.get(slot, (0, 0))
        found = FULL_NAME.search(text[start:end])
        if found is None or not _is_persons(found[0]) or not _within(claim, start, end):
            continue
        last = start + found.start() + found[0].rindex(" ") + 1
        new = SURNAMES[_draw(text, start, len(SURNAMES))]
        yield _change("name", claim, (last, start + found.end()), new)


def _is_persons(name: str) -> bool:
    first = name.partition(" ")[0]
    return first.lower() in words("first_names", "male") | words("first_names", "female")


def _within(claim: Claim, start: int, end: int) -> bool:
    return claim.start <= start and end <= claim.end


def _change(kind: str, claim: Claim, at: tuple[int, int], new: str) -> Change:
    return Change(kind, at[0], at[1], new, (claim.start, claim.end))


def _draw(text: str, at: int, options: int) -> int:
    return crc32(f"{at} {text[at : at + 40]}".encode()) % options


def _cased(new: str, old: str) -> str:
    if old.isupper() and len(old) > 1:
        return new.upper()
    return new if old[:1].isupper() else new.lower()


def across(findings: tuple[Finding, ...]) -> Iterator[Finding]:
    """Yield the contradictions and updates between two documents."""
    for finding in findings:
        if finding.relation in TOLD and len({v.document_id for v in finding.values}) > 1:
            yield finding


def shows(finding: Finding, change: Change, one: str, other: str) -> bool:
    """Tell whether a finding sets the changed sentence against the original one."""
    start, end = change.sentence
    longer = len(change.new) - (change.end - change.start)
    ends = {one: end, other: end + longer}
    touched = {
        v.document_id
        for v in finding.values
        if v.document_id in ends and v.start < ends[v.document_id] and v.end > start
    }
    return touched == {one, other}
