"""Draw the claim in hand: what it says, who says so, where the work stands."""

from claims import Claim, FindingRelation, Modality, Polarity, Value
from factcheck.domain.claim import Retired
from factcheck.domain.finding import StoredFinding
from factcheck.domain.review import Review
from factcheck.domain.value_words import chain, claim_line, value_line, value_lines
from factcheck.ui.components.sheet import Node, draw, el, pairs, quiet
from factcheck.ui.review_place import ReviewPlace
from factcheck.ui.wording import (
    HIDDEN,
    RELATION_SIGNS,
    Sign,
    plain,
    status_tone,
    status_word,
    verdict_sign,
)
from factcheck.workflow.show_article import ClaimCard, EarlierClaim

RETIRED = {
    Retired.SUPERSEDED: "A newer version of the article takes its place: it no longer counts.",
    Retired.WITHDRAWN: "The agency took the story back: the claim no longer counts.",
}
URGENT = frozenset({FindingRelation.CONTRADICTION, FindingRelation.UPDATE})


def claim_card(place: ReviewPlace, card: ClaimCard) -> None:
    """Draw the head of the card."""
    draw("claim-card", card_nodes(place, card), claim=card.claim.id)


def card_nodes(place: ReviewPlace, card: ClaimCard) -> list[Node]:
    """Return the head of the card, the urgent first."""
    editor = place.desk.editor
    claim = card.claim.current
    nodes: list[Node] = [
        el("div", *_top(card, editor=editor), cls="flow"),
        el("h4", claim_line(claim)),
        el("blockquote", claim.standalone or claim.text),
        el("div", quiet("who says: "), " ▸ ".join(chain(claim, card.article.document.outlet))),
        pairs(_rest(claim.value) + _frame(card)),
    ]
    return [*_warnings(card, editor=editor), *nodes, *_reviews(card, editor=editor)]


def standing_sign(card: ClaimCard, *, editor: bool) -> Sign:
    """Return how the verdict that stands is shown to this reader."""
    if card.hidden:
        return HIDDEN
    verdict = card.verdict.verdict if card.verdict and card.verdict.verdict else ""
    return verdict_sign(verdict, editor=editor, disagree=card.disagree)


def _top(card: ClaimCard, *, editor: bool) -> list[Node]:
    claim, sign = card.claim, standing_sign(card, editor=editor)
    nodes: list[Node] = [
        el("b", claim.label),
        el("span", plain(claim.current.kind), cls="pill"),
        el(
            "span",
            status_word(claim.status, editor=editor),
            cls=f"pill {status_tone(claim.status)}",
        ),
        el("span", f"{sign.glyph} {sign.word}", cls=f"tone {sign.tone}"),
    ]
    if claim.assignee:
        nodes.append(quiet(f"with {claim.assignee}"))
    return nodes


def _rest(value: Value) -> list[tuple[str, str]]:
    """Return the lines that the head line does not say."""
    head = value_line(value).split(" · ")
    return [(label, said) for label, said in value_lines(value) if said not in head]


def _frame(card: ClaimCard) -> list[tuple[str, str]]:
    claim = card.claim.current
    lines = [
        ("put forward", _put_forward(claim)),
        ("hedges", ", ".join(claim.hedges)),
        ("not checkable", claim.not_checkable_because or ""),
        ("event", (claim.event.label or claim.event.key) if claim.event else ""),
        ("worth checking", ", ".join(claim.worthiness.reasons)),
    ]
    return [(label, said) for label, said in lines if said]


def _put_forward(claim: Claim) -> str:
    """Return how surely it is put forward; that it is denied stands in its line already."""
    told = claim.modality is Modality.DENIED and claim.polarity is Polarity.NEGATED
    return "" if told or claim.modality is Modality.ASSERTED else plain(claim.modality)


