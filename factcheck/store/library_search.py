"""Find entries of the library by words: by an index where the database has one, else plainly."""

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from typing import Any, cast

from sqlalchemy import Connection, Table, func, insert, select

from factcheck.domain.fact_check import FactCheck
from factcheck.domain.matching.terms import terms_of
from factcheck.store import layouts, sqlite
from factcheck.store.library_tables import FactCheckRow, FactCheckWordRow
from factcheck.store.seals import sealed
from factcheck.workflow.ports import Near

TABLE = cast("Table", FactCheckRow.__table__)
WORDS = cast("Table", FactCheckWordRow.__table__)
COMMON = 0.1  # share of entries from which a term finds too much to search by
FEWEST = 3  # terms to search by, common or not
NO_ENTRY = Near((), 0, {})


def near(connection: Connection, terms: Set[str], limit: int) -> Near:
    """Return the entries with most of the rarest terms, and how common all their terms are."""
    total = connection.execute(select(func.count()).select_from(TABLE)).scalar_one()
    if not total or not terms:
        return NO_ENTRY._replace(total=total)
    if sqlite.has_index(connection, TABLE.name):
        return _by_index(connection, terms, total, limit)
    return _plainly(connection, terms, total, limit)


def telling(frequencies: Mapping[str, int], total: int) -> list[str]:
    """Return the terms to search by, the rarest first; those that nothing holds find nothing."""
    rarest = sorted((seen, term) for term, seen in frequencies.items() if seen)
    return [t for n, (seen, t) in enumerate(rarest) if n < FEWEST or seen <= COMMON * total]


def _by_index(connection: Connection, terms: Set[str], total: int, limit: int) -> Near:
    wanted = telling(sqlite.frequencies(connection, TABLE.name, terms), total)
    if not wanted:
        return NO_ENTRY._replace(total=total)
    numbers = sqlite.ranked(connection, TABLE.name, wanted, limit)
    entries, words = _entries(connection, numbers)
    return Near(entries, total, sqlite.frequencies(connection, TABLE.name, words | terms))


def _plainly(connection: Connection, terms: Set[str], total: int, limit: int) -> Near:
    """Search the table of words, which any database can."""
    seen = _frequencies(connection, terms)
    wanted = telling(seen, total)
    rows = connection.execute(select(WORDS.c.number, WORDS.c.word).where(WORDS.c.word.in_(wanted)))
    score: dict[int, float] = defaultdict(float)
    for number, word in rows:
        score[number] += 1 / seen[word]
    best = sorted(score, key=lambda number: (-score[number], number))[:limit]
    entries, words = _entries(connection, best)
    return Near(entries, total, _frequencies(connection, words | terms))


def _frequencies(connection: Connection, terms: Set[str]) -> dict[str, int]:
    """Return in how many entries each term stands; those in none are left out."""
    counted = select(WORDS.c.word, func.count()).where(WORDS.c.word.in_(sorted(terms)))
    return {row[0]: row[1] for row in connection.execute(counted.group_by(WORDS.c.word))}


def keep_words(connection: Connection, entries: Sequence[FactCheck]) -> None:
    """Keep the words of new entries, where no index does so by itself."""
    if sqlite.has_index(connection, TABLE.name):
        return
    words = [
        sealed(WORDS, {"number": entry.number, "word": word})
        for entry in entries
        for word in sorted(terms_of(entry.review.claim).keys)
    ]
    if words:
        connection.execute(insert(WORDS), words)


def _entries(
    connection: Connection, numbers: Sequence[int]
) -> tuple[tuple[FactCheck, ...], frozenset[str]]:
    """Return entries in the order of their numbers as given, and all their words."""
    rows = connection.execute(select(TABLE).where(TABLE.c.number.in_(numbers))).mappings()
    by_number = {row["number"]: cast("Mapping[str, Any]", row) for row in rows}
    found = [by_number[n] for n in numbers if n in by_number]
    words = frozenset(word for row in found for word in row["words"].split())
    return tuple(layouts.FACT_CHECKS.load(row) for row in found), words


def numbers(connection: Connection) -> dict[str, int]:
    """Return the number of each entry, by id."""
    rows = connection.execute(select(TABLE.c.id, TABLE.c.number))
    return {row.id: row.number for row in rows}
