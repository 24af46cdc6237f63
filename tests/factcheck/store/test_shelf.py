"""One shelf over one table."""

import pytest
from sqlalchemy import text

from claims import Asset, AssetLocation, Document, Place, Span
from factcheck.domain.claim import StoredClaim
from factcheck.errors import Conflict, NotFound, StorageError
from factcheck.store import layouts
from factcheck.store.shelf import SqlShelf, nothing_more
from tests.factcheck.fakes import claim_named
from tests.factcheck.pattern_engine import claim_of

CARRIER = AssetLocation(
    asset=Asset(name="USS Truman", surface="the Truman", **{"class": "ship"}),
    relation="located_in",
    place=Place(raw="Red Sea", name="Red Sea"),
)


@pytest.fixture
def connection(sqlite_store):
    with sqlite_store._engine.connect() as connection:
        yield connection


def test_a_claim_of_any_kind_comes_back_equal(sqlite_bench, sqlite_case):
    old = claim_named(sqlite_bench, sqlite_case.id, "C1")
    machine = claim_of(Document(text="3 killed"), Span(start=0, end=8))
    carrier = machine.model_copy(update={"value": CARRIER})
    with sqlite_bench.store.write() as tx:
        saved = tx.claims.put(old.but(machine=carrier, corrected=machine))
    with sqlite_bench.store.read() as tx:
        assert tx.claims.get(*old.ref.model_dump().values()) == saved


def test_a_row_that_was_spoilt_is_a_storage_error(sqlite_bench, sqlite_case):
    with sqlite_bench.store._engine.begin() as connection:
        connection.execute(text("UPDATE claims SET status = 'lost'"))
    with pytest.raises(StorageError, match="restore a backup"), sqlite_bench.store.read() as tx:
        tx.claims.where(case_id=sqlite_case.id)


def test_a_version_that_is_not_the_stored_one_is_a_conflict(sqlite_bench, sqlite_case):
    old = claim_named(sqlite_bench, sqlite_case.id, "C1")
    for version in (0, 7):
        with pytest.raises(Conflict), sqlite_bench.store.write() as tx:
            tx.claims.put(old.but(version=version))


def test_a_shelf_names_what_it_does_not_find(connection):
    shelf = SqlShelf(connection, layouts.CLAIMS)
    assert shelf.find("c", "x") is None
    with pytest.raises(NotFound, match="no claim 'x'"):
        shelf.get("c", "x")


def test_saving_nothing_is_nothing(connection):
    assert SqlShelf(connection, layouts.CLAIMS).put_all([]) == []
    assert nothing_more(StoredClaim.model_construct()) == {}
