"""`factcheck evidence …`: what speaks for or against a claim."""

import mimetypes
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.correct import place_of
from factcheck.cli.files import write_all
from factcheck.cli.inputs import bytes_of
from factcheck.cli.options import (
    CaseArgument,
    ClaimArgument,
    Database,
    FormatOption,
    OptionalClaim,
    Reviewer,
    stated,
)
from factcheck.cli.printing import Line, chosen, line_of, show
from factcheck.cli.workbench import acting_as, opened
from factcheck.errors import NotFound, UsageError

if TYPE_CHECKING:
    from factcheck.domain.evidence import Evidence, EvidenceText, Excerpt
    from factcheck.workflow.ports import Workbench

app = typer.Typer(help="What speaks for or against a claim.", rich_markup_mode=None)
COLUMNS = ("claim", "id", "stance", "title", "url", "publisher", "origin", "withdrawn")
ItemArgument = Annotated[
    str, typer.Argument(metavar="ITEM", help="The item's id, or how it begins.")
]
Stance = Annotated[str, typer.Option(metavar="supports|refutes|context", help="What it does.")]
Fields = Annotated[
    list[str] | None,
    typer.Option(
        "--set",
        metavar="FIELD=VALUE",
        help="What else is known, such as publisher=… or first_hand=true; may be repeated.",
        show_default=False,
    ),
]
SET_BY_OPTION = frozenset(
    {"stance", "url", "excerpt", "origin", "note", "article", "file_name", "sha256"}
)

FILE_STAYS = frozenset({"article", "file_name", "sha256"})


