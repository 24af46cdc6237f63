"""Show how far an import is: file by file, then article by article."""

import streamlit as st

from factcheck.domain.odd_characters import marked
from factcheck.workflow.progress import At


class ImportBar:
    """Draw a bar that moves with every article, first as they come in, then as they are read."""

    def __init__(self, files: int) -> None:
        self._files = files
        self._bar = st.progress(0.0, "Beginning …")

    def file(self, at: At) -> None:
        """Show which file is read, and how many of its articles are in the case."""
        self._bar.progress(how_far(at, self._files), coming_in(at, self._files))

    def claims(self, done: int, total: int) -> None:
        """Show of how many articles the claims are read."""
        self._bar.progress(done / max(1, total), f"Claims: {done:,} of {total:,} articles read")

    def comparing(self) -> None:
        """Show that all is read."""
        self._bar.progress(1.0, "Comparing with the rest of the case …")

    def close(self) -> None:
        """Take the bar away."""
        self._bar.empty()


def how_far(at: At, files: int) -> float:
    """Return the part of an import that is done, 0 to 1; a file counts by its articles.

    >>> how_far(At("a.rss", 2, 1, 2), 4)
    0.375
    """
    within = at.done / at.articles if at.articles else 0.0
    return min(1.0, (at.number - 1 + within) / max(1, files))


def coming_in(at: At, files: int) -> str:
    """Return where an import is in words.

    >>> coming_in(At("a.rss", 2, 0, 30), 4)
    'File 2 of 4: a.rss, article 1 of 30'
    """
    which = f"File {at.number:,} of {files:,}: " if files > 1 else ""
    where = f", article {at.done + 1:,} of {at.articles:,}" if at.articles else ", reading …"
    return f"{which}{marked(at.file)}{where}"
