"""Bring articles into a case."""

from collections.abc import Sequence, Set

from claims import Document
from factcheck.domain.article import Article, article_id, text_hash
from factcheck.domain.record import Value
from factcheck.errors import EmptyInput
from factcheck.workflow.acting import act
from factcheck.workflow.ports import Transaction, Workbench

TOLD_APART_BY = 8  # hex digits of the text's hash, added to a document id that is taken


class Imported(Value):
    """Hold what an import brought: articles that are new, and those that were there already.

    `left_out` says of each part of the file that could not be read what and why.
    """

    new: tuple[Article, ...] = ()
    known: tuple[Article, ...] = ()
    left_out: tuple[str, ...] = ()

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
    read = bench.reader(data, name=name, content_type=content_type)
    imported = import_documents(bench, case_id, read.documents, by=by, file_name=name)
    return imported.but(left_out=tuple(map(str, read.left_out)))


def import_documents(
    bench: Workbench,
    case_id: str,
    documents: Sequence[Document],
    *,
    by: str,
    file_name: str | None = None,
) -> Imported:
    """Add documents (pasted text, for one) as articles; a text that is there is known."""
    for document in documents:
        if not document.text.strip():
            raise EmptyInput(file_name or document.id)
    new: list[Article] = []
    known: dict[str, Article] = {}
    with bench.store.write() as tx:
        tx.cases.get(case_id)
        keys = tx.article_keys(case_id)
        present, taken = {key.id for key in keys}, {key.document_id for key in keys}
        last = max((key.number for key in keys), default=0)
        for document in documents:
            ident = article_id(case_id, document.text)
            if ident in present:
                known[ident] = tx.articles.get(ident)
                continue
            last += 1
            article = _article(bench, case_id, document, last, taken, by=by)
            new.append(_saved(bench, tx, article.but(file_name=file_name)))
            present.add(ident)
            taken.add(article.document.id)
    fresh = {a.id for a in new}
    return Imported(new=tuple(new), known=tuple(a for i, a in known.items() if i not in fresh))


def _article(
    bench: Workbench,
    case_id: str,
    document: Document,
    number: int,
    taken: Set[str],
    *,
    by: str,
) -> Article:
    """Return the article of a document; one whose id is taken gets another."""
    digest = text_hash(document.text)
    if document.id in taken:
        told_apart = f"{document.id}~{digest[:TOLD_APART_BY]}"
        document = document.model_copy(update={"id": told_apart})
    return Article(
        id=article_id(case_id, document.text),
        case_id=case_id,
        number=number,
        document=document,
        sha256=digest,
        imported_at=bench.clock(),
        imported_by=by,
    )


def _saved(bench: Workbench, tx: Transaction, article: Article) -> Article:
    saved = tx.articles.put(article)
    told = {"after": article.title}
    tx.record(
        act(
            bench,
            article.case_id,
            f"article:{article.id}",
            "imported",
            by=article.imported_by,
            **told,
        )
    )
    return saved
