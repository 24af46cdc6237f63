"""`factcheck show`: one claim with all that is known of it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.cli.library import found_lines
from factcheck.cli.options import (
    CaseArgument,
    ClaimArgument,
    Database,
    Format,
    FormatOption,
    Reviewer,
)
from factcheck.cli.printing import Line, chosen, line_of, show
from factcheck.cli.workbench import acting_as, opened

if TYPE_CHECKING:
    from factcheck.workflow.search_library import EarlierCheck
    from factcheck.workflow.show_article import ClaimCard


def show_claim(
    case: CaseArgument,
    claim: ClaimArgument,
    output: FormatOption = None,
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Print one claim, its evidence, and earlier fact checks."""
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.find_claims import find_claim
    from factcheck.workflow.search_library import matches_of
    from factcheck.workflow.show_article import show_claim as card_of

    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        card = card_of(bench, find_claim(bench, find_case(bench, case).id, claim).ref, by=by)
        earlier = matches_of(bench, card.claim, card.article)
    line = _line(card, earlier)
    wanted = chosen(output)
    if wanted is Format.TABLE:
        for told in _told(line):
            print(told)
    else:
        show([line], (), wanted)
    return 0


def _line(card: "ClaimCard", earlier: "list[EarlierCheck]") -> Line:
    """Return the claim as the reader may see it: a verdict that is blind to them stays away."""
    from factcheck.domain.value_words import chain, value_line

    stored, review = card.claim, card.verdict
    claim, outlet = stored.current, card.article.document.outlet
    return {
        "label": stored.label,
        "article": card.article.label,
        "outlet": outlet,
        "kind": claim.kind.value,
        "said": value_line(claim.value),
        "text": claim.text,
        "standalone": claim.standalone,
        "who_says": list(chain(claim, outlet)),
        "status": stored.status.value,
        "verdict": review.verdict.value if review and review.verdict else None,
        "rationale": review.rationale if review else None,
        "hidden_verdicts": card.hidden,
        "missing": list(card.missing),
        "evidence": [line_of(item) for item in card.evidence],
        "findings": [line_of(found.finding) for found in card.findings if found.shown],
        "earlier": list(found_lines(earlier)),
    }


def _told(line: Line) -> Iterator[str]:
    """Yield the claim as lines for people, what is empty left out."""
    parts = {
        "evidence": ("stance", "title", "url"),
        "findings": ("relation", "explanation"),
        "earlier": ("rating", "claim", "url", "because"),
    }
    for name, said in line.items():
        if name in parts:
            for item in said:
                known = [str(item[part]) for part in parts[name] if item.get(part)]
                yield f"{NAMES[name]}: {' · '.join(known)}"
        elif said not in (None, "", 0, []):
            listed = " ▸ ".join(said) if isinstance(said, list) else said
            yield f"{name.replace('_', ' ')}: {listed}"


NAMES = {"evidence": "evidence", "findings": "finding", "earlier": "earlier fact check"}
