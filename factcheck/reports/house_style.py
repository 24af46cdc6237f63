"""Find templates: a house's own folder first, then ours; nothing in them can reach the machine."""

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PackageLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
)
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from factcheck.errors import UsageError
from factcheck.reports import page_words

STYLE = "report.css"  # a house's own takes the place of ours
ADDED_STYLE = "house.css"  # and this, where there is one, comes after it
PACKAGE = "factcheck.reports"


def environment(templates: Path | None, **options: Any) -> Environment:
    """Return the environment of a page; words come out escaped, and templates are sandboxed.

    UsageError where the folder is none.
    """
    if templates is not None and not templates.is_dir():
        hint = "expected a folder with templates or a report.css"
        raise UsageError(f"no folder {str(templates)!r}", hint=hint)
    made = ImmutableSandboxedEnvironment(
        loader=_loader(templates),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        **options,
    )
    made.filters.update(page_words.FILTERS)
    made.globals["words"] = page_words.WORDS
    return made


def render(templates: Path | None, env: Environment, name: str, told: Mapping[str, Any]) -> str:
    """Return a page; UsageError, naming the line, where a house's template is wrong."""
    try:
        return env.get_template(name).render(told)
    except TemplateError as error:
        if templates is None:
            raise
        raise UsageError(_where(templates, error), hint="mend the template") from error


def style(env: Environment) -> Markup:
    """Return the style of a page, ours or the house's; UsageError where it holds markup."""
    sheets = [_source(env, STYLE), _source(env, ADDED_STYLE)]
    told = "\n".join(sheet for sheet in sheets if sheet)
    if "</style" in told.lower() or "<!--" in told:
        raise UsageError("the style sheet holds markup", hint=f"expected CSS alone in {STYLE}")
    return Markup(told)  # noqa: S704  # nosec B704  # of ours or the house, and cannot end its element


def _source(env: Environment, name: str) -> str:
    loader = env.loader
    known = loader is not None and name in loader.list_templates()
    return loader.get_source(env, name)[0] if loader is not None and known else ""


def _loader(templates: Path | None) -> BaseLoader:
    if templates is None:
        return _ours()
    return ChoiceLoader([_Folder(templates), _ours()])


class _Folder(FileSystemLoader):
    """Load templates of a folder, and of nowhere that a link in it leads to."""

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        told = super().get_source(environment, template)
        if not Path(told[1]).resolve().is_relative_to(Path(self.searchpath[0]).resolve()):
            raise TemplateNotFound(template, f"{template} lies outside of the folder")
        return told


@cache
def _ours() -> PackageLoader:
    return PackageLoader(PACKAGE)


def _where(templates: Path, error: TemplateError) -> str:
    name, line = getattr(error, "name", None), getattr(error, "lineno", None)
    place = f" {name} line {line}" if name and line else ""
    why = "it reaches for what it may not" if isinstance(error, SecurityError) else error.message
    return f"cannot use the templates of {templates}:{place} {why}".rstrip()
