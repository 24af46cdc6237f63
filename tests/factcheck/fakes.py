"""Stand-ins for what lies outside the use cases: a store, an engine, a clock, a vault."""

import hashlib
import itertools
import re
from collections import Counter
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from claims import (
    Casualty,
    Claim,
    Comparison,
    Count,
    Document,
    EventGroup,
    Extraction,
    Finding,
    FindingValue,
    Kind,
    Slot,
    Span,
    Worthiness,
    claim_id,
)
from factcheck.domain.history import chained
from factcheck.errors import Conflict, NotFound
from factcheck.workflow.ports import Read, Workbench
from factcheck.workflow.rows import ClaimRow, Given, claim_words, standing

START = datetime(2026, 1, 1, 9, 0, tzinfo=UTC)

# What a shelf holds: how it is called in errors, its key, its order.
SHELVES = {
    "reviewers": ("reviewer", ("id",), ("name",)),
    "cases": ("case", ("id",), ("name",)),
    "articles": ("article", ("id",), ("case_id", "number")),
    "claims": ("claim", ("case_id", "id"), ("case_id", "number")),
    "reviews": (
        "review",
        ("case_id", "claim_id", "reviewer"),
        ("case_id", "claim_id", "created_at", "reviewer"),
    ),
    "evidence": ("evidence item", ("id",), ("added_at", "id")),
    "sources": ("source", ("id",), ("name",)),
    "drafts": ("draft", ("case_id", "reviewer", "place"), ("case_id", "reviewer", "place")),
    "corrections": ("correction", ("id",), ("case_id", "claim_id", "number")),
    "findings": ("finding", ("case_id", "id"), ("case_id", "id")),
    "checks": ("check", ("case_id",), ("case_id",)),
    "event_edits": ("event edit", ("id",), ("at", "id")),
    "reports": ("report", ("id",), ("case_id", "number")),
    "leases": (
        "lease",
        ("case_id", "claim_id", "reviewer"),
        ("case_id", "claim_id", "reviewer"),
    ),
}


class MemoryShelf:
    def __init__(self, rows, what, key, order):
        self._rows, self._what, self._key, self._order = rows, what, key, order

    def find(self, *key):
        return self._rows.get(key)

    def get(self, *key):
        if key not in self._rows:
            raise NotFound(self._what, key[-1])
        return self._rows[key]

    def where(self, **equal):
        rows = [
            r for r in self._rows.values() if all(getattr(r, n) == v for n, v in equal.items())
        ]
        return sorted(rows, key=lambda r: tuple(getattr(r, name) for name in self._order))

    def put(self, record):
        key = tuple(getattr(record, name) for name in self._key)
        stored = self._rows.get(key)
        if (stored.version if stored else 0) != record.version:
            raise Conflict(f"{self._what} {key[-1]}", yours=record, theirs=stored)
        self._rows[key] = record.model_copy(update={"version": record.version + 1})
        return self._rows[key]

    def put_all(self, records):
        return [self.put(record) for record in records]

    def remove(self, *key):
        self._rows.pop(key, None)


class MemoryTransaction:
    def __init__(self, rows, acts, saves):
        self._acts, self._saves = acts, saves
        for name, (what, key, order) in SHELVES.items():
            setattr(self, name, MemoryShelf(rows[name], what, key, order))

    def record(self, act):
        own = self.history(act.case_id)
        entry = chained(act, own[-1] if own else None)
        self._acts.append(entry)
        case = self.cases.find(act.case_id)
        if case:
            dated = case.model_copy(update={"changed_at": act.at, "version": case.version - 1})
            self.cases._rows[(case.id,)] = dated.model_copy(update={"version": case.version})
        return entry

    def history(self, case_id, *, subject=None):
        own = [e for e in self._acts if e.case_id == case_id]
        return [e for e in own if subject in (None, e.subject)]

    def recent(self, case_id, limit):
        return self.history(case_id)[::-1][:limit]

    def done(self, key):
        return self._saves.get(key) if key else None

    def remember(self, key, result):
        if key:
            self._saves[key] = result

    def claim_rows(self, case_id):
        rows = [self._row(c) for c in self.claims.where(case_id=case_id)]
        return sorted(rows, key=lambda r: (r.article_number, r.start, r.end, r.number))

    def _row(self, claim):
        own = {"case_id": claim.case_id, "claim_id": claim.id}
        article = self.articles.get(claim.article_id)
        given = [
            Given(r.verdict, r.reviewer, r.adjudicates, r.saved_at)
            for r in self.reviews.where(**own)
        ]
        contradictions = [
            f
            for f in self.findings.where(case_id=claim.case_id, current=True)
            if claim.id in f.claims
            and f.finding.relation == "contradiction"
            and f.state != "dismissed"
        ]
        return ClaimRow(
            **own,
            number=claim.number,
            article_id=article.id,
            article_number=article.number,
            outlet=article.document.outlet or "",
            **claim_words(claim.current)._asdict(),
            status=claim.status.value,
            assignee=claim.assignee or "",
            **standing(given, claim.proposed_by)._asdict(),
            evidence=len([e for e in self.evidence.where(**own) if e.withdrawn is None]),
            contradictions=len(contradictions),
            corrected=claim.corrected is not None,
            rejected=claim.rejected is not None,
            vanished=claim.vanished,
            to_confirm=claim.to_confirm,
            version=claim.version,
            changed_at=claim.changed_at,
        )


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


