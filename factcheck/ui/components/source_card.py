"""Draw one source: its grade and why, how independent it is, and what rests on it."""

from collections.abc import Sequence

from factcheck.domain.claim import StoredClaim
from factcheck.domain.evidence import RELIABILITY_WORDS, Evidence, Reliability
from factcheck.domain.history import HistoryEntry
from factcheck.domain.reviewer import reviewer_id
from factcheck.domain.value_words import claim_line
from factcheck.ui.components.sheet import Node, draw, el, pairs, quiet
from factcheck.ui.wording import RELIABILITY_TONES, plain, reliability_words
from factcheck.workflow.show_sources import SourceEntry

SHOWN = 12  # claims or items; the rest is counted


def source_card(entry: SourceEntry, *, editor: bool) -> None:
    """Draw the head of the source."""
    draw("source-card", head_nodes(entry, editor=editor))


def source_uses(entry: SourceEntry, *, editor: bool) -> None:
    """Draw what rests on the source, and how its grade came about."""
    draw("source-uses", [*use_nodes(entry), *history_nodes(entry.history, editor=editor)])


def head_nodes(entry: SourceEntry, *, editor: bool) -> list[Node]:
    """Return the name, the grade in words, the reason, and how independent the source is."""
    source = entry.source
    nodes: list[Node] = [el("h4", entry.name)]
    if source is None:
        nodes.append(el("div", "not graded yet", cls="tone open"))
    else:
        words = reliability_words(source.reliability, editor=editor)
        nodes.append(el("div", words, cls=f"tone {RELIABILITY_TONES[source.reliability]}"))
        changed = f"{source.changed_by}, {source.changed_at:%Y-%m-%d %H:%M} UTC"
        lines = [
            ("because", source.rationale or "no reason is given"),
            ("site", source.domain or ""),
            ("graded by", changed),
        ]
        nodes.append(pairs((label, said) for label, said in lines if said))
    return [*nodes, el("h3", "How independent"), pairs(independence(entry))]


def independence(entry: SourceEntry) -> list[tuple[str, str]]:
    """Return whether the source speaks for itself, is named, and was there."""
    items = entry.evidence
    counts = [
        (sum(item.first_hand for item in items), "first-hand"),
        (sum(_through_another(item, entry) for item in items), "through another outlet"),
        (sum(not item.named for item in items), "from an origin that is not named"),
        (sum(bool(item.derived_from) for item in items), "resting on another item"),
    ]
    told = ", ".join(f"{number} {words}" for number, words in counts if number)
    items_said = f"{len(items)}{f', of these {told}' if told else ''}" if items else "none"
    return [
        ("its own word", f"{len(entry.origin)} claims"),
        ("passes on others", f"{len(entry.passed_on)} claims"),
        ("items of evidence", items_said),
    ]


def _through_another(item: Evidence, entry: SourceEntry) -> bool:
    return bool(item.publisher) and reviewer_id(item.publisher or "") != entry.id


def use_nodes(entry: SourceEntry) -> list[Node]:
    """Return the claims and the evidence, the first of each."""
    nodes = _claims("Its own word", entry.origin) + _claims("Passes on others", entry.passed_on)
    if entry.evidence:
        nodes.append(el("h3", f"Evidence ({len(entry.evidence)})"))
        nodes.append(el("ul", *map(_item, entry.evidence[:SHOWN]), cls="lines small"))
        nodes += _more(len(entry.evidence))
    return nodes


def history_nodes(entries: Sequence[HistoryEntry], *, editor: bool) -> list[Node]:
    """Return how the grade changed, the latest first."""
    if not entries:
        return []
    lines = [_change(entry, editor=editor) for entry in reversed(entries)]
    return [el("h3", "History of the grade"), el("ul", *lines, cls="lines small")]


def _claims(title: str, claims: Sequence[StoredClaim]) -> list[Node]:
    if not claims:
        return []
    lines = (
        el(
            "li",
            el("button", claim.label, act={"do": "go", "claim": claim.id}),
            quiet(f" {plain(claim.current.kind)} "),
            claim_line(claim.current),
            title=claim.current.text,
        )
        for claim in claims[:SHOWN]
    )
    head = el("h3", f"{title} ({len(claims)})")
    return [head, el("ul", *lines, cls="lines small"), *_more(len(claims))]


def _item(item: Evidence) -> Node:
    name = item.title or item.url or item.excerpt or item.note
    marks = [item.stance.value, "first-hand" if item.first_hand else plain(item.proximity)]
    marks += [] if item.named else ["not named"]
    link = el("button", "its claim", act={"do": "go", "claim": item.claim_id})
    return el("li", name, quiet(f" · {' · '.join(marks)} · by {item.added_by} "), link)


def _more(number: int) -> list[Node]:
    left = number - SHOWN
    return [el("p", f"and {left} more", cls="quiet small")] if left > 0 else []


def _change(entry: HistoryEntry, *, editor: bool) -> Node:
    grades = [grade for grade in (entry.before, entry.after) if grade in RELIABILITY_WORDS]
    words = [reliability_words(Reliability(grade), editor=editor) for grade in grades]
    change = " → ".join(dict.fromkeys(words))
    why = f" — {entry.why}" if entry.why else ""
    when = el("time", f"{entry.at:%Y-%m-%d %H:%M} UTC")
    return el("li", when, el("b", f" {entry.by} "), change, quiet(why))
