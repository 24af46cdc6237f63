"""The report as one HTML file that needs nothing else."""

from urllib.parse import urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from factcheck.domain.odd_characters import marked
from factcheck.reports import page_words
from factcheck.reports.contents import Contents
from factcheck.reports.map_files import map_picture
from factcheck.reports.marked_text import marked_text

LINKED = frozenset({"http", "https"})  # any other scheme is printed and not linked


def html_page(contents: Contents) -> str:
    """Return the page; every word of an article or a reviewer comes out as text."""
    template = _environment().get_template("report.html.j2")
    return template.render(
        report=contents,
        picture=_picture(contents),
        texts={a.label: list(marked_text(a, contents.claims)) for a in contents.articles},
        words=page_words,
    )


def _picture(contents: Contents) -> Markup:
    """Return the map of the places; empty where no place has coordinates."""
    # Every word in it was escaped as it was drawn.
    shown = contents.places.located
    return Markup(map_picture(contents)) if shown else Markup()  # noqa: S704  # nosec B704


def link(url: str | None) -> str:
    """Return a URL that may be followed, else nothing."""
    if not url or any(c.isspace() for c in url):
        return ""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return url if parts.scheme in LINKED and parts.hostname else ""


def _shown(said: object) -> object:
    """Return words with a mark at each character that does not show, or shows as another."""
    return marked(said) if isinstance(said, str) and not isinstance(said, Markup) else said


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("factcheck.reports"),
        autoescape=True,
        finalize=_shown,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(page_words.FILTERS, link=link)
    return environment
