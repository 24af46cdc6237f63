"""Draw the report as it would leave the house, what still bars it, and its downloads."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

import streamlit as st

from factcheck.domain.report import FILE_KINDS, ReportFormat, ReportVersion
from factcheck.domain.status import Status
from factcheck.errors import FactcheckError
from factcheck.ui import session
from factcheck.ui.components.sheet import Node, draw, el, quiet
from factcheck.ui.wording import plain, status_word, verdict_sign
from factcheck.workflow.rows import ClaimRow
from factcheck.workflow.show_gate import GateLine

NAMED = 8  # claims; the rest is what three dots stand for
HEIGHT = 720  # pixels of the preview
Write = Callable[[ReportFormat], bytes]


def preview(html: bytes) -> None:
    """Draw the HTML report in a frame of its own."""
    st.iframe(html.decode(), height=HEIGHT)


def veil(labels: Sequence[str], *, on_lift: Callable[[], None]) -> None:
    """Draw in the place of a report why it is not shown, and the way to see it all the same."""
    named = ", ".join(labels[:NAMED]) + (" …" if len(labels) > NAMED else "")
    draw(
        "veil",
        [
            el("p", f"Verdicts of others are hidden from you until yours are in ({named})."),
            el("p", "The report would show them; what you give after that is no blind verdict."),
        ],
    )
    st.button("Show the report all the same", key="lift-veil", on_click=on_lift)


def downloads(write: Write, *, name: str, refused: Mapping[ReportFormat, str]) -> None:
    """Draw a button a format; a report is written when its button is pressed.

    A format that cannot be written is offered as such, with the reason.
    """
    with st.container(key="downloads", horizontal=True, gap="small"):
        for report_format, kind in FILE_KINDS.items():
            why = refused.get(report_format)
            st.download_button(
                kind.title,
                partial(write, report_format),
                f"{name}.{kind.ending}",
                kind.media_type,
                key=f"download-{report_format.value}",
                on_click="ignore",
                disabled=why is not None,
            )
    if refused:
        draw("refused", refused_nodes(refused))


def refused_nodes(refused: Mapping[ReportFormat, str]) -> list[Node]:
    """Return why each format cannot be written."""
    lines = ((FILE_KINDS[each].title, why) for each, why in refused.items())
    return [
        el("ul", *(el("li", quiet(f"no {title}: {why}")) for title, why in lines), cls="lines")
    ]


def publish_gate(
    rows: Sequence[ClaimRow],
    versions: Sequence[ReportVersion],
    *,
    gate: Mapping[str, GateLine],
    on_freeze: Callable[[str], None],
    editor: bool = True,
    stale: bool = False,
) -> None:
    """Draw whether the report is a draft, what each verdict still needs, and the versions.

    `stale` tells that the case has changed since the last of them.
    """
    draw("gate", gate_nodes(rows, gate, editor=editor))
    with st.container(horizontal=True, gap="small", vertical_alignment="bottom"):
        st.text_input("Note on this version", key="report-note", width=320)
        st.button(
            "Freeze this version",
            key="freeze",
            type="primary",
            on_click=lambda: on_freeze(str(session.field("report-note") or "")),
        )
    if versions:
        draw("versions", version_nodes(versions, stale=stale))


def gate_nodes(
    rows: Sequence[ClaimRow], gate: Mapping[str, GateLine], *, editor: bool = True
) -> list[Node]:
    """Return the mark of a draft, and a line for each verdict, those not published first."""
    if not rows:
        told = "DRAFT: nobody has given a verdict yet. Begin in Review."
        return [el("div", told, cls="warn mid")]
    public = [row for row in rows if Status(row.status).public]
    words = f"{len(public)} of {len(rows)} verdicts published"
    mark = words if public else "DRAFT: no verdict is published yet"
    in_order = sorted(rows, key=lambda row: Status(row.status).public)
    lines = [_gate(row, gate.get(row.claim_id), editor=editor) for row in in_order]
    head = el("div", mark, cls=f"warn {'good' if public else 'mid'}")
    return [head, el("ul", *lines, cls="lines")]


def _gate(row: ClaimRow, line: GateLine | None, *, editor: bool) -> Node:
    sign = verdict_sign(row.verdict, editor=editor, disagree=row.disagree)
    return el(
        "li",
        el("span", f"{sign.glyph} {sign.word} ", cls=f"tone {sign.tone}"),
        el("button", row.label, act={"do": "go", "claim": row.claim_id}),
        f" {row.says} ",
        quiet(next_words(line) if line else status_word(row.status, editor=editor)),
    )


def next_words(line: GateLine) -> str:
    """Return what a verdict waits for.

    >>> next_words(GateLine(Status.APPROVED, ()))
    'can be approved'
    """
    needs = "; ".join(line.missing)
    return f"to be {plain(line.following)} it needs {needs}" if needs else _ready(line.following)


def _ready(following: Status) -> str:
    if following is Status.CORRECTED:
        return "the correction can be published, with a note"
    return f"can be {plain(following)}"


def version_nodes(versions: Sequence[ReportVersion], *, stale: bool) -> list[Node]:
    """Return the frozen versions, the last first, and whether the case has changed since."""
    told = "The last version is out of date: the case has changed since."
    mark = [el("div", told, cls="warn mid")] if stale else []
    return [el("h3", "Versions"), *mark, el("ul", *map(_version, reversed(versions)), cls="lines")]


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
