"""Check over many articles that standalone texts lose and invent nothing.

    python benchmarks/standalone.py FILE.jsonl … [--limit N]

Each line of a file is a document. Printed are the violations, each with its document, and their
number; the exit code is 1 where there are any.

- invented: a number, negation or hedge outside [brackets] that the claim's sentence does not have,
  or words in brackets that stand nowhere in the article and are neither a date nor one of the few
  words that a subject from elsewhere needs ('is', 'was', 'years old');
- lost: a number, negation or hedge of a sentence with claims that stands in none of them;
- weakened: a hedge of a claim, or the negation of a negated one, that its standalone text lacks
  although its sentence has it;
- speaker: a claim with a teller whose standalone text names neither him nor his words.
"""

import argparse
import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from claims import Claim, Document, Extraction, Polarity, extract_many
from claims.lexicon.load import words

NUMBER = re.compile(r"\d+")
WORD = re.compile(r"[\w’']+")
PIECE = re.compile(r"\w+")
BRACKETS = re.compile(r"\[([^\]\[]*)\]")
DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
LINKS = frozenset(("is", "are", "was", "were", "has", "does", "a", "an", "years", "old"))
UNNAMED = "unnamed"  # a teller for whom no word stands


def weighty(text: str) -> set[str]:
    """Return the numbers, negations and hedges of a text."""
    listed = words("clauses", "negators") | words("framing", "hedges")
    said = {w.strip("'’") for w in WORD.findall(text.lower())}
    found = {w for w in said if w in listed or w in ("no", "none")}
    return found | set(NUMBER.findall(text))


def denying(text: str) -> set[str]:
    """Return the negations of a text."""
    listed = words("clauses", "negators") | words("clauses", "negative_determiners")
    return {w for w in WORD.findall(text.lower()) if w in listed or w.endswith(("n't", "n’t"))}


def violations(extraction: Extraction) -> Iterator[str]:
    """Yield what the standalone texts of one document lose or invent."""
    text = extraction.document.text
    plain = _plain(text)
    for claim in extraction.claims:
        yield from _invented(claim, plain)
        yield from _weakened(claim)
        yield from _speaker(claim)
    for line in extraction.coverage:
        within = [c for c in extraction.claims if c.start < line.end and line.start < c.end]
        kept = {w for c in within for w in weighty(c.standalone)}
        lost = weighty(text[line.start : line.end]) - kept
        if within and lost:
            yield f"lost {sorted(lost)}: {text[line.start : line.end]!r}"


def _plain(text: str) -> str:
    """Return a text to compare: in one line and one case, with round brackets only."""
    return " ".join(text.split()).replace("[", "(").replace("]", ")").casefold()


def _invented(claim: Claim, plain: str) -> Iterator[str]:
    own = BRACKETS.sub(lambda m: m[0] if m[0] in claim.text else "", claim.standalone)
    found = weighty(own) - weighty(claim.text)
    if found:
        yield f"invented {sorted(found)}: {claim.standalone!r}"
    for addition in BRACKETS.findall(claim.standalone):
        said = _plain(addition).strip(": ")
        if said in plain or DATE.fullmatch(said) or said == UNNAMED:
            continue
        if not set(PIECE.findall(DATE.sub("", said))) <= LINKS | set(PIECE.findall(plain)):
            yield f"invented [{addition}]: {claim.standalone!r}"


def _weakened(claim: Claim) -> Iterator[str]:
    said = claim.standalone.lower()
    for hedge in claim.hedges:
        if hedge.lower() in claim.text.lower() and hedge.lower() not in said:
            yield f"weakened {hedge!r}: {claim.standalone!r}"
    denied = denying(claim.text) and not denying(claim.standalone)
    if claim.polarity is Polarity.NEGATED and denied:
        yield f"weakened {sorted(denying(claim.text))}: {claim.standalone!r}"


def _speaker(claim: Claim) -> Iterator[str]:
    if not claim.attribution:
        return
    teller = claim.attribution[-1]
    inside = any(
        t.start is not None and claim.start <= t.start < claim.end for t in claim.attribution
    )
    opening = re.match(r"\[([^\]]*):\] ", claim.standalone)
    told = f"{_plain(opening[1])} " if opening else ""
    if not told.startswith(f"{_plain(teller.speaker)} ") and not inside:
        yield f"speaker {teller.speaker!r} lost: {claim.standalone!r}"


def documents(files: Iterable[Path], limit: int | None) -> Iterator[Document]:
    """Yield the documents of the files; further fields than the format's are passed over."""
    for file in files:
        for line in file.read_text("utf-8").strip().split("\n")[:limit]:
            fields: dict[str, Any] = json.loads(line)
            known = {k: v for k, v in fields.items() if k in Document.model_fields}
            yield Document.model_validate(known)


def main() -> int:
    """Print the violations and their number."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--limit", type=int, help="documents of each file")
    options = parser.parse_args()
    read = found = 0
    for extraction in extract_many(documents(options.files, options.limit)):
        read += 1
        for line in violations(extraction):
            found += 1
            print(extraction.document.id, line)
    print(f"{found} violations in {read} articles")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
