"""Bring articles into a case."""

import hashlib
import mimetypes
from collections.abc import Sequence
from typing import NamedTuple

from claims import Document, correction_note
from factcheck.domain.article import UNKNOWN_TYPE, Article, Original, article_id, text_hash
from factcheck.domain.record import Value
from factcheck.domain.sameness import Likeness, Relation, precedes
from factcheck.domain.wire_status import WireStatus
from factcheck.errors import EmptyInput
from factcheck.workflow.acting import act
from factcheck.workflow.known_articles import Known, KnownArticles
from factcheck.workflow.ports import Transaction, Workbench
from factcheck.workflow.progress import Told, tell_nobody
from factcheck.workflow.supersede import retire, supersede

TOLD_APART_BY = 8  # hex digits of the text's hash, added to a document id that is taken


class Came(Value):
    """Hold what became of one document: the article that it is, and what it is to `of`.

    `how` is OTHER for an article of its own, SAME for one that was there, VERSION for a newer or
    older version of another, LIKELY for one of its own that looks like a version.
    """

    article: Article
    how: Relation
    of: Article | None = None
    why: str = ""


class Imported(Value):
    """Hold what an import brought: articles that are new, and those that were there already.

    `left_out` says of each part of the file that could not be read what and why.
    """

    new: tuple[Article, ...] = ()
    known: tuple[Article, ...] = ()
    left_out: tuple[str, ...] = ()
    empty: tuple[str, ...] = ()  # documents of a file that hold nothing
    told: tuple[Came, ...] = ()

    @property
    def articles(self) -> tuple[Article, ...]:
        """Return all of them, in the order of import."""
        return tuple(sorted((*self.new, *self.known), key=lambda a: a.number))


class Arrived(NamedTuple):
    """Hold a file that has come, with what its sender said it is."""

    name: str
    data: bytes
    content_type: str | None = None

    @property
    def sha256(self) -> str:
        """Return by what the very file is known again."""
        return hashlib.sha256(self.data).hexdigest()


def import_file(
    bench: Workbench,
    case_id: str,
    data: bytes,
    *,
    name: str,
    content_type: str | None = None,
    by: str,
    apart: bool = False,
) -> Imported:
    """Read a file into articles of the case; nothing is extracted yet, see `extract_claims`.

    The file itself is kept by its hash. One that was read before is not read again. `apart`:
    nothing is taken for another format or a version of what is there.
    """
    file = Arrived(name, data, content_type)
    return import_arrived(bench, case_id, file, by=by, apart=apart)


def import_arrived(
    bench: Workbench,
    case_id: str,
    file: Arrived,
    *,
    by: str,
    apart: bool = False,
    told: Told = tell_nobody,
) -> Imported:
    """Read a file as `import_file` does, and tell of each of its articles."""
    with bench.store.read() as tx:
        tx.cases.get(case_id)
        known = KnownArticles(tx, case_id).from_file(file.sha256)
    if known:
        return already_there(known)
    return import_new_file(bench, case_id, file, by=by, apart=apart, told=told)


def already_there(articles: Sequence[Article]) -> Imported:
    """Return what comes of a file that was read before."""
    told = [Came(article=a, how=Relation.SAME, of=a, why="the very file") for a in articles]
    return Imported(known=tuple(articles), told=tuple(told))


def import_new_file(
    bench: Workbench,
    case_id: str,
    file: Arrived,
    *,
    by: str,
    apart: bool = False,
    told: Told = tell_nobody,
) -> Imported:
    """Read a file that was never read into this case."""
    name = file.name
    read = bench.reader(file.data, name=name, content_type=file.content_type)
    kind = file.content_type or mimetypes.guess_type(name)[0] or UNKNOWN_TYPE
    kept = Original(sha256=file.sha256, content_type=kind.partition(";")[0].strip(), name=name)
    documents = [document for document in read.documents if document.text.strip()]
    if read.documents and not documents:
        _refuse_empty(read.documents, name)
    bench.vault.put(file.data)
    imported = import_documents(
        bench, case_id, documents, by=by, file=kept, apart=apart, told=told
    )
    empty = tuple(d.id for d in read.documents if not d.text.strip())
    return imported.but(left_out=tuple(map(str, read.left_out)), empty=empty)


