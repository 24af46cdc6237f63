"""Stories in ninjs, versions 1, 2 and 3, and as a system for newsrooms writes it."""

import json
from collections.abc import Iterator
from typing import Any

from scripts.reader_files.articles import Article, Expected, article


def stories() -> Iterator[tuple[str, bytes, Expected]]:
    """Yield the name, the bytes and what must be read of each file."""
    made = {
        "first.json": ("strike", _first, "usable"),
        "second.json": ("dam", _second, "corrected"),
        "third.json": ("ferry", _third, "usable"),
        "newsroom.json": ("crane", _newsroom, "killed"),
    }
    for name, (chosen, make, status) in made.items():
        told = article(chosen)
        data = json.dumps(make(told), ensure_ascii=False, indent=1).encode()
        yield name, data, _expected(told, status)
    lines = [_first(article("strike")), {"uri": "x", "type": "picture", "versioncreated": "2024"}]
    data = "\n".join(json.dumps(line) for line in lines).encode()
    yield "lines.ninjs", data, _expected(article("strike"), "usable") | {"left_out": 1}


def _expected(told: Article, status: str) -> Expected:
    return {
        "article": told.id,
        "headline": told.headline,
        "outlet": told.outlet,
        "byline": told.byline,
        "published": told.published,
        "captions": [told.caption],
        "wire_status": status,
        "wire_id": f"urn:newsml:{told.id}",
    }


def _marked(told: Article) -> str:
    caption = f"<figure><figcaption>{told.caption}</figcaption></figure>"
    return caption + "".join(f"<p>{line}</p>" for line in told.paragraphs)


def _first(told: Article) -> dict[str, Any]:
    return {
        "uri": f"urn:newsml:{told.id}",
        "type": "text",
        "mimetype": "text/html",
        "version": "1",
        "versioncreated": told.published,
        "pubstatus": "usable",
        "copyrightholder": told.outlet,
        "language": "en",
        "byline": f"By {told.byline}",
        "headline": told.headline,
        "description_text": told.paragraphs[0],
        "body_text": " ".join(told.paragraphs[:2]),
        "body_xhtml": _marked(told),
        "associations": {"main": {"uri": "urn:1", "type": "picture", "headline": "Photo"}},
    }


def _second(told: Article) -> dict[str, Any]:
    return {
        "uri": f"urn:newsml:{told.id}",
        "standard": {"name": "ninjs", "version": "2.1"},
        "type": "text",
        "version": "2",
        "versioncreated": told.published,
        "pubstatus": "usable",
        "ednote": "CORRECTION: the height of the dam in paragraph 3.",
        "infosources": [{"name": told.outlet}],
        "by": told.byline,
        "headlines": [{"role": "main", "value": told.headline}],
        "bodies": [{"role": "main", "contenttype": "text/html", "value": _marked(told)}],
    }


def _third(told: Article) -> dict[str, Any]:
    plain = "\n\n".join(told.paragraphs)
    return {
        "uri": f"urn:newsml:{told.id}",
        "standard": {"name": "ninjs", "version": "3.0"},
        "type": "text",
        "versionCreated": told.published,
        "pubStatus": "usable",
        "infoSources": [{"name": told.outlet}],
        "by": told.byline,
        "headlines": [
            {"role": "short", "value": "In short"},
            {"role": "main", "value": told.headline},
        ],
        "bodies": [
            {"role": "main", "contentType": "text/plain", "value": plain},
            {"role": "rich", "contentType": "application/xhtml+xml", "value": _marked(told)},
        ],
    }


def _newsroom(told: Article) -> dict[str, Any]:
    return {
        "guid": f"urn:newsml:{told.id}",
        "version": "4",
        "type": "text",
        "profile": "editor3",
        "pubstatus": "canceled",
        "versioncreated": told.published,
        "firstcreated": told.published,
        "ednote": "Kill: the crane did not fall on the new quay.",
        "source": told.outlet,
        "priority": 6,
        "byline": told.byline,
        "headline": told.headline,
        "slugline": "crane",
        "body_html": _marked(told),
        "description_html": f"<p>{told.paragraphs[0]}</p>",
        "subject": [{"code": "04000000", "name": "economy"}],
    }
