"""A hundred hostile texts in every field come out of each report as the words that they are."""

import csv
import io
import json
import re

import pytest
from lxml import html
from markdown_it import MarkdownIt

from factcheck.bootstrap import open_workbench
from factcheck.domain.odd_characters import marked
from factcheck.domain.report import ReportFormat as F
from factcheck.settings import Settings
from factcheck.workflow.publish_report import write_report
from tests.factcheck.hostile import PAYLOADS, word

NEVER = "script|iframe|object|embed|base|link|img|video|audio|form|input|template|marquee|math"
MARKUP = {"html_block", "html_inline", "image", "math", "fence", "code_block"}
FORMULA = re.compile(r"^\s*[=+\-@]")


@pytest.fixture(scope="module")
def written(hostile):
    folder, case = hostile
    bench = open_workbench(Settings(data_folder=folder / "data"))
    yield lambda report_format: write_report(bench, case.id, report_format).decode()
    bench.store.close()


def flat(text):
    return " ".join(text.split())


def test_the_page_holds_words_and_no_markup_of_theirs(written):
    page = html.fromstring(written(F.HTML))
    made = " | ".join(f"//{tag}" for tag in NEVER.split("|"))
    assert page.xpath(made) == []
    told = {name for element in page.iter() for name in element.attrib}
    assert not [name for name in told if name.startswith("on")]
    links = [href for href in page.xpath("//@href") if not href.startswith("#")]
    assert [href for href in links if not href.startswith("https://evil.example.org")] == []
    text = flat(page.text_content())
    assert [n for n, said in enumerate(PAYLOADS) if flat(marked(said)) not in text] == []
    assert not re.search("[\u202a-\u202e\u200b\u2060\x1b]", text)


def test_markdown_holds_no_markup_of_theirs(written):
    tokens = MarkdownIt("commonmark").enable("table").parse(written(F.MARKDOWN))
    inline = [child for token in tokens for child in token.children or ()]
    assert {t.type for t in (*tokens, *inline)} & MARKUP == set()
    links = {str(t.attrs["href"]) for t in inline if t.type == "link_open"}
    assert [u for u in links if not u.startswith(("https://evil.example.org", "#"))] == []
    strong = [inline[at + 1].content for at, t in enumerate(inline) if t.type == "strong_open"]
    assert [text for text in strong if re.fullmatch(r"zq\d{3}z", text)] == []


@pytest.mark.parametrize("report_format", [F.CSV, F.CASUALTIES])
def test_a_sheet_runs_no_cell(written, report_format):
    rows = list(csv.reader(io.StringIO(written(report_format), newline="")))
    assert len({len(row) for row in rows}) == 1
    assert [cell for row in rows for cell in row if FORMULA.match(cell)] == []


@pytest.mark.parametrize("report_format", [F.JSON, F.GEOJSON])
def test_json_reads_back_and_holds_every_text(written, report_format):
    read = json.loads(written(report_format))
    said = json.dumps(read, ensure_ascii=False)
    if report_format is F.JSON:
        assert [n for n in range(len(PAYLOADS)) if word(n) not in said] == []


def test_the_map_holds_shapes_and_words_only(written):
    drawn = html.fromstring(written(F.SVG))
    assert drawn.xpath(" | ".join(f"//{tag}" for tag in NEVER.split("|"))) == []
    told = {name for element in drawn.iter() for name in element.attrib}
    assert {name for name in told if name.startswith(("on", "href", "xlink"))} == set()
