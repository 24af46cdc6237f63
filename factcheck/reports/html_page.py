"""The report as one HTML file that needs nothing else."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from markupsafe import Markup

from factcheck.domain.claim_review import escaped
from factcheck.domain.odd_characters import marked
from factcheck.reports.charts.moment_chart import moment_chart
from factcheck.reports.charts.toll_chart import toll_chart
from factcheck.reports.claim_review import claim_reviews
from factcheck.reports.contents import Contents
from factcheck.reports.house_style import environment, render, style
from factcheck.reports.map_files import map_picture
from factcheck.reports.marked_text import marked_text
from factcheck.reports.page_words import tolls
from factcheck.reports.withholding import SIGN

LINKED = frozenset({"http", "https"})  # any other scheme is printed and not linked
PAGE = "report.html.j2"


def html_page(contents: Contents, templates: Path | None = None) -> str:
    """Return the page; every word of an article or a reviewer comes out as text.

    A folder of templates takes the place of ours, by name.
    """
    env = environment(templates, finalize=_shown)
    env.filters["link"] = link
    return render(templates, env, PAGE, _told(contents, style(env)))


def _told(contents: Contents, css: Markup) -> Mapping[str, Any]:
    reviews = claim_reviews(contents)
    return {
        "report": contents,
        "css": css,
        "picture": _drawn(map_picture(contents) if contents.places.located else ""),
        "moments": _drawn(moment_chart(contents.timeline)),
        "toll_charts": {rows[0].event_id: _drawn(toll_chart(rows)) for rows in tolls(contents)},
        "texts": {a.label: list(marked_text(a, contents.claims)) for a in contents.articles},
        "reviews": reviews,
        "json_ld": _drawn(escaped(list(reviews.records)) if reviews.records else ""),
    }


def _drawn(told: str) -> Markup:
    """Return what was escaped as it was made: SVG, and JSON for machines."""
    return Markup(told)  # noqa: S704  # nosec B704  # of our own pens, which escape


def link(url: str | None) -> str:
    """Return a URL that may be followed, else nothing."""
    if not url or any(c.isspace() or c == SIGN for c in url):
        return ""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    plain = parts.hostname and parts.username is None  # a name before '@' passes for the host
    return url if parts.scheme in LINKED and plain else ""


def _shown(said: object) -> object:
    """Return words with a mark at each character that does not show, or shows as another."""
    return marked(said) if isinstance(said, str) and not isinstance(said, Markup) else said
