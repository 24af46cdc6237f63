"""Draw how each number of a case moved: oldest figure first, with its origin."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from claims import Origin, SlotFigure, SlotSummary
from factcheck.domain.article import Article
from factcheck.domain.value_words import ENDLESS, figure
from factcheck.ui.components.sheet import Node, draw, el, quiet
from factcheck.ui.components.toll_chart import toll_chart
from factcheck.ui.wording import article_label

Names = Mapping[str, str]  # of articles, by the id of their document


def over_time(
    slots: Sequence[SlotSummary], articles: Sequence[Article], origins: Sequence[Origin]
) -> None:
    """Draw the chart of a number, then the figures of all; a figure leads to its claim."""
    names = {a.document.id: article_label(a.number, a.document.outlet) for a in articles}
    toll_chart(slots, {o.origin: o.why for o in origins}, names)
    draw("over-time", over_time_nodes(slots, articles, origins))


def over_time_nodes(
    slots: Sequence[SlotSummary], articles: Sequence[Article], origins: Sequence[Origin]
) -> list[Node]:
    """Return a table: a row a figure, under a row that sums up its slot."""
    if not slots:
        return [el("p", "No number is counted in this case yet. Press Check again.", cls="quiet")]
    names = {a.document.id: article_label(a.number, a.document.outlet) for a in articles}
    copies = {o.origin: o.why for o in origins}
    titles = ("As of (UTC)", "Figure", "Origin", "Articles")
    head = el("tr", *(el("th", title, scope="col") for title in titles))
    rows = [row for slot in slots for row in _rows(slot, names, copies)]
    table = el("table", el("thead", head), el("tbody", *rows), cls="over-time")
    return [el("div", table, cls="scroll")]


def _rows(slot: SlotSummary, names: Names, copies: Names) -> list[Node]:
    many = f"{slot.origins} origin{'s' * (slot.origins != 1)}"
    told = [span_words(slot), many, *([f"by policy {slot.stands}"] if slot.stands else [])]
    summed = el("th", slot.slot.label, quiet(f" · {' · '.join(told)}"), scope="row", colspan="4")
    return [el("tr", summed), *(_row(f, names, copies) for f in slot.figures)]


def _row(found: SlotFigure, names: Names, copies: Names) -> Node:
    told = " · ".join(names.get(d, d) for d in found.documents)
    button = el("button", found.text, act={"do": "go", "claim": found.claims[0]})
    past = [quiet(" superseded")] if found.superseded else []
    return el(
        "tr",
        el("td", moment_words(found.as_of)),
        el("td", button, *past),
        el("td", copies.get(found.origin, found.origin)),
        el("td", told),
    )


def moment_words(as_of: str | None) -> str:
    """Return a moment as it is read: '2020-03-12 08:30'."""
    if as_of is None:
        return "not stated"
    return datetime.fromisoformat(as_of).strftime("%Y-%m-%d %H:%M")


def span_words(slot: SlotSummary) -> str:
    """Return fewest – best – most, each said once: '10 – 12 – 14'."""
    if slot.min is None:
        return "superseded"
    most = ENDLESS if slot.max is None else figure(slot.max)
    middle = [] if slot.best is None else [figure(slot.best)]
    return " – ".join(dict.fromkeys([figure(slot.min), *middle, most]))
