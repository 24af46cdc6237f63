"""Draw the register of sources, and those of the case that are not in it yet."""

from factcheck.domain.evidence import Reliability
from factcheck.ui.components.sheet import Node, draw, el, quiet
from factcheck.ui.source_acts import SourcesPlace
from factcheck.ui.wording import RELIABILITY_TONES, reliability_words
from factcheck.workflow.show_sources import SourceEntry

OFFERED = 40  # the weightiest; who is said less often is found by name


def source_list(place: SourcesPlace) -> None:
    """Draw both lists; a click sends the act 'source'."""
    draw("source-list", source_nodes(place))


def source_nodes(place: SourcesPlace) -> list[Node]:
    """Return the register, then what the case names besides, the weightiest first."""
    register, offered = place.view.graded, place.view.offered
    nodes: list[Node] = [el("h3", f"Register ({len(register)})")]
    if not register:
        nodes.append(el("p", "No source is graded yet.", cls="quiet"))
    nodes.append(_rows(register, place, "Register"))
    if offered:
        nodes.append(el("h3", f"In this case, not graded ({len(offered)})"))
        nodes.append(_rows(offered[:OFFERED], place, "Not graded"))
    return nodes


def _rows(entries: tuple[SourceEntry, ...], place: SourcesPlace, label: str) -> Node:
    rows = (el("div", _row(entry, place), role="listitem") for entry in entries)
    return el("div", *rows, cls="queue scroll", role="list", label=label)


def _row(entry: SourceEntry, place: SourcesPlace) -> Node:
    grade = entry.source.reliability if entry.source else None
    words = reliability_words(grade, editor=False) if grade else "not graded"
    letter = (grade.value if place.desk.editor else "●") if grade else "○"
    here = place.chosen is not None and place.chosen.id == entry.id
    return el(
        "div",
        el("span", letter, cls=f"tone {RELIABILITY_TONES[grade or Reliability.F]}", title=words),
        el("span", entry.name, cls="words"),
        el("span", quiet(f"{words} · {rests(entry)}"), cls="under"),
        cls="row paired",
        role="button",
        id=entry.id,
        current="true" if here else "false",
        label=f"{entry.name}, {words}, {rests(entry)}",
        act={"do": "source", "source": entry.id},
    )


def rests(entry: SourceEntry) -> str:
    """Return how much rests on a source."""
    said = len(entry.origin) + len(entry.passed_on)
    parts = [f"{said} claim{'s' * (said != 1)}"] if said else []
    items = len(entry.evidence)
    parts += [f"{items} item{'s' * (items != 1)} of evidence"] if items else []
    return ", ".join(parts) or "nothing in this case"
