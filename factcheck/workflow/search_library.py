"""Look into the library of earlier fact checks: by name, by words, by a claim of a case."""

import re
from collections.abc import Iterable, Iterator, Sequence

from factcheck.domain.article import Article
from factcheck.domain.claim import StoredClaim
from factcheck.domain.fact_check import FactCheck
from factcheck.domain.matching.score import Likeness, Sketch, Weights, likeness
from factcheck.domain.matching.sketch import sketch_of_claim, sketch_of_entry
from factcheck.domain.matching.terms import terms_of
from factcheck.domain.record import Value
from factcheck.errors import NotFound
from factcheck.workflow.ports import Transaction, Workbench

DESK = ""  # whose history tells what came and went
SHORT_NAME = re.compile(r"[Ff](\d{1,9})")
CANDIDATES = 40  # entries that are compared in full; the right one is nearly always the first
SHOWN = 3  # matches of a claim: more would be read by nobody


class EarlierCheck(Value):
    """Hold an entry that may be about a claim, and why it is thought so."""

    entry: FactCheck
    likeness: Likeness


def find_fact_check(bench: Workbench, name: str) -> FactCheck:
    """Return the entry with this short name, such as 'F12', this id, or this address."""
    wanted = name.strip()
    short = SHORT_NAME.fullmatch(wanted)
    with bench.store.read() as tx:
        if short is not None:
            found = tx.fact_checks.where(number=int(short[1]))
        else:
            entry = tx.fact_checks.find(wanted)
            found = [entry] if entry else [e for e in tx.fact_checks.where() if e.url == wanted]
        count = tx.fact_checks.count()
    if not found:
        hint = f"the library holds {count}; 'factcheck library list' prints them"
        raise NotFound("fact check", name, hint=hint)
    return found[-1]


def list_fact_checks(
    bench: Workbench, *, publisher: str = "", file_name: str = ""
) -> list[FactCheck]:
    """Return the library in the order of import, of a publisher or a file where one is named."""
    with bench.store.read() as tx:
        by_file = {"file_name": file_name} if file_name else {}
        entries = tx.fact_checks.where(**by_file)
    wanted = publisher.casefold()
    return [e for e in entries if wanted in (e.review.publisher or "").casefold()]


def latest_fact_checks(bench: Workbench, *, most: int) -> list[FactCheck]:
    """Return the entries that were imported last, the latest first."""
    with bench.store.read() as tx:
        numbers = sorted(tx.fact_check_numbers().values(), reverse=True)[:most]
        return [entry for number in numbers for entry in tx.fact_checks.where(number=number)]


def search_library(bench: Workbench, words: str, *, most: int) -> list[EarlierCheck]:
    """Return the entries that share most with some words, the likeliest first."""
    with bench.store.read() as tx:
        return _nearest(tx, Sketch(terms_of(words)))[:most]


def matches_of(
    bench: Workbench, claim: StoredClaim, article: Article, *, most: int = SHOWN
) -> list[EarlierCheck]:
    """Return the earlier fact checks that are about what a claim says, the likeliest first."""
    with bench.store.read() as tx:
        return _matches(tx, claim, article, most)


def matches_in(
    bench: Workbench, case_id: str, claims: Iterable[str], *, most: int = SHOWN
) -> dict[str, list[EarlierCheck]]:
    """Return the matches of several claims of a case, by claim."""
    with bench.store.read() as tx:
        articles = {a.id: a for a in tx.articles.where(case_id=case_id)}
        stored = {c.id: c for c in tx.claims.where(case_id=case_id)}
        return {
            claim: _matches(tx, stored[claim], articles[stored[claim].article_id], most)
            for claim in claims
        }


def library_stamp(bench: Workbench) -> tuple[int, int]:
    """Return how many entries there are, and a number that changes with them."""
    with bench.store.read() as tx:
        latest = tx.recent(DESK, 1)
        return tx.fact_checks.count(), latest[0].number if latest else 0


def _matches(
    tx: Transaction, claim: StoredClaim, article: Article, most: int
) -> list[EarlierCheck]:
    found = _nearest(tx, sketch_of_claim(claim.current, article))
    return [match for match in found if match.likeness.is_match][:most]


def _nearest(tx: Transaction, sketch: Sketch) -> list[EarlierCheck]:
    """Return the candidates by score; of several versions of a fact check the latest only."""
    near = tx.fact_checks_near(sketch.keys, CANDIDATES)
    weights = Weights(near.total, near.frequencies)
    scored = [
        EarlierCheck.model_construct(
            entry=entry, likeness=likeness(sketch, sketch_of_entry(entry), weights)
        )
        for entry in _latest(near.entries)
    ]
    return sorted(scored, key=lambda match: (-match.likeness.score, match.entry.number))


def _latest(entries: Sequence[FactCheck]) -> Iterator[FactCheck]:
    newest: dict[tuple[str, str], FactCheck] = {}
    for entry in entries:
        before = newest.get(entry.same)
        if before is None or before.number < entry.number:
            newest[entry.same] = entry
    yield from newest.values()
