"""One transaction of a store that is all in memory."""

from collections import Counter

from factcheck.domain.claim import reading_place
from factcheck.domain.fingerprint import Marks
from factcheck.domain.history import chained
from factcheck.domain.matching.terms import terms_of
from factcheck.domain.review import disagree
from factcheck.errors import Conflict, NotFound
from factcheck.workflow.ports import Near
from factcheck.workflow.rows import (
    ALL,
    ArticleKey,
    ClaimCount,
    ClaimKey,
    ClaimRow,
    Given,
    RowsWanted,
    claim_words,
    standing,
)

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
    "traces": ("trace", ("case_id", "article_id"), ("case_id", "number")),
    "event_edits": ("event edit", ("id",), ("at", "id")),
    "reports": ("report", ("id",), ("case_id", "number")),
    "leases": (
        "lease",
        ("case_id", "claim_id", "reviewer"),
        ("case_id", "claim_id", "reviewer"),
    ),
    "preferences": ("preferences", ("reviewer",), ("reviewer",)),
    "rules": ("rules", ("case_id",), ("case_id",)),
    "fact_checks": ("fact check", ("id",), ("number",)),
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

    def count(self, **equal):
        return len(self.where(**equal))

    def put(self, record):
        key = tuple(getattr(record, name) for name in self._key)
        stored = self._rows.get(key)
        if (stored.version if stored else 0) != record.version:
            raise Conflict(f"{self._what} {key[-1]}", yours=record, theirs=stored)
        self._rows[key] = record.model_copy(update={"version": record.version + 1})
        return self._rows[key]

    def put_all(self, records):
        return [self.put(record) for record in records]

    def bring(self, records):
        for record in records:
            self._rows[tuple(getattr(record, name) for name in self._key)] = record

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

    def bring_history(self, entries):
        self._acts.extend(entries)

    def recent(self, case_id, limit):
        return self.history(case_id)[::-1][:limit]

    def disputed(self, case_id):
        return [c.id for c in self.claims.where(case_id=case_id) if self._disputed(c)]

    def open_contradictions(self, case_id, least):
        found = self.findings.where(case_id=case_id, relation="contradiction", current=True)
        return sum(f.state == "open" and f.is_shown(least) for f in found)

    def _disputed(self, claim):
        given = self.reviews.where(case_id=claim.case_id, claim_id=claim.id)
        return claim.counts and disagree(given)

    def done(self, key):
        return self._saves.get(key) if key else None

    def remember(self, key, result):
        if key:
            self._saves[key] = result

    def claim_keys(self, case_id):
        return [ClaimKey(c.id, c.number, c.article_id) for c in self.claims.where(case_id=case_id)]

    def article_keys(self, case_id):
        return [
            ArticleKey(
                a.id,
                a.number,
                a.document.id,
                a.sha256,
                a.superseded_by,
                Marks.of(a.document),
                tuple(original.sha256 for original in a.originals),
            )
            for a in self.articles.where(case_id=case_id)
        ]

    def last_claim_number(self, case_id):
        return max((c.number for c in self.claims.where(case_id=case_id)), default=0)

    def claims_present(self, case_id, ids):
        return {ident for ident in ids if self.claims.find(case_id, ident)}

    def heirs(self, case_id):
        return {c.version_of: c.id for c in self.claims.where(case_id=case_id) if c.version_of}

    def stamps(self, case_id):
        read = self.claims_read(
            case_id, articles={a.id for a in self.articles.where(case_id=case_id)}
        )
        return {
            a.id: f"{a.engine} {a.extracted_at} {read.get(a.id)}"
            for a in self.articles.where(case_id=case_id)
            if a.stands
        }

    def claims_read(self, case_id, *, articles=(), claims=()):
        found = {}
        for c in self.claims.where(case_id=case_id):
            if c.counts and (c.article_id in articles or c.id in claims):
                read = c.current.model_copy(update={"id": c.id})
                found.setdefault(c.article_id, []).append(read)
        return {a: sorted(own, key=reading_place) for a, own in found.items()}

    def fact_check_numbers(self):
        return {entry.id: entry.number for entry in self.fact_checks.where()}

    def fact_checks_near(self, terms, limit):
        held = {e: terms_of(e.review.claim).keys for e in self.fact_checks.where()}
        frequencies = Counter(term for keys in held.values() for term in keys)
        near = [e for e, keys in held.items() if keys & terms]
        near.sort(key=lambda e: -sum(1 / frequencies[t] for t in held[e] & terms))
        return Near(tuple(near[:limit]), len(held), frequencies)

    def claim_rows(self, case_id, wanted=ALL):
        rows = [self._row(c, wanted.shown_from) for c in self.claims.where(case_id=case_id)]
        rows = [row for row in rows if self._is_wanted(row, wanted)]
        return sorted(rows, key=lambda r: (r.article_number, r.start, r.end, r.number))

    def _is_wanted(self, row, wanted):
        sets = (
            (row.article_id, wanted.articles),
            (row.claim_id, wanted.claims),
            (row.kind, wanted.kinds),
            (row.status, wanted.statuses),
            (row.assignee, wanted.assignees),
        )
        marks = (
            (wanted.checkable, row.checkable),
            (wanted.counting, row.counts),
            (wanted.reviewed, row.reviewed_by),
            (wanted.contradicted, row.contradictions),
        )
        among = all(allowed is None or value in allowed for value, allowed in sets)
        return among and all(has for asked, has in marks if asked)

    def claim_counts(self, case_id):
        rows = self.claim_rows(case_id, RowsWanted(counting=True))
        counts = Counter((r.article_id, r.kind, r.status, r.assignee) for r in rows)
        return [ClaimCount(*alike, n) for alike, n in counts.items()]

    def claims_of(self, case_id, ids):
        return [c for c in self.claims.where(case_id=case_id) if c.id in set(ids)]

    def checked_at(self, case_id):
        run = self.checks.find(case_id)
        return run.checked_at if run else None

    def _row(self, claim, least):
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
            and f.is_shown(least)
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
            retired=claim.retired or "",
            version=claim.version,
            changed_at=claim.changed_at,
        )
