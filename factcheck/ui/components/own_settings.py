"""Draw what a reviewer chooses for themselves."""

import streamlit as st

from factcheck.domain.preferences import Density, Preferences, Theme
from factcheck.ui.acting import guarded
from factcheck.ui.components.sheet import draw, el, quiet
from factcheck.ui.settings_acts import EDITOR, SIMPLE, SettingsActs


def own_settings(own: Preferences, acts: SettingsActs) -> None:
    """Draw the choices; each is saved when it is made."""
    kept = el("div", quiet("Kept for you in the store, on every machine."), cls="small")
    draw("own-head", [el("h3", "You"), kept])
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        st.text_input(
            "Name, as it stands in reports", value=acts.desk.name, key="own-name", width=280
        )
        st.button("Rename", key="rename", on_click=guarded(acts.rename))
    st.segmented_control(
        "Mode",
        [SIMPLE, EDITOR],
        default=EDITOR if own.editor else SIMPLE,
        required=True,
        key="own-mode",
        on_change=guarded(acts.mode),
    )
    st.caption(
        "Simple: four stages and five verdicts. Editor: all stages, verdicts, flags and grades. "
        "What is stored is the same."
    )
    st.toggle(
        "Single keys (J, K, 1 …)",
        value=own.single_keys,
        key="own-keys",
        on_change=guarded(acts.keys),
    )
    st.caption("Off for speech input and slips of the hand. Ctrl+Enter and Esc go on working.")
    _looks(own, acts)


def _looks(own: Preferences, acts: SettingsActs) -> None:
    with st.container(horizontal=True, gap="medium"):
        st.segmented_control(
            "Colours",
            [theme.value for theme in Theme],
            default=own.theme.value,
            required=True,
            key="own-theme",
            on_change=guarded(acts.theme),
        )
        st.segmented_control(
            "Density",
            [density.value for density in Density],
            default=own.density.value,
            required=True,
            key="own-density",
            on_change=guarded(acts.density),
        )
    st.caption("Other colours load the page anew; what you typed is kept.")
