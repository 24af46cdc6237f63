"""Draw all claims as a table with filters in the address."""

import csv
import hashlib
import io
import json
from collections.abc import Sequence

import pandas as pd
import streamlit as st

from claims import Kind
from factcheck.domain.article import Article
from factcheck.domain.odd_characters import marked
from factcheck.domain.status import SimpleStatus
from factcheck.domain.verdict import Verdict
from factcheck.ui import address
from factcheck.ui.components.article_view import sign_of
from factcheck.ui.wording import article_label, offered_verdicts, plain, status_word
from factcheck.workflow.list_claims import ClaimFilter, ClaimList
from factcheck.workflow.rows import ClaimRow

FORMULA = ("=", "+", "-", "@", "\t", "\r")  # at the start of a cell a spreadsheet would run it
HEIGHT = 560  # pixels: about twenty rows
WIDTHS = {
    "claim": 60,
    "article": 150,
    "kind": 110,
    "says": 230,
    "text": 330,
    "verdict": 170,
    "worth": 60,
}  # pixels


def claim_filter(
    articles: Sequence[Article], *, editor: bool = True, least: float = 0
) -> ClaimFilter:
    """Draw the filters and return what they let through; each stands in the address.

    Claims less sure than `least` are hidden unless the reader ticks that they are not to be.
    """
    numbers = {str(a.number): a for a in articles}
    with st.container(key="filters", horizontal=True, gap="small", vertical_alignment="bottom"):
        words = st.text_input("Words", key="words", bind="query-params", live=True, width=200)
        kinds = _several("Kind", "kind", [k.value for k in Kind])
        statuses = _several("Work", "work", [s.value for s in SimpleStatus])
        offered = [v.value for v in offered_verdicts(editor=editor)]
        verdicts = _several("Verdict", "verdict", offered)
        chosen = _several("Article", "in", list(numbers))
        conflict = st.checkbox("in conflict", key="conflict", bind="query-params")
        gone = st.checkbox("rejected too", key="gone", bind="query-params")
        unsure = st.checkbox("unsure too", key="unsure", bind="query-params")
    return ClaimFilter(
        words=words or "",
        kinds=tuple(kinds),
        statuses=tuple(SimpleStatus(s) for s in statuses),
        verdicts=meant(verdicts, editor=editor),
        articles=tuple(numbers[n].id for n in chosen),
        contradicted=conflict,
        gone=gone,
        min_confidence=0 if unsure else least,
    )


def claims_bar(found: ClaimList) -> None:
    """Draw how many claims are shown, and their downloads."""
    st.caption(counted(found))
    csv_bytes, json_bytes = as_csv(found.rows), as_json(found.rows)
    st.download_button("CSV", csv_bytes, "claims.csv", "text/csv", key="csv", on_click="ignore")
    st.download_button(
        "JSON", json_bytes, "claims.json", "application/json", key="json", on_click="ignore"
    )


def counted(found: ClaimList) -> str:
    """Return how many claims are shown, and how many are too unsure for it."""
    hidden = f"; {found.below_confidence} unsure ones hidden" if found.below_confidence else ""
    return f"{len(found.rows)} of {found.total} claims{hidden}"


def meant(verdicts: Sequence[str], *, editor: bool) -> tuple[str, ...]:
    """Return the verdicts that were chosen: in simple mode all that go by the same word.

    >>> meant(["supported"], editor=False)
    ('supported', 'mostly_supported')
    """
    words = {Verdict(v).simple for v in verdicts}
    return tuple(verdicts) if editor else tuple(v.value for v in Verdict if v.simple in words)


def _several(label: str, key: str, options: list[str]) -> list[str]:
    return st.multiselect(
        label,
        options,
        key=key,
        format_func=plain,
        bind="query-params",
        width=190,
        placeholder="all",
    )


def claims_table(rows: Sequence[ClaimRow], *, editor: bool) -> list[ClaimRow]:
    """Draw the table and return the rows that are chosen; one can be opened."""
    frame = pd.DataFrame([shown(row, editor=editor) for row in rows])
    ids = [row.claim_id for row in rows]
    digest = hashlib.sha256("".join(ids).encode()).hexdigest()[:12]  # a selection is by position
    state = st.dataframe(
        frame,
        hide_index=True,
        height=HEIGHT,
        key=f"claims-{digest}",
        on_select="rerun",
        selection_mode="multi-row",
        column_config={name: st.column_config.Column(width=w) for name, w in WIDTHS.items()},
    )
    chosen = [rows[at] for at in state.selection.rows]
    if len(chosen) == 1:
        open_it = {"claim": chosen[0].claim_id}
        st.button(
            f"Open {chosen[0].label} in Review",
            key="open-claim",
            type="primary",
            on_click=address.open_claim,
            args=(open_it,),
        )
    return chosen


def shown(row: ClaimRow, *, editor: bool) -> dict[str, str | int | float]:
    """Return a line of the table."""
    sign = sign_of(row, editor=editor)
    return {
        "claim": row.label,
        "article": article_label(row.article_number, row.outlet),
        "kind": plain(row.kind),
        "says": marked(row.said),
        "text": marked(row.text),
        "who says": marked(row.speaker),
        "verdict": f"{sign.glyph} {sign.word}",
        "work": status_word(row.status, editor=editor),
        "with": row.assignee,
        "evidence": row.evidence,
        "conflicts": row.contradictions,
        "worth": round(row.worthiness, 2),
    }


def as_csv(rows: Sequence[ClaimRow]) -> bytes:
    """Return the rows as CSV; no cell begins as a formula."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(ClaimRow._fields)
    for row in rows:
        writer.writerow([_cell(value) for value in row])
    return out.getvalue().encode()


def as_json(rows: Sequence[ClaimRow]) -> bytes:
    """Return the rows as JSON."""
    content = [row._asdict() for row in rows]
    return json.dumps(content, ensure_ascii=False, indent=2, default=str).encode()


def _cell(value: object) -> str:
    words = ", ".join(value) if isinstance(value, tuple) else "" if value is None else str(value)
    is_text = not isinstance(value, int | float)
    return f"'{words}" if is_text and words.startswith(FORMULA) else words
