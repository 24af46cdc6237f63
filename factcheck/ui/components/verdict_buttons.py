"""Draw the verdicts with their keys; a press is kept as typing until it is saved."""

from collections.abc import Callable, Mapping

import streamlit as st

from factcheck.domain.verdict import Verdict
from factcheck.ui.wording import VERDICT_SIGNS, offered_verdicts

COLOURS = {"good": "green", "fair": "green", "mid": "orange", "poor": "red", "bad": "red"}
COLOURS_OFF_SCALE = {"old": "blue", "torn": "violet", "open": "gray"}


def verdict_buttons(
    typed: Mapping[str, object],
    *,
    saved: Verdict | None,
    editor: bool,
    claim_id: str,
    on_give: Callable[[str, str], None],
) -> None:
    """Draw a button a verdict; the chosen one is filled, and says whether it is saved."""
    chosen = str(typed.get("verdict") or "")
    with st.container(key="verdicts", horizontal=True, gap="xsmall"):
        for number, verdict in enumerate(offered_verdicts(editor=editor), start=1):
            st.button(
                label_of(verdict, number),
                key=f"verdict-{verdict.value}",
                type="primary" if verdict.value == chosen else "secondary",
                on_click=on_give,
                args=(claim_id, verdict.value),
                wrap=False,
            )
    unsaved = bool(chosen) and (saved is None or saved.value != chosen)
    if unsaved:
        st.caption("not saved yet · Ctrl+Enter saves and goes on")


def label_of(verdict: Verdict, number: int) -> str:
    """Return the words on a button: key, glyph in its colour, word."""
    sign = VERDICT_SIGNS[verdict]
    colour = (COLOURS | COLOURS_OFF_SCALE)[sign.tone]
    return f"`{number}` :{colour}[{sign.glyph}] {sign.word}"
