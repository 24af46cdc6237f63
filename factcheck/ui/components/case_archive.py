"""Draw the export of a case as one file, and the way in for such a file."""

from collections.abc import Callable

import streamlit as st

from factcheck.ui import session
from factcheck.ui.acting import guarded
from factcheck.ui.archive_acts import ROUND
from factcheck.ui.import_acts import Given


def case_archive(
    write: Callable[[], bytes], *, name: str, on_take_in: Callable[[Given | None], None]
) -> None:
    """Draw both; the archive is written when its button is pressed."""
    with st.expander("The whole case as one file", key="archive"):
        st.download_button(
            "Export this case",
            write,
            f"{name}.zip",
            "application/zip",
            key="export-case",
            on_click="ignore",
        )
        st.caption(
            "Articles, claims, verdicts, evidence files, drafts and history. "
            "A changed file is refused when it is taken in."
        )
        file = st.file_uploader(
            "A case that was exported", type=["zip"], key=f"archive-{session.remembered(ROUND, 0)}"
        )
        given = Given(file.name, file.getvalue(), file.type) if file else None
        st.button(
            "Take it in",
            key="import-case",
            disabled=given is None,
            on_click=guarded(lambda: on_take_in(given)),
        )
        st.caption("Larger than 25 MB: factcheck case import FILE.")
