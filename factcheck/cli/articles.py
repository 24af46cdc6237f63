"""`factcheck article …`: the articles of a case, their versions and the files they came in."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from factcheck.cli.files import open_new_bytes
from factcheck.cli.options import (
    CaseArgument,
    Database,
    Format,
    FormatOption,
    Reviewer,
    Why,
    stated,
)
from factcheck.cli.printing import Line, chosen, show, tell
from factcheck.cli.workbench import acting_as, opened
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from factcheck.domain.article import Article
    from factcheck.workflow.rows import ClaimRow
    from factcheck.workflow.show_changes import ChangeLine

app = typer.Typer(help="Articles, their versions and files.", rich_markup_mode=None)
COLUMNS = ("label", "outlet", "title", "published", "version", "of", "status", "files")
CHANGES = ("fate", "what", "before", "before_says", "after", "after_says", "verdict")
ArticleArgument = Annotated[
    str, typer.Argument(metavar="ARTICLE", help="Short name such as A3, or its id.")
]


@app.command("list")
def list_all(case: CaseArgument, output: FormatOption = None, db: Database = None) -> int:
    """Print the articles of a case, and which are versions of which."""
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.list_cases import list_articles

    with opened(db) as bench:
        articles = list_articles(bench, find_case(bench, case).id)
    labels = {article.id: article.label for article in articles}
    show((_line(article, labels) for article in articles), COLUMNS, chosen(output))
    return 0


@app.command()
def changes(
    case: CaseArgument,
    article: ArticleArgument,
    every: Annotated[bool, typer.Option("--all", help="Unchanged claims, too.")] = False,
    output: FormatOption = None,
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Print what became of the claims of its earlier version."""
    from factcheck.domain.version_changes import Fate
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.find_claims import find_article
    from factcheck.workflow.show_changes import show_changes

    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        wanted = find_article(bench, find_case(bench, case).id, article)
        found = show_changes(bench, wanted.id, by=by)
    lines = [x for x in found.lines if every or x.carried or x.fate is not Fate.UNCHANGED]
    printed = chosen(output)
    if lines or printed is not Format.TABLE:
        show((_change(line) for line in lines), CHANGES, printed)
    if printed is Format.TABLE:
        tell(f"{found.older.label} → {found.newer.label}: {found.words}")
    return 0


@app.command()
def version(
    case: CaseArgument,
    article: ArticleArgument,
    of: Annotated[str | None, stated("It is a newer version of this one.", metavar="A1")] = None,
    apart: Annotated[bool, typer.Option("--apart", help="It is no version of another.")] = False,
    why: Why = "",
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Say what it is a version of, or that it is none; undoes too."""
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.find_claims import find_article
    from factcheck.workflow.set_version import make_apart, make_version

    if bool(of) is apart:
        raise UsageError("an article is one thing", hint="give --of A1, or --apart")
    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        case_id = find_case(bench, case).id
        newer = find_article(bench, case_id, article)
        if of:
            older = find_article(bench, case_id, of)
            saved = make_version(bench, newer.id, older.id, by=by, why=why)
            told = f"version {saved.edition}, corrects {older.label}"
        else:
            saved = make_apart(bench, newer.id, by=by, why=why)
            told = "an article of its own"
    tell(f"{saved.label}: {told}; the case is checked with it")
    return 0


@app.command()
def describe(
    case: CaseArgument,
    article: ArticleArgument,
    outlet: Annotated[str | None, stated("Who published it.")] = None,
    headline: Annotated[str | None, stated("Its headline.")] = None,
    published: Annotated[str | None, stated("When, as ISO 8601.", metavar="ISO")] = None,
    undo: Annotated[bool, typer.Option("--undo", help="Take the latest change back.")] = False,
    why: Why = "",
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Set outlet, headline or date; it is read again, reviews stay."""
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.describe_article import describe_article, facts_of, undo_description
    from factcheck.workflow.find_claims import find_article

    said = {"outlet": outlet, "headline": headline, "published": published}
    given = {name: value for name, value in said.items() if value is not None}
    if bool(given) is undo:
        hint = "give --outlet, --headline or --published; or --undo"
        raise UsageError("nothing to set", hint=hint)
    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        found = find_article(bench, find_case(bench, case).id, article)
        if undo:
            saved = undo_description(bench, found.id, by=by)
        else:
            facts = facts_of(found).but(**given)
            saved = describe_article(bench, found.id, facts, by=by, seen=found.version, why=why)
    now = facts_of(saved)
    told = (now.outlet or "outlet not stated", now.published or "date not stated")
    tell(f"{saved.label} “{saved.title}”: {', '.join(told)}; it was read again")
    return 0


@app.command()
def original(
    case: CaseArgument,
    article: ArticleArgument,
    out: Annotated[Path | None, stated("Where to put it; its own name.", metavar="FILE")] = None,
    number: Annotated[int, typer.Option(metavar="N", help="Of several files, which.")] = 1,
    force: Annotated[bool, typer.Option("--force", help="Replace a file that is there.")] = False,
    db: Database = None,
) -> int:
    """Write the file that an article was read from, as it came."""
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.find_claims import find_article
    from factcheck.workflow.show_original import show_original

    with opened(db) as bench:
        found = find_article(bench, find_case(bench, case).id, article)
        given = show_original(bench, found.id, number=number)
    # A name may hold folders, or lead out of this one: its last part alone counts.
    path = out or Path(Path(given.file.name).name or found.label)
    with open_new_bytes(path, force=force) as file:
        file.write(given.data)
    tell(f"{path}: {given.file.content_type}, SHA-256 {given.file.sha256}")
    return 0


def _line(article: "Article", labels: dict[str, str]) -> Line:
    document = article.document
    replaced = labels.get(article.superseded_by or "")
    status = f"superseded by {replaced}" if replaced else ""
    if article.taken_back:
        status = str(article.wire_status)
    return {
        "label": article.label,
        "id": article.id,
        "outlet": document.outlet,
        "title": article.title,
        "published": document.published.isoformat() if document.published else None,
        "version": article.edition,
        "of": labels.get(article.supersedes or ""),
        "status": status,
        "note": article.edition_note,
        "files": [file.name for file in article.originals],
        "sha256": article.sha256,
    }


def _change(line: "ChangeLine") -> Line:
    told: dict[str, Any] = {"fate": line.fate.value, "what": line.what}
    for side in ("before", "after"):
        row: ClaimRow | None = getattr(line, side)
        told[side] = row.label if row else ""
        told[f"{side}_says"] = row.says if row else ""
        told[f"{side}_words"] = row.text if row else ""
    return {**told, "verdict": "; ".join(_verdict(line))}


def _verdict(line: "ChangeLine") -> Iterator[str]:
    before, after = line.before, line.after
    if line.again and before:
        yield f"was {before.verdict or 'given'}; to be given again"
    elif line.carried and after:
        yield f"{after.verdict or 'given'}, carried over"
    elif after and after.verdict:
        yield after.verdict