class PatternEngine:
    """Find '12 killed' and '3 injured'; call two articles' unequal figures a contradiction.

    `generation` stands for a better engine: from 2 on, claims have other ids; what `blind_to`
    names is no longer found.
    """

    def __init__(self, generation=1, blind_to=()):
        self.generation, self.blind_to = generation, blind_to

    def extract(self, documents):
        return [self._read(document) for document in documents]

    def _read(self, document):
        found = [
            self._claim(document, m)
            for m in re.finditer(r"(\d+) (killed|injured)", document.text)
            if m[2] not in self.blind_to
        ]
        return Extraction(
            document=document,
            claims=tuple(found),
            note=None if found else "no figure in it",
            engine=f"pattern {self.generation}",
        )

    def _claim(self, document, match):
        return claim_of(
            document,
            Span(start=match.start(), end=match.end()),
            outcome=match[2],
            number=int(match[1]),
            extra={} if self.generation == 1 else {"outcome": match.span(2)},
        )

    def check(self, extractions):
        claims = [(e.document.id, c) for e in extractions for c in e.claims]
        pairs = itertools.combinations(claims, 2)
        findings = [
            self._finding(one, other)
            for one, other in pairs
            if one[1].value.outcome == other[1].value.outcome
        ]
        group = EventGroup(event="e1", key="e1", claims=tuple(c.id for _, c in claims))
        return Comparison(findings=tuple(findings), events=(group,) if claims else ())

    def _finding(self, *claims):
        same = len({c.value.count.best for _, c in claims}) == 1
        outcome = claims[0][1].value.outcome.value
        return Finding(
            relation="consistent" if same else "contradiction",
            rule="R07" if same else "R09b",
            reason="same" if same else "differs",
            severity="low" if same else "high",
            slot=Slot(event="e1", measure=outcome, label=f"{outcome} · e1"),
            values=tuple(
                FindingValue(
                    document_id=document_id,
                    claim=claim.id,
                    text=claim.value.count.raw,
                    start=claim.start,
                    end=claim.end,
                )
                for document_id, claim in claims
            ),
            explanation="equal figures" if same else "figures that differ",
        )


def claim_of(document, span, *, outcome="killed", number=3, extra=None, **fields):
    """Return a casualty claim on a span of a document."""
    slots = {"count": (span.start, span.start + len(str(number))), **(extra or {})}
    return Claim(
        id=claim_id(document.text, span, Kind.CASUALTY, slots),
        document_id=document.id,
        text=span.of(document.text),
        start=span.start,
        end=span.end,
        standalone=span.of(document.text),
        value=Casualty(
            outcome=outcome, count=Count(min=number, max=number, best=number, raw=str(number))
        ),
        slots=slots,
        worthiness=Worthiness(score=min(1, number / 100)),
        confidence=0.9,
        **fields,
    )


def read_plain(data, *, name, content_type):
    """Read bytes as one article in UTF-8."""
    del content_type
    return Read((Document(text=data.decode(), headline=name),))


def memory_bench(**ports):
    """Return a workbench with nothing behind it but memory."""
    numbers = itertools.count(1)
    parts = {
        "store": MemoryStore(),
        "engine": PatternEngine(),
        "reader": read_plain,
        "report": lambda dossier, report_format: f"{report_format}:{dossier.case.name}".encode(),
        "vault": MemoryVault(),
        "clock": SteppingClock(),
        "new_id": lambda: f"id-{next(numbers)}",
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
