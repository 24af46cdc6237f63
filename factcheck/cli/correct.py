"""`factcheck correct` and `factcheck add`: say where the machine is wrong, and what it missed."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.inputs import say
from factcheck.cli.options import (
    CaseArgument,
    ClaimArgument,
    Database,
    Reviewer,
    Why,
    known_kind,
    stated,
)
from factcheck.cli.workbench import acting_as, opened
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from claims import Teller, Value
    from factcheck.domain.article import Article
    from factcheck.domain.claim import StoredClaim
    from factcheck.domain.correction import Change
    from factcheck.workflow.ports import Workbench

# What was asked for: fields of the value, kind, words, speaker.
Asked = tuple[Sequence[str] | None, str | None, str | None, str | None]
PLACE = re.compile(r"(\d+):(\d+)")
Fields = Annotated[
    list[str] | None,
    typer.Option(
        "--set",
        metavar="FIELD=VALUE",
        help="A field of the value, such as count.best=12; may be repeated.",
        show_default=False,
    ),
]
Words = Annotated[
    str | None, stated("Its words as the article prints them, or their place such as 10:42.")
]
Speaker = Annotated[str | None, stated("Who says so; '' is the outlet itself.", metavar="NAME")]
KindName = Annotated[str | None, stated("The kind of claim.", metavar="NAME")]


def correct(
    case: CaseArgument,
    claim: ClaimArgument,
    fields: Fields = None,
    kind: KindName = None,
    words: Words = None,
    speaker: Speaker = None,
    reject: Annotated[bool, typer.Option("--reject", help="It is no claim; give --why.")] = False,
    undo: Annotated[bool, typer.Option("--undo", help="Undo the latest correction.")] = False,
    confirm: Annotated[
        bool, typer.Option("--confirm", help="A review carried over fits.")
    ] = False,
    why: Why = "",
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Correct, reject or confirm what the machine read."""
    from factcheck.workflow.correct_claim import confirm_claim, correct_claim, undo_correction

    changes = any((fields, kind, words)) or speaker is not None
    if [changes, reject, undo, confirm].count(True) != 1:
        hint = "give --set, --kind, --words or --speaker; or --reject; or --undo; or --confirm"
        raise UsageError("one call does one thing", hint=hint)
    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        stored, article = _found(bench, case, claim)
        if undo:
            stored = undo_correction(bench, stored.ref, by=by, seen=stored.version)
        elif confirm:
            stored = confirm_claim(bench, stored.ref, by=by, seen=stored.version)
        elif reject:
            stored = correct_claim(
                bench, stored.ref, _rejection(why), by=by, seen=stored.version, why=why
            )
        for change in _changes(stored, article, (fields, kind, words, speaker)):
            stored = correct_claim(bench, stored.ref, change, by=by, seen=stored.version, why=why)
        compared = _compared(bench, stored.case_id, by=by)
    print(_sentence(stored))
    if any(field.startswith("place.") for field in fields or ()):
        say(_unlisted(stored.current.value))
    say(compared)
    return 0


