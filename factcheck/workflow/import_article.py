"""Bring articles into a case."""

from collections.abc import Sequence

from claims import Document
from factcheck.domain.article import Article
from factcheck.domain.record import Value
from factcheck.workflow.ports import Workbench


class Imported(Value):
    """Hold what an import brought: articles that are new, and those that were there already."""

    new: tuple[Article, ...] = ()
    known: tuple[Article, ...] = ()

    @property
    def articles(self) -> tuple[Article, ...]:
        """Return all of them, in the order of import."""
        return tuple(sorted((*self.new, *self.known), key=lambda a: a.number))


def import_file(
    bench: Workbench,
    case_id: str,
    data: bytes,
    *,
    name: str,
    content_type: str | None = None,
    by: str,
) -> Imported:
    """Read a file into articles of the case; nothing is extracted yet, see `extract_claims`."""
    raise NotImplementedError


def import_documents(
    bench: Workbench,
    case_id: str,
    documents: Sequence[Document],
    *,
    by: str,
    file_name: str | None = None,
) -> Imported:
    """Add documents (pasted text, for one) as articles; a text that is there is known."""
    raise NotImplementedError
