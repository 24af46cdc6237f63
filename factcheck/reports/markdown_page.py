"""The report as Markdown that renders the same everywhere, and reads well unrendered."""

import re

from jinja2 import Environment, PackageLoader, StrictUndefined

from factcheck.reports import page_words
from factcheck.reports.contents import Contents
from factcheck.reports.html_page import link

SIGNS = re.compile(r"([\\`*_\[\]|~#$])")  # that mean something anywhere in a line
AT_START = re.compile(r"^(\s*)(?:([-+=])|(\d+)([.)]))")  # that mean something before a line
ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


class _Markdown(str):
    """Be text that is Markdown already."""

    __slots__ = ()


def markdown_page(contents: Contents) -> str:
    """Return the page; every word of an article or a reviewer comes out as text."""
    template = _environment().get_template("report.md.j2")
    page = template.render(report=contents, words=page_words)
    return re.sub(r"\n{3,}", "\n\n", page).strip() + "\n"


def escaped(said: object) -> str:
    """Return words so that Markdown prints them as they are, on one line."""
    if isinstance(said, _Markdown):
        return said
    text = "".join(ENTITIES.get(c, c) for c in re.sub(r"\s+", " ", str(said)))
    text = SIGNS.sub(r"\\\1", text)
    return AT_START.sub(lambda m: f"{m[1]}{m[3] or ''}\\{m[2] or m[4]}", text)


def linked(title: str, url: str | None) -> str:
    """Return a link where the URL may be followed, else the words of both."""
    target = link(url)
    if not target:
        return _Markdown(escaped(" ".join(part for part in (title, url) if part)))
    safe = target.replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C")
    return _Markdown(f"[{escaped(title or url)}](<{safe}>)")


def _environment() -> Environment:
    environment = Environment(  # noqa: S701  # Markdown has its own escaping: `finalize`
        loader=PackageLoader("factcheck.reports"),
        finalize=escaped,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(page_words.FILTERS)
    environment.globals["linked"] = linked
    return environment
