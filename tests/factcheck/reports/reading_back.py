"""Read every format of a report back, and hold it to what it was written from."""

import csv
import io
import json
import re
from functools import cache
from itertools import pairwise

from jsonschema import Draft202012Validator
from lxml import etree, html
from markdown_it import MarkdownIt
from openpyxl import load_workbook

from factcheck.domain.claim_review import validate_text
from factcheck.domain.report import ReportFormat as F
from factcheck.errors import UsageError
from factcheck.reports.cells import as_text
from factcheck.reports.contents import contents_of, read_contents
from factcheck.reports.csv_table import COLUMNS, claim_row
from factcheck.reports.json_schema import json_schema
from factcheck.reports.sheets import sheets_of
from factcheck.reports.workbook import _holdable
from factcheck.reports.writing import WRITERS

MARKDOWN = MarkdownIt("commonmark").enable("table")
LEADING = ("=", "+", "-", "@", "\t", "\r")


def check(dossier, options, formats=None):
    """Assert that each format is valid and says what the case says; return how many there were."""
    contents = contents_of(dossier, options)
    wanted = [f for f in formats or WRITERS if f in CHECKS]
    for each in wanted:
        try:
            told = WRITERS[each](contents, options)
        except UsageError:
            assert each is F.CLAIM_REVIEW  # it says why there is no record
            continue
        data = told if isinstance(told, bytes) else told.encode(errors="replace")
        CHECKS[each](data, contents)
    return len(wanted)


def _html(data, contents):
    text = data.decode()
    page = html.fromstring(text)
    assert not page.xpath("//img | //iframe | //object | //link | //base | //form | //@onerror")
    assert {s.get("type") for s in page.iter("script")} <= {"application/ld+json"}
    assert not page.xpath("//body//comment()")
    for href in page.xpath("//@href"):
        assert href.startswith(("#", "https://"))
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    levels = [int(node.tag[1]) for node in page.iter("h1", "h2", "h3", "h4")]
    assert levels.count(1) == 1
    assert all(deeper - level <= 1 for level, deeper in pairwise(levels))
    for claim in contents.told:
        [sign] = page.xpath(f"//article[@id='{claim.label}']/h3/span[contains(@class, 'sign')]")
        assert sign.text.split(maxsplit=1)[1] == claim.verdict.line


def _markdown(data, contents):
    text = data.decode()
    tokens = MARKDOWN.parse(text)
    assert not [t for t in tokens if t.type in ("html_block", "fence", "code_block")]
    inline = [c for t in tokens for c in t.children or ()]
    assert not [c for c in inline if c.type in ("html_inline", "image")]
    for link in (c for c in inline if c.type == "link_open"):
        assert link.attrs["href"].startswith("https://")
    for claim in contents.told:
        assert f"{claim.verdict.line}: {claim.label}," in text


def _json(data, contents):
    text = data.decode()
    _validator().validate(json.loads(text))
    assert read_contents(text) == contents


def _csv(data, contents):
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert len(rows) == len(contents.claims)
    for row, claim in zip(rows, contents.claims, strict=True):
        wanted = claim_row(contents, claim)
        for name in COLUMNS:
            cell = wanted.get(name)
            assert row[name] == (str(cell) if isinstance(cell, int | float) else as_text(cell))
            assert isinstance(cell, int | float) or not row[name].startswith(LEADING)


def _casualties(data, contents):
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert len(rows) == len(contents.casualties) + len(contents.victims)


def _xlsx(data, contents):
    book = load_workbook(io.BytesIO(data))
    for sheet in sheets_of(contents):
        rows = list(book[sheet.name].iter_rows())
        assert {c.data_type for row in rows for c in row} <= {"s", "n"}
        read = [[c.value for c in row] for row in rows[1:]]
        for cells, wanted in zip(read, sheet.rows, strict=True):
            assert [_same(c) for c in cells] == [_same(c) for c in wanted]


def _same(cell):
    """Return a cell as XML gives it back: it knows one line break."""
    if cell in (None, "") or isinstance(cell, int | float):
        return cell or (0 if cell == 0 else None)
    return re.sub(r"\r\n?", "\n", _holdable(cell))


def _claim_review(data, contents):
    problems = validate_text(data.decode())
    assert not [p for p in problems if p.weight.value == "error"], problems
    finals = {c.label for c in contents.claims if c.verdict.final}
    assert {r["url"].partition("#")[2] for r in json.loads(data)} <= finals


def _manifest(data, contents):
    told = json.loads(data)
    assert len(told["items"]) == len(contents.articles) + sum(
        len(c.evidence) for c in contents.claims
    )


def _svg(data, _):
    etree.fromstring(data)


def _geojson(data, contents):
    assert len(json.loads(data)["features"]) == len(contents.places.features)


@cache
def _validator():
    return Draft202012Validator(json.loads(json_schema()))


def _pdf(data, _):
    assert data.startswith(b"%PDF-")
    assert data.rstrip().endswith(b"%%EOF")


CHECKS = {
    F.HTML: _html,
    F.MARKDOWN: _markdown,
    F.JSON: _json,
    F.CSV: _csv,
    F.CASUALTIES: _casualties,
    F.XLSX: _xlsx,
    F.CLAIM_REVIEW: _claim_review,
    F.MANIFEST: _manifest,
    F.SVG: _svg,
    F.GEOJSON: _geojson,
    F.PDF: _pdf,
}
