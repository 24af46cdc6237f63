"""Times and values come back as they went in."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import Column, MetaData, Table, create_engine, insert, select, text
from sqlalchemy.exc import StatementError

from factcheck.domain.record import ClaimRef
from factcheck.errors import StorageError
from factcheck.store.columns import Json, Utc, Written

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def connection():
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        yield connection
    engine.dispose()


@pytest.fixture
def table(connection):
    table = Table("t", MetaData(), Column("at", Utc), Column("value", Json))
    table.create(connection)
    return table


@pytest.mark.parametrize(
    "given", [NOON, NOON.astimezone(timezone(timedelta(hours=-5))), None], ids=str
)
def test_a_time_comes_back_in_utc(connection, table, given):
    connection.execute(insert(table), {"at": given})
    found = connection.execute(select(table.c.at)).scalar_one()
    assert found == given
    assert found is None or found.tzinfo is UTC


def test_a_time_without_a_zone_is_a_mistake(connection, table):
    with pytest.raises(StatementError, match="time without a zone"):
        connection.execute(insert(table), {"at": NOON.replace(tzinfo=None)})


@pytest.mark.parametrize(
    ("given", "found"),
    [
        (ClaimRef(case_id="c", claim_id="é"), {"case_id": "c", "claim_id": "é"}),
        (("a", "b"), ["a", "b"]),
        ({}, {}),
        (None, None),
    ],
)
def test_a_value_comes_back_plain(connection, table, given, found):
    connection.execute(insert(table), {"value": given})
    assert connection.execute(select(table.c.value)).scalar_one() == found


def test_a_time_that_was_spoilt_is_a_storage_error(connection, table):
    connection.execute(text("INSERT INTO t (at) VALUES ('noon')"))
    with pytest.raises(StorageError, match="a stored value is no time: 'noon'"):
        connection.execute(select(table.c.at)).scalar_one()


def test_json_that_was_written_already_is_kept_as_it_is(connection, table):
    connection.execute(insert(table), {"value": Written('{"a": 1}')})
    assert connection.execute(select(table.c.value)).scalar_one() == {"a": 1}


def test_a_value_that_was_spoilt_is_a_storage_error(connection, table):
    connection.execute(text("INSERT INTO t (value) VALUES ('{')"))
    with pytest.raises(StorageError, match="no JSON"):
        connection.execute(select(table.c.value)).scalar_one()
