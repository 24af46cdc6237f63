"""Put evidence to a claim, change it, take it back."""

from claims import Span, Teller, is_identified
from factcheck.domain.article import Article
from factcheck.domain.evidence import Evidence, EvidenceText, Excerpt
from factcheck.domain.record import ClaimRef
from factcheck.errors import NotFound, UsageError
from factcheck.workflow.acting import act, once
from factcheck.workflow.holding import refuse_taken_over
from factcheck.workflow.ports import Transaction, Workbench
from factcheck.workflow.save_draft import forget_draft
from factcheck.workflow.stepping import advance


def attach_evidence(
    bench: Workbench,
    claim: ClaimRef,
    text: EvidenceText,
    *,
    by: str,
    data: bytes | None = None,
    key: str = "",
    was_typed: bool = True,
) -> Evidence:
    """Add an item; `data` is kept under its SHA-256. An article's excerpt is quoted from it.

    Typing of the claim's evidence form is done with, unless the item did not come from there.
    """
    done = once("evidence", by, key)
    sha256 = bench.vault.put(data) if data is not None else text.sha256
    with bench.store.write() as tx:
        before = tx.done(done)
        if before is not None:
            return tx.evidence.get(before)
        tx.claims.get(claim.case_id, claim.claim_id)
        refuse_taken_over(bench, tx, claim, by=by)
        given = {"id": bench.new_id(), "added_by": by, "added_at": bench.clock()}
        captured = text.captured or (bench.clock() if data is not None else None)
        about = {"sha256": sha256, "captured": captured}
        filled = _fields(_quoted(tx, claim.case_id, text).but(**about))
        item = Evidence.model_validate({**filled, **given, **dict(claim)})
        saved = tx.evidence.put(item)
        tx.remember(done, saved.id)
        if was_typed:
            forget_draft(tx, claim.case_id, f"evidence:{claim.claim_id}", by=by)
        _tell(bench, tx, saved, "evidence attached", by=by, after=_title(saved))
        advance(bench, tx, claim, by=by)
        return saved


def change_evidence(
    bench: Workbench, evidence_id: str, text: EvidenceText, *, by: str, seen: int, key: str = ""
) -> Evidence:
    """Save another version of an item; its file stays."""
    done = once("change evidence", by, key)
    with bench.store.write() as tx:
        before = tx.evidence.get(evidence_id)
        if tx.done(done) is not None:
            return before
        refuse_taken_over(bench, tx, _ref(before), by=by)
        changed = _fields(_quoted(tx, before.case_id, text).but(sha256=before.sha256))
        saved = tx.evidence.put(before.but(**changed, version=seen))
        tx.remember(done, saved.id)
        told = {"before": _title(before), "after": _title(saved)}
        _tell(bench, tx, saved, "evidence changed", by=by, **told)
        advance(bench, tx, _ref(saved), by=by)
        return saved


def withdraw_evidence(
    bench: Workbench, evidence_id: str, *, by: str, why: str, seen: int, key: str = ""
) -> Evidence:
    """Take an item out of account; it stays in the history, with the reason."""
    if not why.strip():
        raise UsageError("cannot withdraw evidence without a reason", hint="say why it fails")
    done = once("withdraw evidence", by, key)
    with bench.store.write() as tx:
        item = tx.evidence.get(evidence_id)
        if tx.done(done) is not None:
            return item
        refuse_taken_over(bench, tx, _ref(item), by=by)
        saved = tx.evidence.put(item.but(withdrawn=why.strip(), version=seen))
        tx.remember(done, saved.id)
        _tell(bench, tx, saved, "evidence withdrawn", by=by, before=_title(item), why=why)
        advance(bench, tx, _ref(saved), by=by)
        return saved


def show_evidence(bench: Workbench, evidence_id: str) -> Evidence:
    """Return an item."""
    with bench.store.read() as tx:
        return tx.evidence.get(evidence_id)


def open_evidence_file(bench: Workbench, evidence_id: str) -> bytes:
    """Return the file of an item, verified against its SHA-256; NotFound where it has none."""
    with bench.store.read() as tx:
        sha256 = tx.evidence.get(evidence_id).sha256
    if sha256 is None:
        raise NotFound("evidence file", evidence_id, hint="this item has a link or words only")
    return bench.vault.get(sha256)


def _quoted(tx: Transaction, case_id: str, text: EvidenceText) -> EvidenceText:
    """Fill in words and provenance where the item is a place in an article of the case."""
    if text.article is None:
        return text
    article = tx.articles.get(text.article.article_id)
    if article.case_id != case_id:
        raise NotFound("article", article.id, hint="expected one of the same case")
    document = article.document
    words = article.words(text.article.start, text.article.end)
    if not words:
        raise UsageError(
            f"no words of {article.label} at {text.article.start}–{text.article.end}",
            hint=f"expected a place within its {len(document.text)} characters",
        )
    published = document.published.isoformat() if document.published else None
    teller = None if text.origin else _teller(tx, article, text.article)
    return text.but(
        origin=(teller.canonical or teller.speaker) if teller else text.origin,
        named=is_identified(teller) if teller else text.named,
        excerpt=words,
        title=text.title or article.title,
        url=text.url or document.url,
        publisher=text.publisher or document.outlet,
        published=text.published or published,
        locator=text.locator
        or f"{article.label}, characters {text.article.start}–{text.article.end}",
    )


def _teller(tx: Transaction, article: Article, place: Excerpt) -> Teller | None:
    """Return the one on whose word the article has what it says there; none where it says so.

    An outlet that repeats an office is no second origin beside that office.
    """
    span = Span(start=place.start, end=place.end)
    stored = tx.claims.where(case_id=article.case_id, article_id=article.id)
    claims = [c.current for c in stored if c.counts and c.current.span.overlaps(span)]
    tellers = [c.attribution[-1] if c.attribution else None for c in claims]
    names = {teller and (teller.canonical or teller.speaker) for teller in tellers}
    return tellers[0] if len(names) == 1 else None


def _fields(text: EvidenceText) -> dict[str, object]:
    return {name: getattr(text, name) for name in EvidenceText.model_fields}


def _title(item: Evidence) -> str:
    return f"{item.stance.value}: {item.title or item.url or item.excerpt[:80] or item.note[:80]}"


def _ref(item: Evidence) -> ClaimRef:
    return ClaimRef(case_id=item.case_id, claim_id=item.claim_id)


def _tell(
    bench: Workbench, tx: Transaction, item: Evidence, action: str, *, by: str, **told: str
) -> None:
    tx.record(act(bench, item.case_id, f"claim:{item.claim_id}", action, by=by, **told))
