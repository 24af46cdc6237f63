"""Draw the queue: the claims to go through, one tab stop each."""

from functools import lru_cache
from typing import NamedTuple

import streamlit as st

from factcheck.ui import session
from factcheck.ui.components.article_view import sign_of
from factcheck.ui.components.sheet import Node, Told, draw, el, told
from factcheck.ui.review_place import Order, ReviewPlace, Scope
from factcheck.ui.wording import plain, status_word
from factcheck.workflow.rows import ClaimRow

SHOWN = 200  # rows: as many as a long article has; more would make each key slower
BEFORE = 60  # of them stand before the claim in hand
ROWS_KEPT = 8000  # in memory, as drawn: what some reviewers go through just now


def queue(place: ReviewPlace) -> None:
    """Draw the filter and the list; a click sends the act 'go'."""
    with st.container(key="queue", gap="xsmall"):
        _choice("Queue", Scope)
        st.text_input(
            "Filter",
            key="queue-filter",
            placeholder="filter: words, kind, speaker   /",
            label_visibility="collapsed",
            live=True,
        )
        _choice("Order", Order)
        draw("queue-list", queue_nodes(place))


def queue_nodes(place: ReviewPlace) -> list[Node]:
    """Return the list."""
    if not place.rows:
        return [el("p", _nothing(), cls="quiet")]
    shown = window(place)
    reader = _Reader(place.desk.by, place.view.article.id, editor=place.desk.editor)
    rows = [_item(row, reader, place.here.get(row.claim_id, ())) for row in shown]
    done = sum(not place.is_open(row) for row in place.rows)
    unsure = f" · {place.unsure} unsure hidden, see Settings" if place.unsure else ""
    few = f" · {len(shown)} listed, the rest follows" if len(shown) < len(place.rows) else ""
    count = el("p", f"{done} of {len(place.rows)} done{few}{unsure}", cls="quiet small")
    return [
        count,
        el("div", *rows, cls="scroll queue", role="list", label="Queue", follow="claim"),
    ]


def window(place: ReviewPlace) -> tuple[ClaimRow, ...]:
    """Return the rows around the claim in hand, as many as are listed at once."""
    ids = [row.claim_id for row in place.rows]
    at = ids.index(place.claim_id) if place.claim_id in ids else 0
    first = max(0, min(at - BEFORE, len(ids) - SHOWN))
    return place.rows[first : first + SHOWN]


def _choice(label: str, options: type[Order] | type[Scope]) -> None:
    words = [option.value for option in options]
    st.segmented_control(
        label,
        words,
        default=words[0],
        required=True,
        key=f"queue-{options.__name__.lower()}",
        label_visibility="collapsed",
        width="stretch",
    )


def _nothing() -> str:
    if session.field("queue-scope") == Scope.MINE.value and not session.field("queue-filter"):
        return "No claim is in your hands: A takes the one you see."
    return "No claim passes the filter."


class _Reader(NamedTuple):
    """Hold who reads the list, and beside which article."""

    by: str
    article: str
    editor: bool


@lru_cache(maxsize=ROWS_KEPT)
def _item(row: ClaimRow, reader: _Reader, here: tuple[str, ...]) -> Told:
    return Told(["div", {"role": "listitem"}, [told(_row(row, reader, here))]])


def _row(row: ClaimRow, reader: _Reader, here: tuple[str, ...]) -> Node:
    sign = sign_of(row, editor=reader.editor)
    signs = [el("span", sign.glyph, cls=f"tone {sign.tone}", title=sign.word)]
    under = [f"A{row.article_number}"] if row.article_id != reader.article else []
    under += [plain(row.kind), status_word(row.status, editor=reader.editor)]
    under += [row.speaker] if row.speaker else []
    under += [f"{row.evidence} evidence"] if row.evidence else []
    under += [_hands(row, reader.by)] if row.assignee else []
    said = row.says
    marks = [m for m, on in _marks(row) if on]
    marks += [f"● {name} is here" for name in here]
    return el(
        "div",
        *signs,
        el("b", row.label),
        el("span", said, cls="words", title=row.text),
        el("span", " · ".join([*under, *marks]), cls="under"),
        cls="row" if row.counts else "row gone",
        role="button",
        id=row.claim_id,
        label=f"{row.label}, {sign.word}, {plain(row.kind)}: {said}",
        act={"do": "go", "claim": row.claim_id},
    )


def _hands(row: ClaimRow, by: str) -> str:
    return "yours" if row.assignee == by else f"with {row.assignee}"


def _marks(row: ClaimRow) -> list[tuple[str, bool]]:
    return [
        ("⚠ conflict", row.contradictions > 0),
        ("corrected", row.corrected),
        ("rejected", row.rejected),
        ("vanished", row.vanished),
        (row.retired, bool(row.retired)),
        ("look again", row.to_confirm),
    ]
