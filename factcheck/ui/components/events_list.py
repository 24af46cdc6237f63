"""Draw the events that several articles tell of, and whether they rest on one source."""

from collections.abc import Sequence

from factcheck.domain.wording import INDEPENDENCE_WORDS
from factcheck.ui.components.sheet import Node, draw, el, quiet
from factcheck.ui.wording import article_label
from factcheck.workflow.show_consistency import EventView

SURE = 0.9  # certainty below which a link is shown as unsure


def events_list(views: Sequence[EventView]) -> None:
    """Draw the events, those of most articles first."""
    draw("events", event_nodes(views))


def event_nodes(views: Sequence[EventView]) -> list[Node]:
    """Return a row an event."""
    if not views:
        return [el("p", "No event is told by two articles.", cls="quiet")]
    titles = ("Event", "When", "Articles", "Sources")
    head = el("tr", *(el("th", title, scope="col") for title in titles))
    table = el("table", el("thead", head), el("tbody", *map(_row, views)), cls="events")
    return [el("div", table, cls="scroll")]


def _row(view: EventView) -> Node:
    group = view.group
    when = group.time.start.date().isoformat() if group.time and group.time.start else "not stated"
    return el(
        "tr",
        el("th", group.label or "an event without a name", scope="row"),
        el("td", when),
        el("td", *_articles(view)),
        el(
            "td",
            el("div", count_words(len(view.articles), group.origins)),
            quiet(sources_words(group.independence, group.independence_why)),
        ),
    )


def _articles(view: EventView) -> list[Node]:
    certainty = {d.document_id: d.certainty for d in view.group.documents}
    nodes: list[Node] = []
    for article in view.articles:
        sure = certainty.get(article.document.id)
        loose = sure is not None and sure < SURE
        name = article_label(article.number, article.document.outlet)
        told = [quiet(f" linked with {round(10 * (sure or 0))} in 10")] if loose else []
        nodes.append(el("div", name, *told))
    return nodes


def count_words(articles: int, origins: int) -> str:
    """Return how many articles there are and as how many they count: '3 articles, 1 origin'."""
    told = f"{articles} article{'s' * (articles != 1)}"
    return f"{told}, {origins} origin{'s' * (origins != 1)}" if origins else told


def sources_words(independence: str, why: str) -> str:
    """Return whether texts rest on one source, and why."""
    told = INDEPENDENCE_WORDS[independence]
    return f"{told}: {why}" if why and independence != "unknown" else told
