"""Saved pages, with JSON-LD in the ways of publishing systems, and what stands in for them."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from scripts.reader_files.articles import Article, Expected, article

FOLDER = Path(__file__).with_name("pages")
# Which article is in which page, and what else is to be seen of it.
SYSTEMS = {
    "yoast": "crane",
    "arc": "dam",
    "reportage": "strike",
    "ghost": "ferry",
    "drupal": "crane",
    "listed": "inquiry",
    "meta_only": "dam",
    "microdata": "strike",
    "amp": "vote",
    "noisy": "crane",
}
NOTICES = {
    "paywall": ("dam", "of a paywall"),
    "not_found": ("dam", "of an error"),
    "robots": ("dam", "of a check against robots"),
}
PRINTED = "A version of this article appears in print on page 9 of the national edition."
ABSENT = ("Ninety", "Advertisement", "ADVERTISEMENT", "Sofa", "newsletter", "Home", "Subscribe")
_ENCODINGS = {"meta_only": "cp1252"}


def pages() -> Iterator[tuple[str, bytes, Expected]]:
    """Yield the name, the bytes and what must be read of each page."""
    for system, chosen in SYSTEMS.items():
        told = article(chosen)
        # A date alone stays one; all others have their time and zone.
        expected = told.expected(published=told.published, absent=ABSENT)
        expected |= {"updated": told.updated} if system != "microdata" else {}
        expected |= {"url": told.url} if system != "noisy" else {}
        expected |= {"after": [PRINTED]} if system == "listed" else {}
        expected["byline"] = told.byline.replace(" and ", ", ") if system == "arc" else told.byline
        expected |= {"hidden_elements": 5} if system == "noisy" else {}
        yield f"{system}.html", drawn(system, told), expected
    for system, (chosen, why) in NOTICES.items():
        yield f"{system}.html", drawn(system, article(chosen)), {"error": why}


def drawn(system: str, told: Article) -> bytes:
    """Return a page of a system."""
    environment = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=False,  # noqa: S701 - the texts are ours, and JSON-LD is no HTML
        undefined=StrictUndefined,
    )
    text = environment.get_template(f"{system}.html.j2").render(a=told, **_stamps(told))
    return text.encode(_ENCODINGS.get(system, "utf-8"), "xmlcharrefreplace")


def _stamps(told: Article) -> dict[str, Any]:
    """Return the time of publication in other ways, and the names of the authors."""
    when = datetime.fromisoformat(told.published)
    utc = when.astimezone(UTC) if when.tzinfo else when
    return {
        "stamp": f"{utc:%Y-%m-%dT%H:%M:%S}.000Z",
        "offset": f"{when:%Y-%m-%dT%H:%M:%S%z}",
        "names": told.byline.split(" and "),
    }
