"""The stand-ins are what the ports ask for."""

import inspect

import pytest

from factcheck.bootstrap import RuleEngine
from factcheck.store.sql_store import SqlStore
from factcheck.store.transaction import SqlTransaction
from factcheck.store.vault import FileVault
from factcheck.workflow import ports
from tests.factcheck.fakes import MemoryStore, MemoryVault, memory_bench
from tests.factcheck.pattern_engine import PatternEngine


def names(protocol):
    return {name for name in vars(protocol) if not name.startswith("_")}


@pytest.mark.parametrize(
    ("port", "stand_ins"),
    [
        (ports.Store, [MemoryStore, SqlStore]),
        (ports.Transaction, [SqlTransaction]),
        (ports.Engine, [PatternEngine, RuleEngine]),
        (ports.Vault, [MemoryVault, FileVault]),
    ],
)
def test_real_and_fake_have_all_that_the_port_names(port, stand_ins):
    assert names(port)
    for stand_in in stand_ins:
        assert names(port) <= set(dir(stand_in))


def test_a_memory_transaction_has_every_shelf(bench):
    with bench.store.read() as tx:
        assert names(ports.Transaction) <= set(dir(tx))


def test_a_workbench_is_not_changed_in_place():
    bench = memory_bench()
    assert "store" in inspect.signature(ports.Workbench).parameters
    with pytest.raises(AttributeError):
        bench.store = MemoryStore()
