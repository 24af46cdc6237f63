"""Stand-ins for what lies outside the use cases: a store, a clock, a vault."""

import hashlib
import itertools
from collections import Counter
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from claims import Document
from factcheck.errors import NotFound, UnreadableInput
from factcheck.workflow.ports import Read, Workbench
from tests.factcheck.memory_transaction import SHELVES, MemoryTransaction
from tests.factcheck.pattern_engine import PatternEngine

START = datetime(2026, 1, 1, 9, 0, tzinfo=UTC)


class MemoryStore:
    """Keep everything in dictionaries; a transaction works on copies until it ends well."""

    def __init__(self):
        self._rows = {name: {} for name in SHELVES}
        self._acts, self._saves = [], {}

    def _copies(self):
        rows = {name: dict(shelf) for name, shelf in self._rows.items()}
        return rows, list(self._acts), dict(self._saves)

    @contextmanager
    def read(self):
        yield MemoryTransaction(*self._copies())

    @contextmanager
    def write(self):
        copies = self._copies()
        yield MemoryTransaction(*copies)
        self._rows, self._acts, self._saves = copies

    def damage(self):
        return []

    def altered(self, case_id=None):
        del case_id
        return []

    def close(self):
        pass


class SteppingClock:
    """Tell a time that moves on by a second whenever it is asked."""

    def __init__(self, start=START):
        self.time = start

    def __call__(self):
        self.time += timedelta(seconds=1)
        return self.time


class MemoryVault:
    def __init__(self):
        self._files = {}

    def put(self, data):
        name = hashlib.sha256(data).hexdigest()
        self._files[name] = data
        return name

    def get(self, sha256):
        if sha256 not in self._files:
            raise NotFound("evidence file", sha256)
        return self._files[sha256]


def read_plain(data, *, name, content_type):
    """Read bytes as one article in UTF-8."""
    del content_type
    return Read((Document(text=data.decode(), headline=name),))


def fetch_nothing(url):
    """Refuse every address, as a machine without a network does."""
    raise UnreadableInput(url, "no server answers")


def fake_report(dossier, report_format, **options):
    return (options.get("frozen") or f"{report_format}:{dossier.case.name}").encode()


def memory_bench(**ports):
    """Return a workbench with nothing behind it but memory."""
    numbers = itertools.count(1)
    parts = {
        "store": MemoryStore(),
        "engine": PatternEngine(),
        "reader": read_plain,
        "report": fake_report,
        "vault": MemoryVault(),
        "clock": SteppingClock(),
        "new_id": lambda: f"id-{next(numbers)}",
        "fetch": fetch_nothing,
    }
    return Workbench(**{**parts, **ports})


def actions(bench, case_id):
    """Count what the history of a case tells."""
    with bench.store.read() as tx:
        return Counter(entry.action for entry in tx.history(case_id))


def claim_named(bench, case_id, label):
    """Return the claim with this label, C1 …"""
    with bench.store.read() as tx:
        return next(c for c in tx.claims.where(case_id=case_id) if c.label == label)
