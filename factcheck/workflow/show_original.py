"""Give back the file that an article was read from."""

from typing import NamedTuple

from factcheck.domain.article import Original
from factcheck.errors import NotFound
from factcheck.workflow.ports import Workbench


class OriginalFile(NamedTuple):
    """Hold a file as it came."""

    file: Original
    data: bytes


def show_original(bench: Workbench, article_id: str, *, number: int = 1) -> OriginalFile:
    """Return the file of an article, verified; of several the one of this number.

    NotFound where none is kept, as of pasted text.
    """
    with bench.store.read() as tx:
        article = tx.articles.get(article_id)
    if not 1 <= number <= len(article.originals):
        kept = len(article.originals)
        hint = f"{kept} kept" if kept else "it was pasted, or imported before files were kept"
        raise NotFound("original", f"{number} of {article.label}", hint=hint)
    file = article.originals[number - 1]
    return OriginalFile(file, bench.vault.get(file.sha256))
