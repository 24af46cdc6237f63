"""`factcheck events`: which articles tell of one happening, and what the desk says of it."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.options import CaseArgument, Database, FormatOption, Reviewer, Why
from factcheck.cli.printing import Line, chosen, line_of, show
from factcheck.cli.workbench import acting_as, opened
from factcheck.errors import NotFound, UsageError

if TYPE_CHECKING:
    from factcheck.domain.event_edit import EventEdit, EventEditKind
    from factcheck.workflow.ports import Workbench
    from factcheck.workflow.show_consistency import ConsistencyView, QuestionView
    from factcheck.workflow.show_events import EventView

COLUMNS = ("what", "label", "claims", "articles", "certainty", "id", "undone")
Claims = Annotated[
    list[str] | None,
    typer.Argument(metavar="[CLAIM]", help="Short names such as C5, or ids.", show_default=False),
]


def events(
    case: CaseArgument,
    claims: Claims = None,
    same: Annotated[
        bool, typer.Option("--same", help="The claims are of one happening (merge).")
    ] = False,
    different: Annotated[
        bool, typer.Option("--different", help="They are of two happenings.")
    ] = False,
    split: Annotated[
        bool, typer.Option("--split", help="They are of another happening than the rest.")
    ] = False,
    undo: Annotated[
        str | None,
        typer.Option(metavar="ID", help="Take an answer back.", show_default=False),
    ] = None,
    why: Why = "",
    output: FormatOption = None,
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Print shared events and open questions; or answer."""
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.show_consistency import show_consistency
    from factcheck.workflow.show_events import show_events

    kind = _kind(same=same, different=different, split=split)
    if bool(kind) is not bool(claims) or (undo and kind):
        hint = "name claims and give --same, --different or --split; or --undo ID; or neither"
        raise UsageError("an answer is one thing about some claims", hint=hint)
    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        case_id = find_case(bench, case).id
        if kind:
            saved = _answer(bench, case_id, kind, claims or (), by=by, why=why)
            print(f"{saved.id}: {_told(saved.kind)}; the case is checked with it")
        elif undo:
            print(f"{_undone(bench, case_id, undo, by=by).id}: taken back")
        else:
            view, told = show_consistency(bench, case_id), show_events(bench, case_id)
            show(_lines(view, told), COLUMNS, chosen(output))
    return 0


def _kind(*, same: bool, different: bool, split: bool) -> "EventEditKind | None":
    from factcheck.domain.event_edit import EventEditKind

    asked = {
        EventEditKind.MERGE: same,
        EventEditKind.APART: different,
        EventEditKind.SPLIT: split,
    }
    wanted = [kind for kind, given in asked.items() if given]
    if len(wanted) > 1:
        raise UsageError("claims cannot be both", hint="give one of --same, --different, --split")
    return wanted[0] if wanted else None


def _answer(
    bench: "Workbench",
    case_id: str,
    kind: "EventEditKind",
    names: Sequence[str],
    *,
    by: str,
    why: str,
) -> "EventEdit":
    from factcheck.workflow.edit_event import edit_event
    from factcheck.workflow.find_claims import find_claim

    ids = [find_claim(bench, case_id, name).id for name in names]
    return edit_event(bench, case_id, kind, ids, by=by, why=why)


def _undone(bench: "Workbench", case_id: str, ident: str, *, by: str) -> "EventEdit":
    from factcheck.workflow.edit_event import undo_event_edit

    with bench.store.read() as tx:
        edits = tx.event_edits.where(case_id=case_id)
    found = [edit for edit in edits if edit.id.startswith(ident)]
    if len(found) != 1:
        raise NotFound("answer", ident, hint="'factcheck events CASE' prints them with their ids")
    return undo_event_edit(bench, found[0].id, by=by)


def _lines(view: "ConsistencyView", told: Sequence["EventView"]) -> Iterator[Line]:
    """Yield a line an event, then a line a question, then a line an answer."""
    for event in told:
        if len(event.articles) > 1:
            yield _line(
                "event",
                label=event.group.label,
                claims=[claim.label for claim in event.claims],
                articles=[article.label for article in event.articles],
                id=event.group.key,
            )
    for question in view.questions:
        yield _question(question)
    for edit in view.edits:
        names = [view.labels.get(claim, claim) for claim in edit.claims]
        more = {"id": edit.id, "by": edit.by, "why": edit.why, "undone": edit.undone}
        yield _line(_told(edit.kind), claims=names, **more)


def _question(view: "QuestionView") -> Line:
    label = " / ".join(side.label or "no name" for side in view.sides)
    articles = [side.article.label for side in view.sides]
    names = [next(iter(c.label for c in side.claims), "") for side in view.sides]
    certainty = round(view.question.certainty, 2)
    return _line(
        "one happening?",
        label=label,
        articles=articles,
        claims=names,
        certainty=certainty,
        similarities=line_of(view.question)["similarities"],
    )


def _line(what: str, **given: object) -> Line:
    empty: Line = {"label": "", "claims": [], "articles": [], "certainty": None, "id": ""}
    return {"what": what, **empty, **given}


def _told(kind: "EventEditKind") -> str:
    from factcheck.domain.event_edit import EventEditKind

    said = {
        EventEditKind.MERGE: "one happening",
        EventEditKind.SPLIT: "another happening than the rest",
        EventEditKind.APART: "two happenings",
    }
    return said[kind]
