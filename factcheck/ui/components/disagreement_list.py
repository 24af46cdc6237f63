"""Draw the claims on which verdicts differ, and those that are settled."""

from factcheck.ui.adjudication_acts import AdjudicationPlace
from factcheck.ui.components.agreement import in_short
from factcheck.ui.components.sheet import Node, draw, el, quiet
from factcheck.ui.wording import DIFFER, VERDICT_SIGNS, plain
from factcheck.workflow.list_disagreements import Disagreement


def disagreement_list(place: AdjudicationPlace) -> None:
    """Draw both lists; a click sends the act 'go'."""
    draw("disagreements", disagreement_nodes(place))


def disagreement_nodes(place: AdjudicationPlace) -> list[Node]:
    """Return the open ones, then the settled ones."""
    found = place.found
    nodes: list[Node] = []
    if place.asked:
        nodes.append(el("div", "On the claim you came from no verdicts differ.", cls="warn open"))
    nodes.append(el("h3", f"To settle ({len(found.open)})"))
    if not found.open:
        nodes.append(el("p", "No verdicts differ that nobody has settled.", cls="quiet"))
    nodes.append(_rows(found.open, place, "To settle"))
    if found.settled:
        nodes += [el("h3", f"Settled ({len(found.settled)})")]
        nodes.append(_rows(found.settled, place, "Settled"))
    told = f"Agreement: {in_short(found.agreement)}."
    return [*nodes, el("p", told, cls="quiet small")]


def _rows(disputes: tuple[Disagreement, ...], place: AdjudicationPlace, label: str) -> Node:
    rows = (el("div", _row(dispute, place), role="listitem") for dispute in disputes)
    return el("div", *rows, cls="queue scroll", role="list", label=label)


def _row(dispute: Disagreement, place: AdjudicationPlace) -> Node:
    claim = dispute.claim
    settled = next((r for r in dispute.reviews if r.adjudicates), None)
    sign = VERDICT_SIGNS[settled.verdict] if settled and settled.verdict else DIFFER
    count = dispute.hidden or len(dispute.reviews)
    under = f"settled by {settled.reviewer}" if settled else f"{count} verdicts"
    here = "true" if claim.id == place.claim_id else "false"
    return el(
        "div",
        el("span", sign.glyph, cls=f"tone {sign.tone}", title=sign.word),
        el("b", claim.label),
        el("span", claim.current.text, cls="words"),
        el("span", quiet(f"{plain(claim.current.kind)} · {under}"), cls="under"),
        cls="row",
        role="button",
        id=claim.id,
        current=here,
        label=f"{claim.label}, {sign.word}, {under}: {claim.current.text}",
        act={"do": "go", "claim": claim.id},
    )
