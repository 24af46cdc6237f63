"""A workbench in memory, and one on SQLite; a case with two articles that differ."""

import dataclasses
import os
from contextlib import contextmanager

import pytest

from claims import Document
from factcheck.bootstrap import ReportPress
from factcheck.domain.report import ReportOptions
from factcheck.store.schema import migrate
from factcheck.store.sql_store import SqlStore, open_engine
from factcheck.workflow.check_consistency import check_consistency
from factcheck.workflow.create_case import create_case
from factcheck.workflow.extract_claims import extract_claims
from factcheck.workflow.import_article import import_documents
from factcheck.workflow.sign_in import sign_in
from tests.factcheck.database_server import running
from tests.factcheck.fakes import START, MemoryStore, memory_bench

FIRST = "Camp hit. 3 killed and 12 injured, police said."
SECOND = "Officials: 5 killed. Later, 12 injured were counted."

NOBODY = 65534


@pytest.fixture
def here(tmp_path, monkeypatch):
    """An empty current folder."""
    monkeypatch.chdir(tmp_path)
    tmp_path.chmod(0o755)
    return tmp_path


@pytest.fixture
def powerless():
    """Be a user without rights for a while; the superuser may open everything."""

    @contextmanager
    def dropped():
        user = os.geteuid()
        if user == 0:
            os.seteuid(NOBODY)
        try:
            yield
        finally:
            os.seteuid(user)

    return dropped


@pytest.fixture
def sqlite_store(tmp_path):
    """A migrated store in a file of its own."""
    engine = open_engine(f"sqlite:///{tmp_path / 'case.sqlite3'}")
    migrate(engine, now=START)
    store = SqlStore(engine)
    yield store
    store.close()


@pytest.fixture(scope="session")
def postgresql_server():
    """A server of PostgreSQL for this run, which stops with it."""
    with running() as server:
        yield server


@pytest.fixture
def postgresql_store(postgresql_server):
    """A migrated store in a database of its own."""
    with postgresql_server.database() as url:
        store = SqlStore(open_engine(url))
        yield store
        store.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def sql_store(request):
    """Each real store in turn."""
    return request.getfixturevalue(f"{request.param}_store")


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
def any_store(request):
    """Each store in turn: one contract holds for all."""
    if request.param == "memory":
        return MemoryStore()
    return request.getfixturevalue(f"{request.param}_store")


@pytest.fixture
def bench():
    """A workbench in memory."""
    return memory_bench()


@pytest.fixture
def written_bench():
    """A workbench in memory that writes real reports."""
    return memory_bench(report=ReportPress(ReportOptions()))


@pytest.fixture
def sqlite_bench(sqlite_store):
    """A workbench on SQLite."""
    return memory_bench(store=sqlite_store)


@pytest.fixture
def case(bench):
    """A case of two articles, extracted and checked: C1 3 killed, C2 12 injured, C3 5 killed …"""
    return fill(bench)


@pytest.fixture
def sqlite_case(sqlite_bench):
    """The same case on SQLite."""
    return fill(sqlite_bench)


@pytest.fixture
def engine_of(bench):
    """Return the same workbench with another engine."""
    return lambda engine: dataclasses.replace(bench, engine=engine)


def fill(bench):
    for name in ("ana", "bo", "cy"):
        sign_in(bench, name)
    case = create_case(bench, "Camp", by="ana")
    documents = [
        Document(text=FIRST, outlet="One", published="2020-03-12"),
        Document(text=SECOND, outlet="Two", published="2020-03-13"),
    ]
    import_documents(bench, case.id, documents, by="ana")
    extract_claims(bench, case.id, by="ana")
    check_consistency(bench, case.id, by="ana")
    return case
