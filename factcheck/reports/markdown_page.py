"""The report as Markdown that renders the same everywhere, and reads well unrendered."""

import re
from pathlib import Path

from markupsafe import Markup

from factcheck.domain.odd_characters import marked
from factcheck.reports.claim_review import claim_reviews
from factcheck.reports.contents import Contents
from factcheck.reports.house_style import environment, render
from factcheck.reports.html_page import link

SIGNS = re.compile(r"([\\`*_\[\]|~#$])")  # that mean something anywhere in a line
AT_START = re.compile(r"^(\s*)(?:([-+=])|(\d+)([.)]))")  # that mean something before a line
PAGE = "report.md.j2"
ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


def markdown_page(contents: Contents, templates: Path | None = None) -> str:
    """Return the page; every word of an article or a reviewer comes out as text.

    A folder of templates takes the place of ours, by name.
    """
    # Autoescape finds nothing left to do: `finalize` marks all words as safe.
    env = environment(templates, finalize=escaped)
    env.globals["linked"] = linked
    told = {"report": contents, "reviews": claim_reviews(contents)}
    page = render(templates, env, PAGE, told)
    return re.sub(r"\n{3,}", "\n\n", page).strip() + "\n"


def escaped(said: object) -> Markup:
    """Return words so that Markdown prints them as they are, on one line.

    What is marked as safe is Markdown already.
    """
    if isinstance(said, Markup):
        return said
    text = "".join(ENTITIES.get(c, c) for c in re.sub(r"\s+", " ", marked(str(said))))
    text = SIGNS.sub(r"\\\1", text)
    text = AT_START.sub(lambda m: f"{m[1]}{m[3] or ''}\\{m[2] or m[4]}", text)
    return Markup(text)  # noqa: S704  # nosec B704  # every sign was escaped above


def linked(title: str, url: str | None) -> Markup:
    """Return a link where the URL may be followed, else the words of both."""
    target = link(url)
    if not target:
        return escaped(" ".join(part for part in (title, url) if part))
    safe = target.replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C")
    return Markup(f"[{escaped(title or url)}](<{safe}>)")  # noqa: S704  # nosec B704  # both are
