"""`factcheck rules` and `factcheck settings`: how figures are compared, and how one works."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Annotated, Any, TypeVar

import typer

from factcheck.cli.options import Database, Reviewer, one_of, stated
from factcheck.cli.workbench import acting_as, opened
from factcheck.errors import UsageError

Fields = Annotated[
    list[str] | None,
    typer.Option(
        "--set",
        metavar="RULE=VALUE",
        help="Such as policy=latest_credible; may be repeated.",
        show_default=False,
    ),
]
CaseOrDesk = Annotated[
    str | None,
    typer.Argument(metavar="[CASE]", help="Of this case; else the desk's.", show_default=False),
]
Choice = TypeVar("Choice", bound=StrEnum)
SEVERAL = "trusted_sources"  # the one rule that is a list


def rules(
    case: CaseOrDesk = None,
    fields: Fields = None,
    leave: Annotated[
        list[str] | None,
        typer.Option(metavar="RULE", help="Set it no longer here.", show_default=False),
    ] = None,
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Print the rules of comparing; or set some."""
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.set_rules import set_rules
    from factcheck.workflow.show_rules import DESK, show_rules

    with opened(db) as bench:
        case_id = find_case(bench, case).id if case else DESK
        held = show_rules(bench, case_id)
        if fields or leave:
            by = acting_as(bench, reviewer)
            own = held.case if case else held.desk
            seen = own.version if own else 0
            wanted = _wanted(fields or ())
            done = set_rules(bench, case_id, wanted, by=by, seen=seen, leave=leave or ())
            held = done.now
            if done.checked:
                print(f"compared again: {len(done.checked)}")
    for name, level in held.levels.items():
        print(f"{name} = {_plain(getattr(held.rules, name))} ({level.value})")
    return 0


def preferences(
    editor: Annotated[
        bool | None, typer.Option("--editor/--simple", help="Show everything, or the everyday.")
    ] = None,
    single_keys: Annotated[
        bool | None, typer.Option("--single-keys/--no-single-keys", help="One key does something.")
    ] = None,
    theme: Annotated[str | None, stated("system, light or dark.", metavar="NAME")] = None,
    density: Annotated[str | None, stated("dense or roomy.", metavar="NAME")] = None,
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Print how you like to work; or set it."""
    from factcheck.domain.preferences import Density, Theme
    from factcheck.workflow.keep_preferences import keep_preferences, show_preferences

    given: dict[str, Any] = {
        "editor": editor,
        "single_keys": single_keys,
        "theme": _one(Theme, theme),
        "density": _one(Density, density),
    }
    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        asked = any(value is not None for value in given.values())
        own = keep_preferences(bench, by, **given) if asked else show_preferences(bench, by)
    for name in given:
        print(f"{name} = {_plain(getattr(own, name))}")
    return 0


def _one(choices: type[Choice], given: str | None) -> Choice | None:
    if given is None:
        return None
    if given not in set(choices):
        raise UsageError(
            f"no {choices.__name__.lower()} {given!r}", hint=f"expected {one_of(choices)}"
        )
    return choices(given)


def _wanted(fields: Sequence[str]) -> Any:
    """Return the rules of 'RULE=VALUE', checked by the domain."""
    from pydantic import ValidationError

    from factcheck.domain.rules import SomeRules

    told: dict[str, object] = {}
    for field in fields:
        name, equals, value = field.partition("=")
        if not equals or name not in SomeRules.model_fields:
            hint = f"expected RULE=VALUE; the rules are {', '.join(SomeRules.model_fields)}"
            raise UsageError(f"cannot set {field!r}", hint=hint)
        listed = [part.strip() for part in value.split(",") if part.strip()]
        told[name] = listed if name == SEVERAL else value
    try:
        return SomeRules.model_validate(told)
    except ValidationError as error:
        first = error.errors()[0]
        name = str(first["loc"][0])
        raise UsageError(f"cannot set {name}={told[name]!r}", hint=first["msg"]) from error


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(value) or "none"
    return f"{value:g}" if isinstance(value, float) else str(value)
