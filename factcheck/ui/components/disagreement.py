"""Draw a claim on which verdicts differ: in its text, and the reviews side by side."""

from claims import Claim
from factcheck.domain.article import Article
from factcheck.domain.claim import StoredClaim
from factcheck.domain.evidence import Evidence
from factcheck.domain.review import Review
from factcheck.domain.value_words import chain, claim_line
from factcheck.domain.verdict import Verdict
from factcheck.ui.components.sheet import Node, draw, el, pairs, quiet
from factcheck.ui.wording import VERDICT_SIGNS, article_label, plain, status_tone, status_word
from factcheck.workflow.list_disagreements import Disagreement
from factcheck.workflow.show_article import ClaimCard

AROUND = 220  # characters of the article on each side: about two sentences


def disagreement(dispute: Disagreement, card: ClaimCard, *, editor: bool) -> None:
    """Draw the claim, then the verdicts, or why they are not shown yet."""
    nodes = claim_nodes(card.claim, card.article, editor=editor)
    draw("dispute", [*nodes, *verdict_nodes(dispute, card.evidence)], claim=card.claim.id)


def claim_nodes(claim: StoredClaim, article: Article, *, editor: bool) -> list[Node]:
    """Return the claim with its words marked in the text around them."""
    status = status_word(claim.status, editor=editor)
    label = article_label(article.number, article.document.outlet)
    head = [
        el("b", claim.label),
        el("span", plain(claim.current.kind), cls="pill"),
        el("span", status, cls=f"pill {status_tone(claim.status)}"),
        el("button", label, act={"do": "open", "claim": claim.id}),
        quiet(" ▸ ".join(chain(claim.current, article.document.outlet))),
    ]
    return [
        el("div", *head, cls="flow"),
        el("h4", claim_line(claim.current)),
        el("blockquote", *_in_text(claim, article)),
    ]


def verdict_nodes(dispute: Disagreement, evidence: tuple[Evidence, ...]) -> list[Node]:
    """Return a box a reviewer; a reader who may still review it blind is told how many."""
    if dispute.hidden:
        told = (
            f"{dispute.hidden} verdicts differ. They are hidden, for you could still give one "
            "without having seen them: on Review. To settle it, look at them first."
        )
        return [el("div", told, cls="warn open")]
    boxes = [_box(review, evidence) for review in dispute.reviews]
    nodes: list[Node] = [el("h3", "Verdicts"), el("div", *boxes, cls="two")]
    if dispute.missing:
        needs = "; ".join(dispute.missing)
        nodes.append(el("div", f"You cannot settle this. Missing: {needs}.", cls="warn mid"))
    return nodes


def _in_text(claim: StoredClaim, article: Article) -> list[Node]:
    text, start, end = article.document.text, claim.current.start, claim.current.end
    first, last = max(0, start - AROUND), min(len(text), end + AROUND)
    before, after = text[first:start], text[end:last]
    return [
        f"… {before.partition(' ')[2]}" if first else before,
        el("b", *_marked(claim.current, text)),
        f"{after.rpartition(' ')[0]} …" if last < len(text) else after,
    ]


def _marked(claim: Claim, text: str) -> list[Node]:
    """Return the words of a claim, those that carry its value marked."""
    nodes: list[Node] = []
    at = claim.start
    for start, end in sorted(claim.slots.values()):
        if at <= start and end <= claim.end:
            nodes += [text[at:start], el("span", text[start:end], cls="key")]
            at = end
    return [*nodes, text[at : claim.end]]


def _box(review: Review, evidence: tuple[Evidence, ...]) -> Node:
    sign = VERDICT_SIGNS[Verdict(review.verdict or Verdict.NOT_CHECKABLE)]
    own = [item for item in evidence if item.added_by == review.reviewer]
    how = "settles it" if review.adjudicates else "given blind" if review.blind else "not blind"
    lines = [
        ("confidence", plain(review.confidence or "not said")),
        ("conclusion", review.conclusion),
        ("rationale", review.rationale or "none"),
        ("flags", ", ".join(map(plain, review.flags))),
        ("evidence", "; ".join(_cited(item) for item in own) or _without(review)),
    ]
    return el(
        "div",
        el("div", el("b", review.reviewer), cls="flow"),
        el("div", f"{sign.glyph} {sign.word}", cls=f"tone {sign.tone}"),
        pairs((label, said) for label, said in lines if said),
        quiet(f"{how} · {review.saved_at:%Y-%m-%d %H:%M} UTC"),
        cls="box",
    )


def _cited(item: Evidence) -> str:
    taken_back = " (withdrawn)" if item.withdrawn else ""
    name = item.title or item.publisher or item.url or item.note or item.excerpt[:60]
    return f"{item.stance.value}: {name}{taken_back}"


def _without(review: Review) -> str:
    return "searched, nothing found" if review.nothing_found else "none of their own"
