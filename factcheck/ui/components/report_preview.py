"""Draw the report as it would leave the house, what still bars it, and its downloads."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

import streamlit as st

from factcheck.domain.report import FILE_KINDS, ReportFormat, ReportVersion
from factcheck.errors import FactcheckError
from factcheck.ui import session
from factcheck.ui.components.sheet import Node, draw, el, quiet
from factcheck.ui.wording import status_word, verdict_sign
from factcheck.workflow.rows import ClaimRow

HEIGHT = 720  # pixels of the preview
Write = Callable[[ReportFormat], bytes]


def preview(html: bytes) -> None:
    """Draw the HTML report in a frame of its own."""
    st.iframe(html.decode(), height=HEIGHT)


def downloads(write: Write, *, name: str) -> None:
    """Draw a button a format; a report is written when its button is pressed."""
    with st.container(key="downloads", horizontal=True, gap="small"):
        for report_format, kind in FILE_KINDS.items():
            st.download_button(
                kind.title,
                partial(write, report_format),
                f"{name}.{kind.ending}",
                kind.media_type,
                key=f"download-{report_format.value}",
                on_click="ignore",
            )


def publish_gate(
    rows: Sequence[ClaimRow],
    versions: Sequence[ReportVersion],
    *,
    lacking: Mapping[str, Sequence[str]],
    on_freeze: Callable[[str], None],
) -> None:
    """Draw whether the report is a draft, what each verdict still needs, and the versions."""
    draw("gate", gate_nodes(rows, lacking))
    with st.container(horizontal=True, gap="small", vertical_alignment="bottom"):
        st.text_input("Note on this version", key="report-note", width=320)
        st.button(
            "Freeze this version",
            key="freeze",
            type="primary",
            on_click=lambda: on_freeze(str(session.field("report-note") or "")),
        )
    if versions:
        draw(
            "versions",
            [el("h3", "Versions"), el("ul", *map(_version, reversed(versions)), cls="lines")],
        )


def gate_nodes(rows: Sequence[ClaimRow], lacking: Mapping[str, Sequence[str]]) -> list[Node]:
    """Return the mark of a draft, and a line for each verdict that is not published."""
    public = sum(status_word(row.status, editor=False) == "published" for row in rows)
    words = f"{public} of {len(rows)} verdicts published"
    mark = "DRAFT: no verdict is published yet" if not public else words
    lines = [_gate(row, lacking.get(row.claim_id, ())) for row in rows]
    head = el("div", mark, cls=f"warn {'good' if public else 'mid'}")
    return [head, el("ul", *lines, cls="lines")]


def _gate(row: ClaimRow, lacks: Sequence[str]) -> Node:
    sign = verdict_sign(row.verdict, editor=True, disagree=row.disagree)
    needs = f"still needs {'; '.join(lacks)}" if lacks else status_word(row.status, editor=True)
    return el(
        "li",
        el("span", f"{sign.glyph} {sign.word} ", cls=f"tone {sign.tone}"),
        el("button", row.label, act={"do": "go", "claim": row.claim_id}),
        f" {row.said or row.text} ",
        quiet(needs),
    )


def _version(version: ReportVersion) -> Node:
    mark = "DRAFT · " if version.draft else ""
    note = f" · {version.note}" if version.note else ""
    made = f"{version.made_at:%Y-%m-%d %H:%M} UTC by {version.made_by}"
    return el(
        "li",
        el("b", f"Version {version.number} "),
        f"{mark}{made}{note} ",
        quiet(f"SHA-256 {version.sha256[:16]}…"),
    )


def try_write(write: Write, report_format: ReportFormat) -> bytes | None:
    """Write a report; where that fails say why in the line that is shown and spoken."""
    try:
        return write(report_format)
    except FactcheckError as error:
        session.say(str(error), wrong=True)
        return None
