"""Settings: how the reviewer works, and by which rules the case is compared and shown."""

import streamlit as st

from factcheck.ui import session
from factcheck.ui.components.keyboard import keyboard
from factcheck.ui.components.own_settings import own_settings
from factcheck.ui.components.rules_form import case_settings, rules_form
from factcheck.ui.components.top_bar import top_bar
from factcheck.ui.settings_acts import SettingsActs


def settings_page() -> None:
    """Draw the page."""
    desk = top_bar("Settings")
    if desk is None:
        keyboard()
        return
    acts = SettingsActs(desk)
    left, right = st.columns(2, gap="large")
    with left:
        own_settings(session.preferences(), acts)
        case_settings(desk, acts)
    with right:
        rules_form(desk)
    keyboard()
