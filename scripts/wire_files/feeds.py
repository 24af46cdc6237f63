"""Feeds in the ways of publishing systems, and messages of agencies in XML."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from scripts.reader_files.articles import Article, Expected, article

FOLDER = Path(__file__).with_name("templates")
# Which article is in which feed, and how its entry is to be read where not as all others.
FEEDS: Mapping[str, tuple[str, Expected]] = {
    "wordpress.rss": ("crane", {"hidden_elements": 1, "wire_id": "https://{host}/?p=48213"}),
    "arc.rss": ("dam", {"url": "{url}/"}),
    "drupal.rss": ("strike", {"wire_id": "4711 at https://{host}"}),
    "ghost.rss": ("ferry", {"url": "{url}/", "wire_id": "66470f3c1d2b4a0001a9c3e1"}),
    "blogger.atom": ("vote", {"wire_id": "tag:blogger.com,1999:blog-48213.post-7"}),
    "static.atom": ("inquiry", {"wire_id": "{url}", "updated": "{updated}"}),
    "rdf.rdf": ("crane", {"encoding": "cp1252"}),
    "old.xml": ("dam", {"byline": None, "published": None}),
    "broken.rss": ("strike", {"outlet": "Northern Wire & friends", "encoding": "utf-8"}),
}
MESSAGES: Mapping[str, tuple[str, Mapping[str, str], Expected]] = {
    "newsml_nitf.xml": ("strike", {"version": "1"}, {"wire_version": "1"}),
    "newsml_correction.xml": (
        "strike",
        {"version": "2", "signal": "sig:correction", "note": "Corrects the toll in paragraph 2."},
        {"wire_status": "corrected", "edition_note": "Corrects the toll in paragraph 2."},
    ),
    "newsml_kill.xml": (
        "strike",
        {"version": "3", "status": "stat:canceled", "note": "KILL. The toll cannot be confirmed."},
        {"wire_status": "killed", "wire_version": "3"},
    ),
    "newsml_embargo.xml": (
        "dam",
        {"version": "1", "embargo": "2023-11-03T06:00:00-05:00"},
        {"wire_status": "embargoed", "embargoed_until": "2023-11-03T06:00:00-05:00"},
    ),
}


def feeds() -> Iterator[tuple[str, bytes, Expected]]:
    """Yield the name, the bytes and what must be read of each feed."""
    for name, (chosen, other) in FEEDS.items():
        told = article(chosen)
        encoding = "latin-1" if name == "rdf.rdf" else "utf-8"
        yield name, drawn(name, told).encode(encoding, "xmlcharrefreplace"), _expected(told, other)
    told = article("ferry")
    summed = _expected(told, {"summary_only": True, "url": "{url}?at_medium=RSS", "byline": None})
    summed |= {"paragraphs": 1, "captions": [], "left_out": 1}
    yield "summaries.rss", drawn("summaries.rss", told).encode(), summed


def messages() -> Iterator[tuple[str, bytes, Expected]]:
    """Yield the name, the bytes and what must be read of each message of an agency."""
    for name, (chosen, codes, other) in MESSAGES.items():
        told = article(chosen)
        expected = _expected(told, {"wire_status": "usable", **other})
        yield name, drawn("newsml_nitf.xml", told, **codes).encode(), expected
    told = article("inquiry")
    expected = _expected(told, {"wire_status": "usable", "url": None}) | {"left_out": 2}
    yield "newsml_message.xml", drawn("newsml_xhtml.xml", told).encode(), expected
    told = article("crane")
    expected = _expected(told, {"wire_id": "nw-crane-1", "url": None})
    yield "story.nitf", drawn("story.nitf", told).encode(), expected


def drawn(name: str, told: Article, **codes: str) -> str:
    """Return a file of a system."""
    environment = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=False,  # noqa: S701 - the texts are ours, and each template escapes its own
        undefined=StrictUndefined,
    )
    usable = {"version": "1", "status": "stat:usable", "note": "", "signal": "", "embargo": ""}
    return environment.get_template(f"{name}.j2").render(
        a=told, **_stamps(told), **_bodies(told), **{**usable, **codes}
    )


def moment(stated: str) -> datetime:
    """Return a date and time; a date alone is midnight in Greenwich."""
    when = datetime.fromisoformat(stated)
    return when if when.tzinfo else when.replace(tzinfo=UTC)


def _stamps(told: Article) -> dict[str, Any]:
    """Return the times of an article in other ways, its site, the names of its authors."""
    when = moment(told.published)
    return {
        "rfc822": format_datetime(when),
        "rfc822_updated": format_datetime(moment(told.updated)),
        "compact": f"{when:%Y%m%dT%H%M%S%z}",
        "first": told.day,
        "host": urlsplit(told.url).hostname,
        "names": told.byline.split(" and "),
    }


def _bodies(told: Article) -> dict[str, str]:
    """Return the text of an article as pages mark it up."""
    caption = f"<figure><img src='/1.jpg'><figcaption>{told.caption}</figcaption></figure>"
    paragraphs = "".join(f"<p>{line}</p>\n" for line in told.paragraphs)
    broken = "<br /><br />".join(told.paragraphs)
    table = f"<table><tr><td class='tr-caption'>{told.caption}</td></tr></table>"
    return {"body": caption + paragraphs, "blogger_body": f"{table}{broken}<br />"}


def _expected(told: Article, other: Mapping[str, Any]) -> Expected:
    """Return what must be read; names of an article's parts stand for them."""
    names = {"url": told.url, "host": urlsplit(told.url).hostname, "updated": told.updated}
    stated = {
        "url": told.url,
        "published": told.published,
        **other,
    }
    filled = {k: v.format(**names) if isinstance(v, str) else v for k, v in stated.items()}
    return {"article": told.id, "headline": told.headline, "outlet": told.outlet} | {
        "byline": told.byline,
        "captions": [told.caption],
        **filled,
    }
