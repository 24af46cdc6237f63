"""Know what a new text is to the articles of a case: one of them, a version of one, or another."""

from collections.abc import Iterator
from typing import NamedTuple

from claims import Document
from factcheck.domain.article import Article, text_hash
from factcheck.domain.fingerprint import Marks
from factcheck.domain.sameness import OTHER, Likeness, Relation, relation
from factcheck.workflow.ports import Transaction
from factcheck.workflow.rows import ArticleKey

INDEXED_FROM = 2  # texts of one lot: for a single one it is dearer to sort all than to look at all
COMPARED = 8  # articles whose texts are read for one new text, the likeliest


class Known(NamedTuple):
    """Hold what a new text is, and to which article."""

    likeness: Likeness
    article: Article | None = None


class KnownArticles:
    """Know the articles of a case within a transaction, those that it brings in too."""

    def __init__(self, tx: Transaction, case_id: str) -> None:
        self._tx = tx
        self._keys = {key.id: key for key in tx.article_keys(case_id)}
        self._by_text: dict[str, list[str]] = {}
        self._by_mark: dict[object, set[str]] = {}
        self._asked = 0
        for key in self._keys.values():
            self._by_text.setdefault(key.sha256, []).append(key.id)

    @property
    def last(self) -> int:
        """Return the highest number of an article."""
        return max((key.number for key in self._keys.values()), default=0)

    @property
    def documents(self) -> set[str]:
        """Return the ids of documents that are taken."""
        return {key.document_id for key in self._keys.values()}

    def has(self, article_id: str) -> bool:
        """Tell whether an article with this id is there."""
        return article_id in self._keys

    def add(self, article: Article) -> None:
        """Know one more article, or know it anew."""
        key = ArticleKey(
            article.id,
            article.number,
            article.document.id,
            article.sha256,
            article.superseded_by,
            Marks.of(article.document),
        )
        self._keys[article.id] = key
        own = self._by_text.setdefault(key.sha256, [])
        if key.id not in own:
            own.append(key.id)
        if self._asked >= INDEXED_FROM:
            self._note(key)

    def from_file(self, sha256: str) -> list[Article]:
        """Return the articles that were read from a file."""
        return [self._tx.articles.get(k.id) for k in self._keys.values() if sha256 in k.originals]

    def find(self, document: Document, *, apart: bool = False) -> Known:
        """Return what a document is to the case; `apart`: only the very text is known again."""
        marks = Marks.of(document)
        for ident in self._by_text.get(text_hash(document.text), ()):
            theirs = self._keys[ident].marks
            sent_anew = marks.same_story(theirs) and marks.wire_mark != theirs.wire_mark
            if not marks.other_outlet(theirs) and not sent_anew:
                article = self._tx.articles.get(ident)
                return Known(Likeness(Relation.SAME, "the same text"), article)
        best = Known(OTHER)
        for article in () if apart else self._likely(marks):
            found = Known(relation(document, article.document), article)
            if RANKS[found.likeness.relation] > RANKS[best.likeness.relation]:
                best = found
            if best.likeness.relation is Relation.SAME:
                break
        if best.likeness.relation is Relation.VERSION and best.article:
            return best._replace(article=self.newest(best.article))
        return best

    def newest(self, article: Article) -> Article:
        """Return the newest version of an article."""
        while article.superseded_by is not None:
            article = self._tx.articles.get(article.superseded_by)
        return article

    def oldest(self, article: Article) -> Article:
        """Return the first version of an article."""
        while article.supersedes is not None:
            article = self._tx.articles.get(article.supersedes)
        return article

    def _likely(self, marks: Marks) -> Iterator[Article]:
        """Yield the articles that a text may be, those of one place first, then the likest."""
        near = [(marks.nearness(key.marks), key.number, key.id) for key in self._near(marks)]
        for *_, ident in sorted(near, reverse=True)[:COMPARED]:
            yield self._tx.articles.get(ident)

    def _near(self, marks: Marks) -> list[ArticleKey]:
        """Return the articles that are worth comparing; the first text looks at all of them."""
        self._asked += 1
        if self._asked == 1:
            return [key for key in self._keys.values() if marks.may_be(key.marks)]
        if self._asked == INDEXED_FROM:
            for key in self._keys.values():
                self._note(key)
        ids = {ident for mark in _marks(marks) for ident in self._by_mark.get(mark, ())}
        return [self._keys[i] for i in ids if marks.may_be(self._keys[i].marks)]

    def _note(self, key: ArticleKey) -> None:
        for mark in _marks(key.marks):
            self._by_mark.setdefault(mark, set()).add(key.id)


RANKS = {relation: rank for rank, relation in enumerate(reversed(Relation))}


def _marks(marks: Marks) -> Iterator[object]:
    """Yield by what articles that may be one are found without looking at all."""
    yield from marks.sketch
    if marks.url:
        yield f"url {marks.url}"
    if marks.wire_id:
        yield f"wire {marks.wire_id}"
