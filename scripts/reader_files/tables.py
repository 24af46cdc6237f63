"""Tables, lines of JSON and plain texts."""

import csv
import json
from collections.abc import Iterator, Sequence
from io import StringIO

from scripts.reader_files.articles import Article, Expected, article, articles

COLUMNS = ("headline", "outlet", "published", "url", "author", "text")
OTHER_NAMES = ("Title", "Source", "Publish Date", "Link", "By", "Body")


def tables() -> Iterator[tuple[str, bytes, Expected]]:
    """Yield the name, the bytes and what must be read of each file."""
    several = [article(name) for name in ("crane", "dam", "ferry")]
    expected = {"several": [_expected(told) for told in several]}
    yield "commas.csv", _table(several, COLUMNS, ",").encode(), expected
    yield "semicolons.csv", _table(several, OTHER_NAMES, ";").encode("utf-8-sig"), expected
    yield "tabs.tsv", _table(several, OTHER_NAMES, "\t").encode("utf-16"), expected
    yield "bars.csv", _table(several, OTHER_NAMES, "|").encode("cp1252", "replace"), expected
    yield "named_text.txt", _table(several, COLUMNS, ",").encode(), expected
    yield "lines.jsonl", _lines(several).encode(), expected
    for told in articles().values():
        yield f"{told.id}.txt", _text(told).encode(), _as_it_is(told)
    told = article("crane")
    yield "crane.md", _markdown(told).encode(), _as_it_is(told)
    yield "old_windows.txt", _text(told).encode("cp1252"), _as_it_is(told)
    yield "sixteen.txt", _text(told).encode("utf-16"), _as_it_is(told)


def _expected(told: Article) -> Expected:
    return told.expected(caption=False, published=told.published)


def _as_it_is(told: Article) -> Expected:
    """Return what is read of a text: all of it, as it is."""
    return told.expected(caption=False) | {"as_it_is": True}


def _table(several: Sequence[Article], columns: Sequence[str], between: str) -> str:
    kept = StringIO()
    writer = csv.writer(kept, delimiter=between)
    writer.writerow(columns)
    for told in several:
        text = "\n\n".join([told.headline, *told.paragraphs])
        writer.writerow([told.headline, told.outlet, told.published, told.url, told.byline, text])
    return kept.getvalue()


def _lines(several: Sequence[Article]) -> str:
    return "".join(
        json.dumps(
            {
                "text": "\n\n".join([told.headline, *told.paragraphs]),
                "headline": told.headline,
                "outlet": told.outlet,
                "byline": told.byline,
                "published": told.published,
                "url": told.url,
            }
        )
        + "\n"
        for told in several
    )


def _text(told: Article) -> str:
    head = [told.headline, f"By {told.byline}", f"Outlet: {told.outlet}"]
    return "\n".join([*head, f"Published: {told.long_date}", "", *told.paragraphs]) + "\n"


def _markdown(told: Article) -> str:
    front = f"---\ntitle: {told.headline}\nauthor: {told.byline}\noutlet: {told.outlet}\n"
    body = "\n\n".join([f"# {told.headline}", *told.paragraphs])
    return f"{front}date: {told.day}\n---\n{body}\n"
