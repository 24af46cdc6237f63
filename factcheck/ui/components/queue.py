"""Draw the queue: the claims to go through, one tab stop each."""

import streamlit as st

from factcheck.ui.components.article_view import sign_of
from factcheck.ui.components.sheet import Node, draw, el
from factcheck.ui.review_place import HERE, MINE, ReviewPlace
from factcheck.ui.wording import plain, status_word
from factcheck.workflow.rows import ClaimRow


def queue(place: ReviewPlace) -> None:
    """Draw the filter and the list; a click sends the act 'go'."""
    with st.container(key="queue", gap="xsmall"):
        st.segmented_control(
            "Queue",
            [HERE, MINE],
            default=HERE,
            required=True,
            key="queue-scope",
            label_visibility="collapsed",
            width="stretch",
        )
        st.text_input(
            "Filter",
            key="queue-filter",
            placeholder="filter: words, kind, speaker   /",
            label_visibility="collapsed",
            live=True,
        )
        st.checkbox("without a verdict only", key="queue-open")
        draw("queue-list", queue_nodes(place))


def queue_nodes(place: ReviewPlace) -> list[Node]:
    """Return the list."""
    if not place.rows:
        return [el("p", "No claim passes the filter.", cls="quiet")]
    rows = [el("div", _row(place, row), role="listitem") for row in place.rows]
    done = sum(not place.is_open(row) for row in place.rows)
    unsure = f" · {place.unsure} unsure hidden, see Settings" if place.unsure else ""
    count = el("p", f"{done} of {len(rows)} done{unsure}", cls="quiet small")
    return [count, el("div", *rows, cls="scroll queue", role="list", label="Queue")]


def _row(place: ReviewPlace, row: ClaimRow) -> Node:
    editor = place.desk.editor
    sign = sign_of(row, editor=editor)
    signs = [el("span", sign.glyph, cls=f"tone {sign.tone}", title=sign.word)]
    elsewhere = row.article_id != place.view.article.id
    under = [f"A{row.article_number}"] if elsewhere else []
    under += [plain(row.kind), status_word(row.status, editor=editor)]
    under += [row.speaker] if row.speaker else []
    under += [f"{row.evidence} evidence"] if row.evidence else []
    under += [f"with {row.assignee}"] if row.assignee else []
    said = row.said or row.text
    marks = [m for m, on in _marks(row) if on]
    return el(
        "div",
        *signs,
        el("b", row.label),
        el("span", said, cls="words", title=row.text),
        el("span", " · ".join([*under, *marks]), cls="under"),
        cls="row" if row.counts else "row gone",
        role="button",
        id=row.claim_id,
        current="true" if row.claim_id == place.claim_id else "false",
        label=f"{row.label}, {sign.word}, {plain(row.kind)}: {said}",
        act={"do": "go", "claim": row.claim_id},
    )


def _marks(row: ClaimRow) -> list[tuple[str, bool]]:
    return [
        ("⚠ conflict", row.contradictions > 0),
        ("corrected", row.corrected),
        ("rejected", row.rejected),
        ("vanished", row.vanished),
        ("look again", row.to_confirm),
    ]
