"""Open the demo case: five articles of our own, partly reviewed by two people."""

from collections.abc import Iterable
from importlib.resources import files
from importlib.resources.abc import Traversable

from factcheck.domain.article import Article
from factcheck.domain.case import Case
from factcheck.domain.record import ClaimRef
from factcheck.domain.status import DismissReason, Status
from factcheck.workflow.acting import act
from factcheck.workflow.attach_evidence import attach_evidence
from factcheck.workflow.change_status import dismiss_claim, take_claim
from factcheck.workflow.check_consistency import check_consistency
from factcheck.workflow.create_case import open_case
from factcheck.workflow.demo_script import Script, ScriptedClaim, find_claim
from factcheck.workflow.extract_claims import extract_claims
from factcheck.workflow.import_article import import_file
from factcheck.workflow.ports import Workbench
from factcheck.workflow.publish_verdict import approve_verdict, publish_verdict
from factcheck.workflow.review_claim import review_claim
from factcheck.workflow.sign_in import sign_in

DEMO_NAME = "Demo: the attack on Camp Taji"
READY = "demo ready"  # the act that ends the making of the case
NOT_FOUND = "scripted claim not found"


def demo_folder() -> Traversable:
    """Return the folder of the demo's articles and script, as packaged."""
    return files("factcheck") / "demo"


def open_demo(bench: Workbench, *, folder: Traversable | None = None) -> Case:
    """Return the demo case, made on first use: imported, extracted, checked, reviewed.

    A making that was cut short is taken up where it stopped. What visitors did stays.
    """
    source = folder or demo_folder()
    script = Script.model_validate_json((source / "reviews.json").read_bytes())
    for name in script.reviewers:
        sign_in(bench, name)
    host = script.reviewers[0]
    case = _demo_case(bench, by=host)
    with bench.store.read() as tx:
        if any(e.action == READY for e in tx.history(case.id, subject=f"case:{case.id}")):
            return case
    articles = {
        name: _imported(bench, case, name, (source / name).read_bytes(), by=host)
        for name in script.articles
    }
    extract_claims(bench, case.id, by=host)
    check_consistency(bench, case.id, by=host)
    for number, scripted in enumerate(script.claims):
        _play(bench, case, articles, scripted, key=f"demo-{number}")
    with bench.store.write() as tx:
        tx.record(act(bench, case.id, f"case:{case.id}", READY, by=host))
        return tx.cases.get(case.id)


def _demo_case(bench: Workbench, *, by: str) -> Case:
    case = open_case(bench, DEMO_NAME, by=by)
    if case.demo:
        return case
    with bench.store.write() as tx:
        return tx.cases.put(case.but(demo=True))


def _imported(bench: Workbench, case: Case, name: str, data: bytes, *, by: str) -> Article:
    return import_file(bench, case.id, data, name=name, by=by).articles[0]


def _play(
    bench: Workbench,
    case: Case,
    articles: dict[str, Article],
    scripted: ScriptedClaim,
    *,
    key: str,
) -> None:
    """Do with one claim what the script says, through the use cases that everybody uses."""
    with bench.store.read() as tx:
        candidates = tx.claims.where(case_id=case.id, article_id=articles[scripted.file].id)
    found = find_claim(candidates, articles[scripted.file], scripted)
    if found is None:
        _say_missing(bench, case, articles[scripted.file], scripted)
        return
    for number, item in enumerate(scripted.evidence):
        text = item.text(articles)
        attach_evidence(bench, found.ref, text, by=item.by, key=f"{key}-evidence-{number}")
    for review in scripted.reviews:
        seen = _review_version(bench, found.ref, review.by)
        review_claim(bench, found.ref, review.text(), by=review.by, seen=seen, key=key)
    _move(bench, found.ref, scripted)


def _move(bench: Workbench, claim: ClaimRef, scripted: ScriptedClaim) -> None:
    """Take, dismiss, approve, publish: each only if it is not done yet."""
    status, version = _stands(bench, claim)
    if scripted.taken_by:
        take_claim(bench, claim, by=scripted.taken_by, seen=version)
    if scripted.dismissed and status is not Status.DISMISSED:
        told = scripted.dismissed
        because = DismissReason(told.because)
        dismiss_claim(bench, claim, because, by=told.by, seen=version, why=told.why)
    if scripted.approved_by and status in (Status.PROPOSED, Status.IN_REVIEW):
        approve_verdict(bench, claim, by=scripted.approved_by, seen=version)
    status, version = _stands(bench, claim)
    if scripted.published_by and status is Status.APPROVED:
        publish_verdict(bench, claim, by=scripted.published_by, seen=version)


def _stands(bench: Workbench, claim: ClaimRef) -> tuple[Status, int]:
    with bench.store.read() as tx:
        stored = tx.claims.get(claim.case_id, claim.claim_id)
    return stored.status, stored.version


def _review_version(bench: Workbench, claim: ClaimRef, reviewer: str) -> int:
    with bench.store.read() as tx:
        review = tx.reviews.find(claim.case_id, claim.claim_id, reviewer)
    return review.version if review else 0


def _say_missing(bench: Workbench, case: Case, article: Article, scripted: ScriptedClaim) -> None:
    """Leave word in the history that the engine did not find what the script speaks of."""
    with bench.store.write() as tx:
        told = f"{scripted.kind}: {scripted.quote}"
        subject = f"article:{article.id}"
        tx.record(act(bench, case.id, subject, NOT_FOUND, by=article.imported_by, after=told))


def missing_in_demo(entries: Iterable[object]) -> int:
    """Count the entries of a history that name a scripted claim the engine did not find."""
    return sum(getattr(entry, "action", "") == NOT_FOUND for entry in entries)
