"""`factcheck show`, `history`, `disputes` and `reveal`: a claim as its card shows it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.cli.options import (
    CaseArgument,
    ClaimArgument,
    Database,
    FormatOption,
    OptionalClaim,
    Reviewer,
)
from factcheck.cli.printing import Line, chosen, line_of, show
from factcheck.cli.workbench import acting_as, opened
from factcheck.domain.wording import plain

if TYPE_CHECKING:
    from factcheck.domain.review import Review
    from factcheck.workflow.list_disagreements import Disagreement, Disagreements
    from factcheck.workflow.search_library import EarlierCheck
    from factcheck.workflow.show_article import ClaimCard

ENTRY = ("number", "at", "by", "action", "subject", "before", "after", "why")
DISPUTE = ("claim", "text", "state", "verdicts", "hidden", "missing")


def card(
    case: CaseArgument, claim: ClaimArgument, reviewer: Reviewer = None, db: Database = None
) -> int:
    """Print a claim as its card shows it to you."""
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.find_claims import find_claim
    from factcheck.workflow.search_library import matches_of
    from factcheck.workflow.show_article import show_claim

    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        stored = find_claim(bench, find_case(bench, case).id, claim)
        shown = show_claim(bench, stored.ref, by=by)
        earlier = matches_of(bench, shown.claim, shown.article)
    for line in (*_told(shown), *map(_earlier, earlier)):
        print(line)
    return 0


def history(
    case: CaseArgument,
    claim: OptionalClaim = None,
    output: FormatOption = None,
    db: Database = None,
) -> int:
    """Print who did what in a case, oldest first."""
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.find_claims import find_claim
    from factcheck.workflow.verify_history import show_history

    with opened(db) as bench:
        case_id = find_case(bench, case).id
        subject = f"claim:{find_claim(bench, case_id, claim).id}" if claim else None
        entries = show_history(bench, case_id, subject=subject)
    show((line_of(entry) for entry in entries), ENTRY, chosen(output))
    return 0


def disputes(
    case: CaseArgument,
    output: FormatOption = None,
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Print the claims on which verdicts differ."""
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.list_disagreements import list_disagreements

    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        found = list_disagreements(bench, find_case(bench, case).id, by=by)
    show(_disputes(found), DISPUTE, chosen(output))
    return 0


def reveal(
    case: CaseArgument, claim: ClaimArgument, reviewer: Reviewer = None, db: Database = None
) -> int:
    """See others' verdicts; yours then is not blind."""
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.find_claims import find_claim
    from factcheck.workflow.reveal_reviews import reveal_reviews
    from factcheck.workflow.show_article import show_claim

    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        stored = find_claim(bench, find_case(bench, case).id, claim)
        reveal_reviews(bench, stored.ref, by=by)
        for review in show_claim(bench, stored.ref, by=by).others:
            print(_verdict(review))
    return 0


def _told(card: "ClaimCard") -> Iterator[str]:
    from factcheck.workflow.rows import claim_words

    claim, words = card.claim, claim_words(card.claim.current)
    yield f"{claim.label}: {words.kind} · {words.said} “{claim.current.text}”"
    yield f"in {card.article.label}: {card.article.title}"
    yield f"status: {plain(claim.status)}, in the hands of {claim.assignee or 'nobody'}"
    yield from (f"yours: {_verdict(card.mine)}" for _ in [1] if card.mine)
    yield from (_verdict(review) for review in card.others)
    if card.hidden:
        yield f"hidden until yours is in: {card.hidden} of others ('factcheck reveal' shows them)"
    for item in card.evidence:
        gone = f" (withdrawn: {item.withdrawn})" if item.withdrawn else ""
        yield f"{item.stance.value}: {item.title or item.url or item.excerpt}{gone}"
    for found in card.findings:
        yield f"{found.finding.relation.value}: {found.finding.explanation} ({found.state.value})"
    for lease in card.present:
        yield f"open at: {lease.reviewer}"
    for target, missing in card.steps.items():
        needs = f": needs {', '.join(missing)}" if missing else ""
        yield f"may become {plain(target)}{needs}"


def _earlier(match: "EarlierCheck") -> str:
    entry = match.entry
    told = f"{entry.label} {entry.review.publisher or entry.url}: {entry.rating}"
    return f"earlier fact check {told}: “{entry.review.claim}” (because: {match.likeness.reason})"


def _verdict(review: "Review") -> str:
    verdict = plain(review.verdict) if review.verdict else "no verdict yet"
    return f"{review.reviewer}: {verdict}; {review.rationale or 'no rationale'}"


def _disputes(found: "Disagreements") -> Iterator[Line]:
    for state, several in (("open", found.open), ("settled", found.settled)):
        for one in several:
            yield _dispute(one, state)


def _dispute(one: "Disagreement", state: str) -> Line:
    return {
        "claim": one.claim.label,
        "text": one.claim.current.text,
        "state": state,
        "verdicts": [f"{r.reviewer}: {plain(r.verdict)}" for r in one.reviews if r.verdict],
        "hidden": one.hidden,
        "missing": [str(lack) for lack in one.missing],
    }
