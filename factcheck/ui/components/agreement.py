"""Draw how far the reviewers agree: figures, and in words what they mean."""

from factcheck.domain.agreement import FEW, Agreement, in_words
from factcheck.ui.components.sheet import Node, draw, el, quiet
from factcheck.ui.wording import plain
from factcheck.workflow.list_disagreements import Disagreements

HEADS = ("Kind of claim", "Claims", "Same verdict", "Alpha", "What it means")


def agreement(found: Disagreements) -> None:
    """Draw the agreement over the case, then by kind of claim."""
    draw("agreement", agreement_nodes(found))


def agreement_nodes(found: Disagreements) -> list[Node]:
    """Return a sentence over all, and a line a kind."""
    whole = found.agreement
    head = el("h3", "How far the reviewers agree")
    if not whole.claims:
        return [head, el("p", f"Nothing to compare: {in_words(whole)}.", cls="quiet")]
    said = f"{claims(whole.claims)} with two verdicts or more: {in_words(whole)}."
    lines = [("all", whole), *((plain(kind), one) for kind, one in found.by_kind.items())]
    heads = el("tr", *(_head(words) for words in HEADS))
    table = el("table", el("thead", heads), el("tbody", *(_line(*line) for line in lines)))
    told = (
        "Alpha is Krippendorff’s, for words without an order: 1 is full agreement, 0 is chance. "
        "First verdicts count; whoever settles a dispute has seen the others."
    )
    return [head, el("p", said), el("div", table, cls="scroll"), el("p", quiet(told), cls="small")]


def claims(number: int) -> str:
    """Return a count of claims in words.

    >>> claims(1), claims(2)
    ('1 claim', '2 claims')
    """
    return f"{number} claim{'s' * (number != 1)}"


def in_short(one: Agreement) -> str:
    """Return the agreement in a line.

    >>> in_short(Agreement(claims=12, percent=75, alpha=0.7))
    '12 claims, 75 % the same, alpha 0.70: enough for tentative conclusions only'
    """
    if not one.claims:
        return in_words(one)
    same = "" if one.percent is None else f", {one.percent:.0f} % the same"
    alpha = "" if one.alpha is None or one.claims < FEW else f", alpha {one.alpha:.2f}"
    return f"{claims(one.claims)}{same}{alpha}: {in_words(one)}"


def _head(words: str) -> Node:
    figures = HEADS[1:4]
    return el("th", words, scope="col", cls="number" if words in figures else "")


def _line(name: str, one: Agreement) -> Node:
    percent = "–" if one.percent is None else f"{one.percent:.0f} %"
    alpha = "–" if one.alpha is None else f"{one.alpha:.2f}"
    figures = [el("td", words, cls="number") for words in (str(one.claims), percent, alpha)]
    return el("tr", el("th", name, scope="row"), *figures, el("td", in_words(one)))
