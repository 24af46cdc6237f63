"""Draw the events of a case, by whom they are told, and whether that rests on one source."""

from collections.abc import Sequence

from factcheck.domain.time_words import date_words
from factcheck.domain.wording import INDEPENDENCE_WORDS
from factcheck.ui.components.sheet import Node, draw, el, quiet
from factcheck.ui.wording import article_label
from factcheck.workflow.show_events import EventView

SURE = 0.9  # certainty below which a link is shown as unsure
SHOWN = 60  # events; those of one article are many and come last


def events_list(views: Sequence[EventView]) -> None:
    """Draw the events, those of most articles first."""
    draw("events", event_nodes(views))


def event_nodes(views: Sequence[EventView]) -> list[Node]:
    """Return a row an event."""
    if not views:
        return [el("p", "No event was found yet: import articles first.", cls="quiet")]
    titles = ("Event", "When", "Claims", "Articles", "Sources")
    head = el("tr", *(el("th", title, scope="col", cls=_side(title)) for title in titles))
    body = el("tbody", *map(_row, views[:SHOWN]))
    table = el("table", el("thead", head), body, cls="events")
    left = len(views) - SHOWN
    more = (
        [el("p", f"and {left} more, each in one article", cls="quiet small")] if left > 0 else []
    )
    return [el("div", table, cls="scroll"), *more]


def _side(title: str) -> str:
    return "number" if title == "Claims" else ""


def _row(view: EventView) -> Node:
    group = view.group
    sources: list[Node] = [el("div", count_words(len(view.articles), group.origins))]
    if len(view.articles) > 1:
        sources.append(quiet(sources_words(group.independence, group.independence_why)))
    return el(
        "tr",
        el("th", event_name(view), scope="row"),
        el("td", when_words(view)),
        el("td", str(len(view.claims)), cls="number"),
        el("td", *_articles(view)),
        el("td", *sources),
    )


def event_name(view: EventView) -> str:
    """Return what an event is called."""
    return view.group.label or "an event without a name"


def when_words(view: EventView) -> str:
    """Return when an event happened, as finely as it is told."""
    when = view.group.time
    return (date_words(when.timex or "") or when.raw) if when else "not stated"


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
