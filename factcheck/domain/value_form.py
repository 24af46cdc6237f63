"""Which fields a value of a kind has, and a value from what was typed into them."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, NamedTuple, Union, get_args, get_origin

from pydantic import BaseModel, TypeAdapter, ValidationError

from claims import Asset, Count, Kind, Place, Population, Time, TimeOf, Value
from factcheck.domain.wording import field_words
from factcheck.domain.worked_out import work_out
from factcheck.errors import UsageError

# What a person fills in of the larger parts; the engine works out the rest.
ASKED: dict[type[BaseModel], tuple[str, ...]] = {
    Count: ("best", "min", "max", "modifier", "raw"),
    Place: ("name", "raw", "country"),
    Time: ("raw", "timex", "zone"),
    TimeOf: ("raw", "timex", "zone"),
    Asset: ("name", "surface", "asset_class", "operator", "type"),
    Population: ("raw", "nationality", "affiliation", "status"),
}
UNASKED = frozenset({"kind", "cumulative"})
FILLED_FROM = {
    "raw": ("best", "name", "timex"),
    "surface": ("name",),
}  # what stands in for words left out
FIGURES = ("best", "min", "max")
NUMBERS = frozenset({"int", "float"})  # tell no field: the two ways in which a number is read
WANTED = {
    "float_parsing": "expected a number such as 1200",
    "int_parsing": "expected a number such as 1200",
    "missing": "it has to be filled in",
}
CHOICES: TypeAdapter[Value] = TypeAdapter(Value)


class FormField(NamedTuple):
    """Hold one field of a value: its path in the value, what may be chosen, whether it must be."""

    path: str
    choices: tuple[str, ...]
    required: bool
    flag: bool

    @property
    def label(self) -> str:
        """Return the path in words."""
        return field_words(self.path.split("."))


def value_class(kind: Kind) -> type[BaseModel]:
    """Return the class of the values of a kind."""
    union, *_ = get_args(Value)  # an annotated union
    classes: tuple[type[BaseModel], ...] = get_args(union)
    return next(c for c in classes if c.model_fields["kind"].default == kind.value)


@cache
def form_fields(kind: Kind) -> tuple[FormField, ...]:
    """Return the fields of a kind, the required ones first."""
    found = tuple(_fields(value_class(kind), "", required=True))
    return tuple(sorted(found, key=lambda field: not field.required))


def typed_at(value: BaseModel | None, path: str) -> str:
    """Return what the field at a path shows of a value."""
    return shown_at(value.model_dump(mode="json") if value is not None else {}, path)


def shown_at(content: Mapping[str, Any], path: str) -> str:
    """Return what the field at a path shows of a value that was dumped, for many paths at once."""
    at: Any = content
    for part in path.split("."):
        at = at.get(part) if isinstance(at, dict) else None
    return "" if at is None else str(at)


def value_from(kind: Kind, typed: Mapping[str, str], before: BaseModel | None = None) -> Value:
    """Return the value that was typed, over what `before` says in fields that are not asked.

    UsageError names the first field that is wrong.
    """
    content: dict[str, Any] = before.model_dump(mode="json") if before is not None else {}
    for path, words in typed.items():
        _put(content, path.split("."), words.strip() or None)
    content["kind"] = kind.value
    _follow_figures(content, typed, before)
    _fill(content)
    work_out(content, typed, before.model_dump(mode="json") if before is not None else None)
    try:
        return CHOICES.validate_python(_pruned(content, blank=before is None))
    except ValidationError as error:
        # bounds are copied from the figure, so the figure is what is wrong
        first = min(error.errors(), key=lambda e: "best" not in e["loc"])
        where = field_words([str(part) for part in first["loc"][1:] if part not in NUMBERS])
        hint = WANTED.get(first["type"], first["msg"])
        raise UsageError(f"cannot take the value of {where!r}", hint=hint) from error


def _fields(model: type[BaseModel], prefix: str, *, required: bool) -> Iterator[FormField]:
    asked = ASKED.get(model) or tuple(n for n in model.model_fields if n not in UNASKED)
    for name in asked:
        info = model.model_fields[name]
        inner, optional = _unwrapped(info.annotation)
        must = required and not optional and info.is_required() and name not in FILLED_FROM
        path = f"{prefix}{info.alias or name}"
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            if prefix.count(".") < 1:
                yield from _fields(inner, f"{path}.", required=must)
        else:
            choices = _choices(inner)
            yield FormField(path, choices, must, flag=inner is bool)


def _unwrapped(annotation: Any) -> tuple[Any, bool]:
    """Return the type without 'or nothing', and whether it was there."""
    if get_origin(annotation) in (Union, UnionType):
        members = [m for m in get_args(annotation) if m is not NoneType]
        return members[0], len(members) < len(get_args(annotation))
    return annotation, False


def _choices(inner: Any) -> tuple[str, ...]:
    if get_origin(inner) is Literal:
        return tuple(str(choice) for choice in get_args(inner))
    if isinstance(inner, type) and issubclass(inner, StrEnum):
        return tuple(member.value for member in inner)
    return ("false", "true") if inner is bool else ()


def _put(content: dict[str, Any], path: list[str], words: str | None) -> None:
    for part in path[:-1]:
        if not isinstance(content.get(part), dict):
            if words is None:
                return
            content[part] = {}
        content = content[part]
    content[path[-1]] = words


def _fill(content: dict[str, Any]) -> None:
    """Fill in what follows from what was typed: the bounds of one number, the words of a name."""
    _fill_figures(content)
    for name, sources in FILLED_FROM.items():
        if content.get(name) is None and any(source in content for source in sources):
            content[name] = next((str(content[s]) for s in sources if content.get(s)), None)
    for part in content.values():
        if isinstance(part, dict):
            _fill(part)


def _fill_figures(content: dict[str, Any]) -> None:
    """Read whole numbers as such; one exact number is its own bound."""
    for name in FIGURES:
        typed = str(content.get(name) or "").replace(",", "")
        if typed.isdecimal():
            content[name] = int(typed)
    exact = content.get("modifier") == "exact"
    if content.get("best") is not None and (exact or content.get("modifier") is None):
        for bound in ("min", "max"):
            if exact or content.get(bound) is None:
                content[bound] = content["best"]


def _follow_figures(content: dict[str, Any], typed: Mapping[str, str], before: Any) -> None:
    """Let bounds that were left as they are follow a figure that was typed anew."""
    for path, words in typed.items():
        *parents, name = path.split(".")
        if name != "best" or before is None or words == typed_at(before, path):
            continue
        at: Any = content
        for part in parents:
            at = at[part]
        at["tolerant"] = None
        for bound in ("min", "max"):
            if _follows(typed, before, [*parents, bound], old=typed_at(before, path)):
                at[bound] = at["best"]


def _follows(typed: Mapping[str, str], before: Any, parts: list[str], *, old: str) -> bool:
    """Tell whether a bound was worked out from the old figure and left alone."""
    bound = ".".join(parts)
    was = typed_at(before, bound)
    about = typed_at(before, ".".join([*parts[:-1], "modifier"])) == "approx"
    return bool(was) and typed.get(bound, was) == was and (was == old or about)


def _pruned(content: Any, *, blank: bool) -> Any:
    """Drop what was left empty, so that the defaults of the fields stand."""
    if not isinstance(content, dict):
        return content
    kept = {name: _pruned(part, blank=blank) for name, part in content.items()}
    return {n: p for n, p in kept.items() if p is not None and not (blank and p == {})}
