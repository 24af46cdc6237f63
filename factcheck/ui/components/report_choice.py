"""Draw which report is shown and downloaded: as things stand or a version, with names or not."""

from collections.abc import Sequence

import streamlit as st

from factcheck.domain.report import ReportVersion
from factcheck.ui.report_acts import Wanted

NOW = "how the case stands"
HIDE = "Black out private victims and contact data"


def report_choice(versions: Sequence[ReportVersion]) -> Wanted:
    """Draw the choice, the versions only where there are some; return what is wanted."""
    numbers = [version.number for version in reversed(versions)]
    chosen: int | None = None
    if numbers:
        chosen = st.selectbox(
            "Show and download",
            [None, *numbers],
            format_func=lambda number: f"version {number}" if number else NOW,
            key="report-version",
        )
    return Wanted(chosen, withhold=st.checkbox(HIDE, key="report-withhold"))