def import_documents(
    bench: Workbench,
    case_id: str,
    documents: Sequence[Document],
    *,
    by: str,
    file: Original | None = None,
    apart: bool = False,
    told: Told = tell_nobody,
) -> Imported:
    """Add documents (pasted text, for one) as articles.

    A text that is there, in another format too, is known; a changed one is a version of it.
    """
    _refuse_empty(documents, file.name if file else None)
    came: list[Came] = []
    with bench.store.write() as tx:
        tx.cases.get(case_id)
        known = KnownArticles(tx, case_id)
        for done, document in enumerate(documents):
            told(done, len(documents))
            found = known.find(document, apart=apart)
            if found.likeness.relation is Relation.SAME and found.article:
                article = _read_from(bench, tx, found.article, file, by=by)
                came.append(_came(article, found.likeness, article))
                continue
            fresh = _article(bench, case_id, document, known, by=by)
            article = _saved(bench, tx, fresh.but(**_of_file(file)))
            came.append(_placed(bench, tx, known, article, found, by=by))
            known.add(tx.articles.get(article.id))
    return _imported(came)


def _refuse_empty(documents: Sequence[Document], name: str | None) -> None:
    for document in documents:
        if not document.text.strip():
            raise EmptyInput(name or document.id)


def _imported(told: Sequence[Came]) -> Imported:
    new = tuple(came.article for came in told if came.how is not Relation.SAME)
    fresh = {article.id for article in new}
    known = {c.article.id: c.article for c in told if c.article.id not in fresh}
    return Imported(new=new, known=tuple(known.values()), told=tuple(told))


def _came(article: Article, likeness: Likeness, of: Article | None) -> Came:
    return Came(article=article, how=likeness.relation, of=of, why=likeness.why)


def _of_file(file: Original | None) -> dict[str, str]:
    if file is None:
        return {}
    about = {"original_sha256": file.sha256, "original_type": file.content_type}
    return {**about, "file_name": file.name}


def _read_from(
    bench: Workbench, tx: Transaction, article: Article, file: Original | None, *, by: str
) -> Article:
    """Return an article that is there, with the file that held it too."""
    if file is None or file.sha256 in {original.sha256 for original in article.originals}:
        return article
    if article.original_sha256 is None:
        saved = tx.articles.put(article.but(**_of_file(file)))
    else:
        saved = tx.articles.put(article.but(also_read_from=(*article.also_read_from, file)))
    subject = f"article:{article.id}"
    tx.record(act(bench, article.case_id, subject, "found again", by=by, after=file.name))
    return saved


def _placed(
    bench: Workbench,
    tx: Transaction,
    known: KnownArticles,
    article: Article,
    found: Known,
    *,
    by: str,
) -> Came:
    """Link a new article to what it is a version of, the newer or the older one."""
    other, likeness = found.article, found.likeness
    if other is None or likeness.relation is not Relation.VERSION:
        likely = other if likeness.relation is Relation.LIKELY else None
        return _came(article, likeness if likely else Likeness(Relation.OTHER), likely)
    if precedes(article.document, other.document):
        first = known.oldest(other)
        supersede(bench, tx, first, article, by=by, why=likeness.why)
    else:
        supersede(bench, tx, article, other, by=by, why=likeness.why)
    for changed in (other, tx.articles.get(article.id)):
        retire(bench, tx, tx.articles.get(changed.id))
    return _came(tx.articles.get(article.id), likeness, tx.articles.get(other.id))


def _article(
    bench: Workbench, case_id: str, document: Document, known: KnownArticles, *, by: str
) -> Article:
    """Return the article of a document; one whose id is taken gets another."""
    digest, taken, number = text_hash(document.text), known.documents, known.last + 1
    if document.id in taken:
        told_apart = f"{document.id}~{digest[:TOLD_APART_BY]}"
        told_apart = f"{told_apart}~{number}" if told_apart in taken else told_apart
        document = document.model_copy(update={"id": told_apart})
    ident = article_id(case_id, document.text)
    if known.has(ident):
        ident = article_id(case_id, document.text, copy=f"{document.outlet} {number}")
    article = Article(
        id=ident,
        case_id=case_id,
        number=number,
        document=document,
        sha256=digest,
        imported_at=bench.clock(),
        imported_by=by,
    )
    return article.but(**_told_by_publisher(document))


def _told_by_publisher(document: Document) -> dict[str, str | None]:
    """Return what an agency or editor says of the version of the text."""
    more = document.model_extra or {}
    status = str(more.get("wire_status") or "")
    note = str(more.get("edition_note") or "") or correction_note(document.text)
    return {
        "wire_id": str(more.get("wire_id") or "") or None,
        "wire_status": status if status in set(WireStatus) else None,
        "edition_note": note or None,
    }


def _saved(bench: Workbench, tx: Transaction, article: Article) -> Article:
    saved = tx.articles.put(article)
    told = {"after": article.title}
    subject = f"article:{article.id}"
    tx.record(act(bench, article.case_id, subject, "imported", by=article.imported_by, **told))
    return saved
