"""The same entries are found with an index, without one, on PostgreSQL and in memory."""

import pytest

from factcheck.domain.matching.terms import terms_of
from factcheck.store import sqlite
from factcheck.store.library_search import FEWEST, telling
from factcheck.store.schema import migrate
from factcheck.store.sql_store import SqlStore, open_engine
from tests.factcheck.checks import LEMON, MAYOR, TAJI, entry
from tests.factcheck.fakes import START, MemoryStore

OTHERS = [f"Town {name} has closed its harbour" for name in ("Alba", "Brel", "Corun", "Dasch")]


def sql_store(tmp_path, *, indexed):
    engine = open_engine(f"sqlite:///{tmp_path / 'library.sqlite3'}")
    migrate(engine, now=START)
    if not indexed:
        with engine.begin() as connection:
            for act in ("insert", "delete", "update"):
                connection.exec_driver_sql(f"DROP TRIGGER fact_checks_index_{act}")
            sqlite.drop_index(connection, "fact_checks")
    return SqlStore(engine)


@pytest.fixture(params=["index", "plain", "postgresql", "memory"])
def store(request, tmp_path):
    if request.param in ("memory", "postgresql"):
        memory = request.param == "memory"
        yield MemoryStore() if memory else request.getfixturevalue("postgresql_store")
        return
    made = sql_store(tmp_path, indexed=request.param == "index")
    yield made
    made.close()


@pytest.fixture
def library(store):
    with store.write() as tx:
        claims = [TAJI, LEMON, MAYOR, *OTHERS]
        tx.fact_checks.put_all([entry(c, number=n) for n, c in enumerate(claims, start=1)])
    return store


def found(store, words, limit=10):
    with store.read() as tx:
        near = tx.fact_checks_near(terms_of(words).keys, limit)
    return [e.review.claim for e in near.entries]


@pytest.mark.parametrize(
    ("words", "claims"),
    [
        ("Three troops died at Taji", [TAJI]),
        ("lemons", [LEMON]),
        ("a number of 15", [MAYOR]),
        ("nothing of the kind", []),
        ("", []),
        ('Kata\'ib "quoted" OR AND NEAR(x) *', []),
    ],
)
def test_entries_are_found_by_what_they_share(library, words, claims):
    assert found(library, words) == claims


def test_the_rarer_word_leads_and_the_limit_holds(library):
    assert found(library, "The mayor of Alba closed a harbour", 2)[0] in (MAYOR, OTHERS[0])
    assert len(found(library, "harbour closed", 2)) == 2


def test_it_is_told_how_common_words_are(library):
    with library.read() as tx:
        near = tx.fact_checks_near(terms_of("harbour lemon").keys, 10)
        assert tx.fact_check_numbers()[near.entries[0].id] == near.entries[0].number
    assert near.total == 7
    assert (near.frequencies["harbour"], near.frequencies["lemon"]) == (4, 1)
    assert "rocket" not in near.frequencies or near.frequencies["rocket"] == 1


def test_what_is_removed_or_changed_is_found_no_more(library):
    with library.write() as tx:
        first = tx.fact_checks.where(number=2)[0]
        tx.fact_checks.remove(first.id)
    assert found(library, "lemon") == []
    assert found(library, "Taji") == [TAJI]


def test_an_empty_library_finds_nothing(store):
    assert found(store, "lemon") == []


def test_common_terms_are_not_searched_by_unless_there_are_no_others():
    assert telling({"a": 500, "b": 2, "c": 1, "d": 400, "e": 3, "none": 0}, 1000) == [
        "c",
        "b",
        "e",
    ]
    assert telling({"a": 500, "b": 400}, 1000) == ["b", "a"]
    assert len(telling(dict.fromkeys("abcdef", 900), 1000)) == FEWEST