def _warnings(card: ClaimCard, *, editor: bool) -> list[Node]:
    claim, found = card.claim, []
    if claim.rejected:
        found.append(("open", f"Rejected: {claim.rejected}"))
    if claim.vanished:
        found.append(("mid", "The newest engine no longer finds this claim; the review is kept."))
    if claim.to_confirm:
        found.append(("mid", "The review was carried over from an earlier reading: look again."))
    if claim.retired:
        found.append(("mid", RETIRED[claim.retired]))
    found += _earlier_words(card.earlier, editor=editor)
    return [el("div", words, cls=f"warn {tone}") for tone, words in found]


def _earlier_words(earlier: EarlierClaim | None, *, editor: bool) -> list[tuple[str, str]]:
    """Return what the claim was in the earlier version, and which verdict it had."""
    if earlier is None:
        return []
    name = f"{earlier.claim.label} of {earlier.article.label}, the earlier version"
    verdict = earlier.verdict.verdict if earlier.verdict else None
    said = verdict_sign(verdict or "", editor=editor).word
    if not earlier.altered:
        return [("old", f"Unchanged from {name}; its verdict came along.")] if verdict else []
    told = f"Was {name}: “{earlier.claim.current.text}”"
    again = f" – the verdict there was {said}: give it again on these words." if verdict else ""
    return [("mid", told + again)]


def _reviews(card: ClaimCard, *, editor: bool) -> list[Node]:
    """Show what others gave, once the reader has given a verdict too."""
    if card.hidden:
        told = "1 other verdict is in; it shows once yours is."
        if card.hidden > 1:
            told = f"{card.hidden} other verdicts are in; they show once yours is."
        return [el("p", told, cls="quiet small")]
    return [_review(review, editor=editor) for review in card.others if review.verdict]


def _review(review: Review, *, editor: bool) -> Node:
    sign = verdict_sign(review.verdict or "", editor=editor)
    said = f": {review.rationale}" if review.rationale else ""
    return el(
        "div",
        el("span", f"{sign.glyph} {sign.word}", cls=f"tone {sign.tone}"),
        quiet(f" by {review.reviewer}{' (adjudication)' if review.adjudicates else ''}{said}"),
        cls="small",
    )


def conflicts(place: ReviewPlace, card: ClaimCard, *, urgent: bool) -> None:
    """Draw how other claims stand to this one: what clashes, or what agrees."""
    nodes = conflict_nodes(place, card, urgent=urgent)
    if nodes:
        draw("conflicts" if urgent else "agreeing", nodes)


def conflict_nodes(place: ReviewPlace, card: ClaimCard, *, urgent: bool) -> list[Node]:
    """Return a line for each finding that the claim is part of, of the urgent or of the rest."""
    shown = [f for f in card.findings if f.current and f.is_shown(place.findings_shown)]
    rank = {relation: number for number, relation in enumerate(RELATION_SIGNS)}
    shown.sort(key=lambda f: rank[f.finding.relation.value])
    return [_conflict(place, card, f) for f in shown if (f.finding.relation in URGENT) is urgent]


def _conflict(place: ReviewPlace, card: ClaimCard, stored: StoredFinding) -> Node:
    finding = stored.finding
    sign = RELATION_SIGNS[finding.relation.value]
    labels = {article.document.id: article for article in place.articles}
    nodes: list[Node] = [el("span", f"{sign.glyph} {sign.word}", cls=f"tone {sign.tone}")]
    for value in finding.values:
        article = labels.get(value.document_id)
        if value.claim == card.claim.id or article is None:
            continue
        name = f"{article.label} {article.document.outlet or ''}: “{value.text}”"
        nodes.append(el("button", name, act={"do": "go", "claim": value.claim}))
    state = (
        "" if stored.state.value == "open" else f" ({stored.state.value} by {stored.decided_by})"
    )
    nodes.append(quiet(f"{finding.rule} {finding.explanation}{state}"))
    return el("div", *nodes, cls=f"warn small flow {sign.tone}")