@app.command()
def add(
    case: CaseArgument,
    claim: ClaimArgument,
    stance: Stance,
    url: Annotated[str | None, stated("Where it stands.", metavar="URL")] = None,
    file: Annotated[Path | None, stated("Kept by its SHA-256.", metavar="FILE")] = None,
    article: Annotated[str | None, stated("Another article, such as A2.", metavar="NAME")] = None,
    excerpt: Annotated[str, stated("Verbatim.")] = "",
    origin: Annotated[str | None, stated("Who said it first.", metavar="NAME")] = None,
    note: Annotated[str, stated("What else is to be said.")] = "",
    fields: Fields = None,
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Put an item of evidence to a claim: a link, a file, a quotation."""
    from factcheck.workflow.attach_evidence import attach_evidence
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.find_claims import find_claim

    if not any((url, file, article, excerpt, note)):
        hint = "give --url, --file, --excerpt, --article or --note"
        raise UsageError("an item of evidence is something", hint=hint)
    given = {"stance": stance, "url": url, "excerpt": excerpt, "origin": origin, "note": note}
    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        stored = find_claim(bench, find_case(bench, case).id, claim)
        quoted = _quoted(bench, stored.case_id, article, excerpt) if article else None
        text = _text({**given, **_further(fields), **_about(file), "article": quoted})
        data = bytes_of(str(file)) if file else None
        item = attach_evidence(bench, stored.ref, text, by=by, data=data)
    print(f"{stored.label}: {item.stance.value} {item.id}")
    return 0


@app.command("list")
def list_items(
    case: CaseArgument,
    claim: OptionalClaim = None,
    output: FormatOption = None,
    db: Database = None,
) -> int:
    """Print the evidence of a case or a claim, one item a line."""
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.find_claims import find_claim

    with opened(db) as bench:
        case_id = find_case(bench, case).id
        wanted = find_claim(bench, case_id, claim).id if claim else None
        with bench.store.read() as tx:
            items = [
                item
                for item in tx.evidence.where(case_id=case_id)
                if wanted in (None, item.claim_id)
            ]
            labels = {c.id: c.label for c in tx.claims.where(case_id=case_id)}
    show(_lines(items, labels), COLUMNS, chosen(output))
    return 0


@app.command()
def change(
    case: CaseArgument,
    item: ItemArgument,
    fields: Annotated[
        list[str],
        typer.Option(
            "--set", metavar="FIELD=VALUE", help="Such as stance=refutes or credibility=2."
        ),
    ],
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Change what is said of an item; its file stays."""
    from factcheck.domain.evidence import EvidenceText
    from factcheck.workflow.attach_evidence import change_evidence

    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        found = _item(bench, case, item)
        said = {name: getattr(found, name) for name in EvidenceText.model_fields}
        text = _text({**said, **_further(fields, kept=FILE_STAYS)})
        change_evidence(bench, found.id, text, by=by, seen=found.version)
    print(f"{found.id}: changed")
    return 0


@app.command()
def withdraw(
    case: CaseArgument,
    item: ItemArgument,
    why: Annotated[str, typer.Option(metavar="TEXT", help="Why it no longer counts.")],
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Take an item out of account; it stays in the history."""
    from factcheck.workflow.attach_evidence import withdraw_evidence

    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        found = _item(bench, case, item)
        withdraw_evidence(bench, found.id, by=by, why=why, seen=found.version)
    print(f"{found.id}: withdrawn")
    return 0


@app.command("save")
def save_file(
    case: CaseArgument,
    item: ItemArgument,
    out: Annotated[Path, typer.Option(metavar="FILE", help="Where to.")],
    force: Annotated[bool, typer.Option("--force", help="Replace a file that is there.")] = False,
    db: Database = None,
) -> int:
    """Write the file of an item, if it is as it was taken in."""
    from factcheck.workflow.attach_evidence import open_evidence_file

    with opened(db) as bench:
        data = open_evidence_file(bench, _item(bench, case, item).id)
    write_all([(out, data)], force=force)
    print(out)
    return 0


def _quoted(bench: "Workbench", case_id: str, name: str, excerpt: str) -> "Excerpt":
    """Return the place of the excerpt in an article of the case."""
    from factcheck.domain.evidence import Excerpt
    from factcheck.workflow.find_claims import find_article

    article = find_article(bench, case_id, name)
    start, end = place_of(article, excerpt, near=0)
    return Excerpt(article_id=article.id, start=start, end=end)


def _about(file: Path | None) -> dict[str, object]:
    if file is None:
        return {}
    media_type, _ = mimetypes.guess_type(file.name)
    return {"file_name": file.name, "media_type": media_type}


def _further(
    fields: Sequence[str] | None, kept: frozenset[str] = SET_BY_OPTION
) -> dict[str, object]:
    """Return the fields that were told and may be: not those that are `kept`."""
    from factcheck.domain.evidence import EvidenceText

    known = [name for name in EvidenceText.model_fields if name not in kept]
    found: dict[str, object] = {}
    for field in fields or ():
        name, equals, said = field.partition("=")
        if not equals or name.strip() not in known:
            hint = f"expected one of {', '.join(known)}, such as {known[0]}=…"
            raise UsageError(f"cannot set {field!r}", hint=hint)
        found[name.strip()] = said
    return found


def _text(given: dict[str, object]) -> "EvidenceText":
    """Return the item as told; UsageError names the first field that is wrong."""
    from pydantic import ValidationError

    from factcheck.domain.evidence import EvidenceText

    try:
        return EvidenceText.model_validate(given)
    except ValidationError as error:
        first = error.errors()[0]
        field = " ".join(str(part) for part in first["loc"])
        hint = first["msg"].replace("Input should be", "expected")
        raise UsageError(f"cannot take {field} {first['input']!r}", hint=hint) from error


def _item(bench: "Workbench", case: str, ident: str) -> "Evidence":
    """Return the one item of the case whose id begins so."""
    from factcheck.workflow.create_case import find_case

    case_id = find_case(bench, case).id
    with bench.store.read() as tx:
        items = tx.evidence.where(case_id=case_id)
    found = [item for item in items if ident and item.id.startswith(ident)]
    if len(found) != 1:
        hint = f"{len(found)} begin so" if found else "'factcheck evidence list' prints them"
        raise NotFound("evidence item", ident, hint=hint)
    return found[0]


def _lines(items: Sequence["Evidence"], labels: dict[str, str]) -> Iterator[Line]:
    for item in items:
        yield {"claim": labels.get(item.claim_id, item.claim_id), **line_of(item)}
