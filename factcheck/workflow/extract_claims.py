"""Let the engine read the articles of a case; reviews stay with their claims."""

from collections.abc import Sequence

from claims import Claim, Extraction
from factcheck.domain.article import Article
from factcheck.domain.carrying import pair
from factcheck.domain.claim import StoredClaim
from factcheck.domain.correction import replay
from factcheck.domain.finding import FindingState
from factcheck.domain.record import Value
from factcheck.domain.status import Status
from factcheck.workflow.acting import act
from factcheck.workflow.carry_verdicts import carry_over
from factcheck.workflow.ports import Transaction, Workbench
from factcheck.workflow.progress import Told, tell_nobody
from factcheck.workflow.supersede import retired_as, told_of_before

TOGETHER = 25  # articles that are saved at once: less than a second of other people's waiting


class Extracted(Value):
    """Count what a new reading did to the claims of a case."""

    articles: int = 0
    found: int = 0
    new: int = 0
    kept: int = 0
    carried: int = 0
    vanished: int = 0
    from_earlier: int = 0  # verdicts and work that came from the earlier version of an article
    notes: tuple[str, ...] = ()

    def plus(self, other: "Extracted") -> "Extracted":
        """Return both together."""
        sums = {
            name: getattr(self, name) + getattr(other, name) for name in type(self).model_fields
        }
        return Extracted.model_validate(sums)


def extract_claims(
    bench: Workbench,
    case_id: str,
    *,
    by: str,
    article_ids: Sequence[str] | None = None,
    told: Told = tell_nobody,
    together: int = TOGETHER,
) -> Extracted:
    """Extract the articles (null: those never extracted) and store their claims, some at a time.

    A claim with the id of an earlier one is that claim. An earlier one that is gone hands its
    reviews, evidence and corrections to the new claim of its kind that overlaps and agrees best,
    marked `to_confirm`; where there is none it stays, shown as `vanished`. Earlier claims that
    nobody worked on are replaced in silence.
    """
    with bench.store.read() as tx:
        tx.cases.get(case_id)
        wanted = (
            tx.articles.where(case_id=case_id, extracted_at=None)
            if article_ids is None
            else [a for a in tx.articles.where(case_id=case_id) if a.id in article_ids]
        )
    total = Extracted()
    told(0, len(wanted))
    for at in range(0, len(wanted), together):
        some = wanted[at : at + together]
        readings: list[Extraction] = []
        for reading in bench.engine.extract([article.document for article in some]):
            readings.append(reading)
            told(at + len(readings), len(wanted))
        with bench.store.write() as tx:
            for article, reading in zip(some, readings, strict=True):
                total = total.plus(_store(bench, tx, article.id, reading, by=by))
    return total


def _store(
    bench: Workbench, tx: Transaction, article_id: str, reading: Extraction, *, by: str
) -> Extracted:
    """Save one article's reading."""
    article = tx.articles.get(article_id)
    stored = tx.claims.where(case_id=article.case_id, article_id=article.id)
    pairs = pair(stored, reading.claims, worked=_worked(tx, stored))
    for old, new in pairs.kept:
        if old.machine != new or old.vanished:
            tx.claims.put(_read_again(tx, article, old, new))
    for old, new in pairs.carried:
        carried_from = old.machine.id if old.machine else old.id
        again = _read_again(tx, article, old, new)
        tx.claims.put(again.but(to_confirm=True, carried_from=carried_from))
        _tell(bench, tx, old, "carried over", by=by, before=carried_from, after=new.id)
    vanished = _vanish(bench, tx, pairs.gone, by=by)
    _add(bench, tx, article, pairs.new)
    counts = Extracted(
        from_earlier=carry_over(bench, tx, article, by=by),
        articles=1,
        found=len(reading.claims),
        new=len(pairs.new),
        kept=len(pairs.kept),
        carried=len(pairs.carried),
        vanished=vanished,
        notes=(f"{article.label}: {reading.note}",) if reading.note else (),
    )
    tx.articles.put(
        article.but(
            engine=reading.engine,
            extracted_at=bench.clock(),
            note=reading.note,
            coverage=reading.coverage,
        )
    )
    told = f"{counts.found} claims"
    tx.record(act(bench, article.case_id, f"article:{article.id}", "extracted", by=by, after=told))
    return counts


def _worked(tx: Transaction, stored: Sequence[StoredClaim]) -> set[str]:
    """Return the ids of the claims that somebody has done something with."""
    if not stored:
        return set()
    case_id = stored[0].case_id
    worked = {s.id for s in stored if s.status is not Status.EXTRACTED or s.assignee}
    worked |= {r.claim_id for r in tx.reviews.where(case_id=case_id)}
    worked |= {e.claim_id for e in tx.evidence.where(case_id=case_id)}
    worked |= {c.claim_id for c in tx.corrections.where(case_id=case_id)}
    for state in FindingState:
        if state is not FindingState.OPEN:
            for finding in tx.findings.where(case_id=case_id, state=state.value):
                worked.update(finding.claims)
    return worked


def _read_again(tx: Transaction, article: Article, old: StoredClaim, new: Claim) -> StoredClaim:
    """Return the stored claim with its new machine's version, the desk's changes on top."""
    corrections = tx.corrections.where(case_id=old.case_id, claim_id=old.id)
    changes = [c.change for c in corrections if not c.undone]
    document = article.document
    again = replay(new, changes, text=document.text, document_id=document.id)
    return old.but(machine=new, corrected=again.claim, rejected=again.rejected, vanished=False)


def _vanish(bench: Workbench, tx: Transaction, gone: Sequence[StoredClaim], *, by: str) -> int:
    """Mark what somebody worked on, drop the rest; return how many are marked."""
    worked = _worked(tx, gone)
    for old in gone:
        if old.id in worked:
            if not old.vanished:
                tx.claims.put(old.but(vanished=True))
                _tell(bench, tx, old, "vanished", by=by)
            continue
        for lease in tx.leases.where(case_id=old.case_id, claim_id=old.id):
            tx.leases.remove(old.case_id, old.id, lease.reviewer)
        tx.claims.remove(old.case_id, old.id)
    return sum(old.id in worked for old in gone)


def _add(bench: Workbench, tx: Transaction, article: Article, new: Sequence[Claim]) -> None:
    last = tx.last_claim_number(article.case_id)
    taken = tx.claims_present(article.case_id, [claim.id for claim in new])
    retired = retired_as(tx, article)
    fresh = []
    for number, claim in enumerate(new, start=last + 1):
        ident = claim.id
        while ident in taken:  # its id belongs to a claim that was since found under another one
            ident += "+"
            taken |= tx.claims_present(article.case_id, [ident])
        fresh.append(
            StoredClaim(
                id=ident,
                case_id=article.case_id,
                article_id=article.id,
                number=number,
                machine=claim,
                retired=retired or told_of_before(article, claim),
                changed_at=bench.clock(),
            )
        )
    if fresh:
        tx.claims.put_all(fresh)


def _tell(
    bench: Workbench, tx: Transaction, claim: StoredClaim, action: str, *, by: str, **told: str
) -> None:
    tx.record(act(bench, claim.case_id, f"claim:{claim.id}", action, by=by, **told))
