"""The reports of the demo case, as they were last looked at: written, and made comparable.

    python -m tests.factcheck.reports.golden [--case]

writes them anew from the case in `tests/golden/reports/case.json`, which no change of the engine
moves; with `--case` that case is first made anew, by the engine as it is. Look at what changed
(`git diff tests/golden/reports`), open `report.html` in a browser, and commit.
"""

import argparse
import difflib
import hashlib
import io
import itertools
import json
import re
import tempfile
import zlib
from dataclasses import replace
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from openpyxl import load_workbook

from factcheck.bootstrap import open_workbench
from factcheck.domain.dossier import Dossier
from factcheck.domain.report import House, ReportFormat, ReportOptions
from factcheck.reports import write
from factcheck.reports.contents import DISTRIBUTION
from factcheck.settings import Settings
from factcheck.workflow.demo_case import open_demo
from factcheck.workflow.publish_report import load_dossier

FOLDER = Path(__file__).parents[2] / "golden" / "reports"
CASE = FOLDER / "case.json"
CLOCK = datetime(2024, 5, 20, 9, tzinfo=UTC)
EACH = 3  # claims of an article that are kept though nobody worked on them
TELLING = ("contradiction", "update")
OPTIONS = ReportOptions(
    house=House(
        publisher="The Desk",
        publisher_url="https://desk.example",
        page="https://desk.example/report.html",
        interests="The desk is paid by its readers.",
        licence="CC BY 4.0",
    )
)
FILES = {
    "report.html": ReportFormat.HTML,
    "report.md": ReportFormat.MARKDOWN,
    "report.json": ReportFormat.JSON,
    "report.csv": ReportFormat.CSV,
    "report.casualties.csv": ReportFormat.CASUALTIES,
    "report.claimreview.json": ReportFormat.CLAIM_REVIEW,
    "report.manifest.json": ReportFormat.MANIFEST,
    "report.xlsx.txt": ReportFormat.XLSX,
    "report.pdf.txt": ReportFormat.PDF,
}
DRAWN = re.compile(r'(?<= d=")[^"]{80,}')  # outlines of lands, which nobody reads
PACKED = re.compile(r"\.json$")
LINES = 60  # of a difference that are shown


def golden_case() -> Dossier:
    """Return the case that the reports are written of."""
    return Dossier.model_validate_json(CASE.read_bytes())


def told(dossier: Dossier, name: str) -> str:
    """Return a report as its golden file has it."""
    data = write(dossier, FILES[name], options=OPTIONS)
    if FILES[name] is ReportFormat.XLSX:
        text = cells_of(data)
    elif FILES[name] is ReportFormat.PDF:
        text = pages_of(data)
    else:
        text = data.decode()
    if PACKED.search(name):
        text = json.dumps(json.loads(text), indent=1, ensure_ascii=False, sort_keys=True) + "\n"
    outlined = DRAWN.sub(lambda d: hashlib.sha256(d[0].encode()).hexdigest()[:12], text)
    return outlined.replace(f"{DISTRIBUTION} {version(DISTRIBUTION)}", f"{DISTRIBUTION} VERSION")


def cells_of(data: bytes) -> str:
    """Return the cells of a workbook, a line a cell: sheet, place, kind, words."""
    book = load_workbook(io.BytesIO(data))
    lines = [
        f"{sheet.title}!{cell.coordinate} {cell.data_type} {cell.value!r}"
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    ]
    return "\n".join([f"changed {book.properties.modified}", *lines, ""])


def pages_of(data: bytes) -> str:
    """Return the words of a PDF, page by page, and the fonts that laid them out."""
    import pypdfium2  # noqa: PLC0415  # only these need it

    document = pypdfium2.PdfDocument(data)
    pages = [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in document]
    fonts = sorted(set(re.findall(rb"/BaseFont ?/[A-Z]{6}\+([\w-]+)", unpacked(data))))
    head = f"fonts: {', '.join(font.decode() for font in fonts)}\n"
    words = [f"--- page {n} of {len(pages)}\n{page.strip()}\n" for n, page in enumerate(pages, 1)]
    return "".join([head, *words])


def unpacked(data: bytes) -> bytes:
    """Return all that is packed in a PDF."""
    found = []
    for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL):
        try:
            found.append(zlib.decompress(stream))
        except zlib.error:
            continue
    return b"\n".join(found)


def difference(name: str, golden: str, now: str) -> str:
    """Return how a report differs from its golden file, in lines that a person reads."""
    lines = difflib.unified_diff(
        golden.splitlines(), now.splitlines(), f"golden/{name}", f"now/{name}", lineterm="", n=1
    )
    shown = [line if len(line) < 400 else f"{line[:400]} …" for line in lines]
    more = [f"… {len(shown) - LINES} lines more"] if len(shown) > LINES else []
    how = "if that is right: python -m tests.factcheck.reports.golden, look at it, commit"
    return "\n".join([*shown[:LINES], *more, how]) if shown else ""


def demo_in_small() -> Dossier:
    """Return the demo case, with the claims that were worked on, compared, and a few more."""
    with tempfile.TemporaryDirectory() as folder:
        numbers = itertools.count(1)
        bench = replace(
            open_workbench(Settings(data_folder=Path(folder))),
            clock=lambda: CLOCK,
            new_id=lambda: f"{next(numbers):016x}",
        )
        whole = load_dossier(bench, open_demo(bench).id)
        bench.store.close()
    return in_small(whole)


def in_small(whole: Dossier) -> Dossier:
    """Return a case with part of its claims, and what rests on these alone."""
    worked = {r.claim_id for r in whole.reviews} | {e.claim_id for e in whole.evidence}
    telling = {c for f in whole.findings if f.finding.relation in TELLING for c in f.claims}
    kept = worked | telling | {c.id for c in whole.claims if c.status != "extracted"}
    for article in whole.articles:
        kept |= {c.id for c in [c for c in whole.claims if c.article_id == article.id][:EACH]}
    return whole.but(
        claims=tuple(c for c in whole.claims if c.id in kept),
        findings=tuple(f for f in whole.findings if kept.issuperset(f.claims)),
        events=tuple(
            e.model_copy(update={"claims": tuple(c for c in e.claims if c in kept)})
            for e in whole.events
        ),
    )


def main() -> None:
    """Write the golden files."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--case", action="store_true", help="make the case anew first")
    FOLDER.mkdir(exist_ok=True)
    if parser.parse_args().case:
        CASE.write_text(demo_in_small().model_dump_json(indent=1) + "\n", encoding="utf-8")
    dossier = golden_case()
    for name in FILES:
        (FOLDER / name).write_text(told(dossier, name), encoding="utf-8")


if __name__ == "__main__":
    main()
