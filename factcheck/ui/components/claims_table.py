"""Draw the claims that a filter lets through as a table, and export them."""

import csv
import hashlib
import io
import json
from collections.abc import Sequence
from functools import partial

import pandas as pd
import streamlit as st

from factcheck.domain.odd_characters import marked
from factcheck.ui import address
from factcheck.ui.components.article_view import sign_of
from factcheck.ui.wording import article_label, plain, status_word
from factcheck.workflow.list_claims import ClaimList
from factcheck.workflow.rows import ClaimRow

FORMULA = ("=", "+", "-", "@", "\t", "\r")  # at the start of a cell a spreadsheet would run it
MEDIA_TYPES = {"csv": "text/csv", "json": "application/json"}
ROW = 35  # pixels of a line of the table
HEIGHT = 560  # pixels: sixteen rows
WIDTHS = {
    "claim": 60,
    "article": 150,
    "kind": 110,
    "says": 210,
    "text": 250,
    "who says": 120,
    "verdict": 140,
    "worth": 60,
}  # pixels


def claims_bar(found: ClaimList) -> None:
    """Draw how many claims are shown, and their downloads."""
    st.caption(counted(found))
    for name, write in (("csv", as_csv), ("json", as_json)):  # written when a button is pressed
        st.download_button(
            name.upper(),
            partial(write, found.rows),
            f"claims.{name}",
            MEDIA_TYPES[name],
            key=name,
            on_click="ignore",
        )


def counted(found: ClaimList) -> str:
    """Return how many claims are shown, and how many are too unsure for it."""
    hidden = f"; {found.below_confidence} unsure hidden" if found.below_confidence else ""
    gone = f"; {found.left_out} more rejected or of older versions" if found.left_out else ""
    return f"{len(found.rows)} of {found.total - found.left_out} claims{hidden}{gone}"


def claims_table(rows: Sequence[ClaimRow], *, editor: bool) -> list[ClaimRow]:
    """Draw the table and return the rows that are chosen; one can be opened."""
    frame = pd.DataFrame([shown(row, editor=editor) for row in rows])
    ids = [row.claim_id for row in rows]
    digest = hashlib.sha256("".join(ids).encode()).hexdigest()[:12]  # a selection is by position
    state = st.dataframe(
        frame,
        hide_index=True,
        height=min(HEIGHT, ROW * (len(rows) + 1) + 3),
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
        "says": marked(row.says),
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