def split(
    case: CaseArgument,
    claim: ClaimArgument,
    words: Annotated[list[str], typer.Option(metavar="TEXT", help="Of a part; twice or more.")],
    why: Why = "",
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Make several claims of one, each with its value."""
    from factcheck.workflow.divide_claim import split_claim

    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        stored, article = _found(bench, case, claim)
        places = [place_of(article, part, near=stored.current.start) for part in words]
        parts = split_claim(bench, stored.ref, places, by=by, seen=stored.version, why=why)
        compared = _compared(bench, stored.case_id, by=by)
    for part in parts:
        print(_sentence(part))
    if len({part.current.value for part in parts}) < len(parts):
        say("they still say the same: give each its own value with 'factcheck correct'")
    say(compared)
    return 0


def merge(
    case: CaseArgument,
    claim: ClaimArgument,
    others: Annotated[
        list[str], typer.Argument(metavar="OTHER", help="Claims that are this one.")
    ],
    why: Why = "",
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Make one claim of several of one article."""
    from factcheck.workflow.divide_claim import merge_claims
    from factcheck.workflow.find_claims import find_claim

    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        stored, _ = _found(bench, case, claim)
        ids = [find_claim(bench, stored.case_id, other).id for other in others]
        merged = merge_claims(bench, stored.ref, ids, by=by, seen=stored.version, why=why)
        compared = _compared(bench, stored.case_id, by=by)
    print(_sentence(merged))
    say(compared)
    return 0


def add(
    case: CaseArgument,
    article: Annotated[
        str, typer.Argument(metavar="ARTICLE", help="Short name such as A2, or its id.")
    ],
    words: Annotated[
        str,
        typer.Option(
            metavar="TEXT",
            help="The words as the article prints them, or their place such as 10:42.",
            show_default=False,
        ),
    ],
    kind: Annotated[str, typer.Option(metavar="NAME", help="The kind of claim.")] = "fact",
    fields: Fields = None,
    speaker: Speaker = None,
    why: Why = "",
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Add a claim that the machine missed."""
    from factcheck.domain.correction import Addition
    from factcheck.workflow.correct_claim import add_claim
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.find_claims import find_article

    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        found = find_article(bench, find_case(bench, case).id, article)
        start, end = place_of(found, words, near=0)
        value = _value(kind, fields)
        addition = Addition(start=start, end=end, value=value, attribution=_chain(speaker or ""))
        added = add_claim(bench, found.id, addition, by=by, why=why)
        compared = _compared(bench, found.case_id, by=by)
    print(_sentence(added))
    say(_unlisted(value), compared)
    return 0


def _found(bench: "Workbench", case: str, claim: str) -> "tuple[StoredClaim, Article]":
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.find_claims import find_article, find_claim

    case_id = find_case(bench, case).id
    stored = find_claim(bench, case_id, claim)
    return stored, find_article(bench, case_id, stored.article_id)


def _changes(stored: "StoredClaim", article: "Article", asked: Asked) -> "Iterator[Change]":
    """Yield the changes that were asked for: of words, of value, of speaker."""
    from factcheck.domain.correction import KindChange, SpanChange, SpeakerChange, ValueChange

    fields, kind, words, speaker = asked
    if words is not None:
        start, end = place_of(article, words, near=stored.current.start)
        yield SpanChange(start=start, end=end)
    if fields or kind:
        now = stored.current
        same = kind in (None, now.kind.value)
        value = _value(kind or now.kind.value, fields, before=now.value if same else None)
        yield ValueChange(value=value) if same else KindChange(value=value)
    if speaker is not None:
        yield SpeakerChange(attribution=_chain(speaker))


def _rejection(why: str) -> "Change":
    from factcheck.domain.correction import Rejection

    if not why.strip():
        raise UsageError("cannot reject a claim without a reason", hint="give --why TEXT")
    return Rejection(why=why.strip())


def _chain(speaker: str) -> "tuple[Teller, ...]":
    from claims import Teller
    from factcheck.domain.correction import SAYS

    return (Teller(speaker=speaker.strip(), cue=SAYS),) if speaker.strip() else ()


def _value(kind: str, fields: Sequence[str] | None, before: "Value | None" = None) -> "Value":
    """Return the value of the fields, over what it was before."""
    from claims import Kind
    from factcheck.domain.value_form import form_fields, value_from

    known = [field.path for field in form_fields(known_kind(kind))]
    typed: dict[str, str] = {}
    for field in fields or ():
        path, equals, said = field.partition("=")
        if not equals or path.strip() not in known:
            hint = f"a {kind} has {', '.join(known)}; such as {known[0]}=…"
            raise UsageError(f"cannot set {field!r}", hint=hint)
        typed[path.strip()] = said
    return value_from(Kind(kind), typed, before)


def place_of(article: "Article", words: str, *, near: int) -> tuple[int, int]:
    """Return where the words stand in the article; of several places, the one next to `near`."""
    place = PLACE.fullmatch(words)
    if place:
        return int(place[1]), int(place[2])
    found = article.place_of(words, near=near)
    if found is None:
        hint = "expected its words as they are printed, or a place such as 10:42"
        raise UsageError(f"{article.label} does not print {words!r}", hint=hint)
    return found


def _unlisted(value: "Value") -> str:
    from factcheck.domain.typed_places import unlisted_words

    return unlisted_words(value)


def _compared(bench: "Workbench", case_id: str, *, by: str) -> str:
    """Compare again with what was changed; return a sentence where the comparisons stay behind."""
    from factcheck.workflow.compare_again import Compared, compare_again

    compared = compare_again(bench, case_id, by=by)
    return compared.value if compared is Compared.OLDER else ""


def _sentence(claim: "StoredClaim") -> str:
    from factcheck.workflow.rows import claim_words

    if claim.rejected is not None:
        return f"{claim.label}: rejected, {claim.rejected}"
    words = claim_words(claim.current)
    return f"{claim.label}: {words.kind} · {words.said} “{claim.current.text}”"
