"""Show how far an import is: file by file, then article by article."""

import streamlit as st

from factcheck.workflow.progress import At


class ImportBar:
    """Draw a bar that moves with every article, first as they come in, then as they are read."""

    def __init__(self, files: int) -> None:
        self._files = files
        self._bar = st.progress(0.0, "Beginning …")

    def file(self, at: At) -> None:
        """Show which file is read, and how many of its articles are in the case."""
        self._bar.progress(at.part(self._files), f"Reading {at.words(self._files)}")

    def claims(self, done: int, total: int) -> None:
        """Show of how many articles the claims are read."""
        self._bar.progress(done / max(1, total), f"Claims: {done:,} of {total:,} articles read")

    def comparing(self) -> None:
        """Show that all is read."""
        self._bar.progress(1.0, "Comparing with the rest of the case …")

    def close(self) -> None:
        """Take the bar away."""
        self._bar.empty()
