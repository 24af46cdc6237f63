"""Bring many files into a case, one after the other, and tell what became of each."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from factcheck.domain.article import Article
from factcheck.domain.record import Value
from factcheck.domain.sameness import Relation
from factcheck.errors import EmptyInput, FactcheckError, UnreadableInput
from factcheck.workflow.import_article import (
    Arrived,
    Came,
    Imported,
    already_there,
    import_new_file,
)
from factcheck.workflow.ports import Workbench
from factcheck.workflow.progress import At, Watch, nobody_watches, within
from factcheck.workflow.rows import ArticleKey

NOTHING = "nothing found: it is empty"


class Outcome(StrEnum):
    """Name what became of a file or of an article in it."""

    READ = "read"
    VERSION = "version"
    KNOWN = "known"
    SKIPPED = "skipped"


class GivenFile(NamedTuple):
    """Name a file and how its bytes are had, when its turn comes."""

    name: str
    data: Callable[[], bytes]
    content_type: str | None = None


class FileLine(Value):
    """Hold what became of a file, or of one article in it; `why` is a sentence.

    `of` is the article that it is known as, or of which it is a version.
    """

    file: str
    outcome: Outcome
    article: str = ""
    article_id: str = ""
    title: str = ""
    of: str = ""
    why: str = ""
    exit_status: int = 0

    @property
    def reason(self) -> str:
        """Return why, of a version or a known article also of which; the file stands beside it."""
        why = self.why.removeprefix("cannot read ")
        why = why.removeprefix(f"{self.file}: ").removeprefix(f"{self.file}, ")
        of = {Outcome.VERSION: "a version of ", Outcome.KNOWN: "it is "}.get(self.outcome)
        return f"{of}{self.of}: {why}" if self.of and of else why


def import_files(
    bench: Workbench,
    case_id: str,
    files: Iterable[GivenFile],
    *,
    by: str,
    apart: bool = False,
    watch: Watch = nobody_watches,
) -> Iterator[FileLine]:
    """Yield what became of each file as soon as it is done; a bad one stops no other.

    Every file is saved by itself: an import that was interrupted goes on where it was, for what is
    there is known by the hash of its file before anything of it is read.
    """
    with bench.store.read() as tx:
        tx.cases.get(case_id)
        known = _by_file(tx.article_keys(case_id))
    for number, file in enumerate(files, start=1):
        watch(At(file.name, number))
        try:
            arrived = Arrived(file.name, file.data(), file.content_type)
            sha256 = arrived.sha256
            if sha256 in known:
                yield from lines_of(file.name, _known(bench, known[sha256]))
                continue
            told = within(watch, file.name, number)
            came = import_new_file(bench, case_id, arrived, by=by, apart=apart, told=told)
            known[sha256] = [article.id for article in came.articles]
        except FactcheckError as error:
            yield skipped(file.name, error)
        else:
            yield from lines_of(file.name, came)


def lines_of(name: str, imported: Imported) -> Iterator[FileLine]:
    """Yield a line an article of a file, then a line for each part that could not be read."""
    yield from (_line(name, came) for came in imported.told)
    for ident in imported.empty:
        why = f"{name}, document {ident}: {NOTHING}"
        yield FileLine(file=name, outcome=Outcome.SKIPPED, why=why)
    for why in imported.left_out:
        status = UnreadableInput.exit_status
        yield FileLine(file=name, outcome=Outcome.SKIPPED, why=why, exit_status=status)


def _by_file(keys: Iterable[ArticleKey]) -> dict[str, list[str]]:
    """Return the ids of articles by the SHA-256 of the files that they were read from."""
    found: dict[str, list[str]] = defaultdict(list)
    for key in keys:
        for sha256 in key.originals:
            found[sha256].append(key.id)
    return dict(found)


def _known(bench: Workbench, ids: Sequence[str]) -> Imported:
    """Return the articles of a file that was read before; nothing of it is read again."""
    with bench.store.read() as tx:
        return already_there([tx.articles.get(ident) for ident in ids])


def skipped(name: str, error: FactcheckError) -> FileLine:
    """Return the line of what could not be read."""
    if isinstance(error, EmptyInput):
        return FileLine(file=name, outcome=Outcome.SKIPPED, why=f"{name}: {NOTHING}")
    status = error.exit_status
    return FileLine(file=name, outcome=Outcome.SKIPPED, why=str(error), exit_status=status)


def _line(name: str, came: Came) -> FileLine:
    outcomes = {Relation.SAME: Outcome.KNOWN, Relation.VERSION: Outcome.VERSION}
    article, of = came.article, came.of
    first = next(iter(article.originals), None)
    from_file = f", from {first.name}" if first and came.how is Relation.SAME else ""
    likely = came.how is Relation.LIKELY and of is not None
    hint = f"looks like a version of {of.label}: {came.why}" if likely and of else came.why
    return FileLine(
        file=name,
        outcome=outcomes.get(came.how, Outcome.READ),
        article=article.label,
        article_id=article.id,
        title=article.title,
        of=f"{of.label}{from_file}" if of else "",
        why=hint or _short_of(article),
    )


def _short_of(article: Article) -> str:
    """Say where an article is only the summary that a feed gives of it."""
    if not (article.document.model_extra or {}).get("summary_only"):
        return ""
    page = f", {article.document.url}," if article.document.url else ""
    return f"a summary; import its page{page} for the whole"
