"""PDF files and pages in one file, as WeasyPrint and Chromium make them."""

import subprocess
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from PIL import Image
from playwright.sync_api import sync_playwright
from weasyprint import HTML

from scripts.browser import ADVICE, find_browser
from scripts.reader_files.articles import Article, Expected, article
from scripts.reader_files.pages import ABSENT, drawn
from scripts.reader_files.pages import PRINTED as IN_PRINT

FOLDER = Path(__file__).with_name("templates")
# Which article each file holds; `templates/set` has the styles beside those of every print.
SET = {
    "one_column": "dam",
    "wide_lines": "vote",
    "running_heads": "inquiry",
    "left_and_right": "inquiry",
    "two_columns": "inquiry",
    "three_columns": "inquiry",
    "columns_over_pages": "inquiry",
    "ligatures": "strike",
    "indented": "ferry",
    "watermark": "inquiry",
}
# The same by Chromium's printing, with its own head and foot or without.
PRINTED = {
    "chromium": ("crane", True),
    "chromium_columns": ("inquiry", True),
    "chromium_bare": ("ferry", False),
    "chromium_narrow": ("strike", True),
}
SAVED = {
    "yoast": "crane",
    "arc": "dam",
    "reportage": "strike",
    "noisy": "crane",
    "listed": "inquiry",
}

LOST = {
    "arc": ("byline", "published"),
    "reportage": ("byline", "outlet"),
    "noisy": ("byline", "outlet", "published"),
    "listed": ("published",),
}


def prints() -> Iterator[tuple[str, bytes, Expected]]:
    """Yield the name, the bytes and what must be read of each PDF file."""
    for name, chosen in SET.items():
        told = article(chosen)
        yield f"{name}.pdf", _set(told, _styles(name)), told.expected(absent=["Page ", "–  "])
    for name, (chosen, headed) in PRINTED.items():
        told = article(chosen)
        data = _printed(told, _styles(name), headed=headed)
        yield f"{name}.pdf", data, told.expected(absent=["file://", "1/1"])
    yield "scan.pdf", _scan(article("vote")), {"error": "without text (a scan)"}


def saved_pages(browser: Path) -> Iterator[tuple[str, bytes, Expected]]:
    """Yield pages that Chromium saves as one file, and what must be read of them."""
    with sync_playwright() as player, TemporaryDirectory() as folder:
        running = player.chromium.launch(executable_path=browser, args=["--no-sandbox"])
        for system, chosen in SAVED.items():
            told = article(chosen)
            page = running.new_page()
            page.route("**/*", lambda route: _answered(route, folder))
            (Path(folder) / "page").write_bytes(drawn(system, told))
            page.goto(told.url, wait_until="domcontentloaded")
            client = page.context.new_cdp_session(page)
            data = client.send("Page.captureSnapshot", {"format": "mhtml"})["data"].encode()
            expected = told.expected(published=told.published, absent=ABSENT)
            # Chromium leaves scripts out, and with them the data of the page.
            expected |= {"url": told.url} | dict.fromkeys(LOST.get(system, ()))
            expected |= {"after": [IN_PRINT]} if system == "listed" else {}
            yield f"{system}.mhtml", data, expected
            page.close()
        running.close()


def _answered(route: Any, folder: str) -> None:
    """Answer the page itself from a folder, and nothing else: nothing is fetched."""
    if route.request.resource_type == "document":
        body = (Path(folder) / "page").read_bytes()
        route.fulfill(body=body, content_type="text/html; charset=utf-8")
    else:
        route.abort()


def _styles(name: str) -> str:
    path = FOLDER / "set" / f"{name}.css"
    return path.read_text(encoding="utf-8") if path.exists() else ""


def _sheet(told: Article, styles: str) -> str:
    environment = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
    )
    styles = styles.replace("{outlet}", told.outlet).replace("{date}", told.long_date)
    return environment.get_template("sheet.html.j2").render(a=told, styles=styles)


def _set(told: Article, styles: str) -> bytes:
    return bytes(HTML(string=_sheet(told, styles)).write_pdf())


def _printed(told: Article, styles: str, *, headed: bool) -> bytes:
    with TemporaryDirectory() as folder:
        page, out = Path(folder) / "article.html", Path(folder) / "out.pdf"
        page.write_text(_sheet(told, styles), encoding="utf-8")
        command = [str(found_browser()), "--headless", "--no-sandbox", "--disable-gpu"]
        command += [] if headed else ["--no-pdf-header-footer"]
        command += [f"--print-to-pdf={out}", page.as_uri()]
        subprocess.run(command, check=True, capture_output=True)
        return out.read_bytes()


def _scan(told: Article) -> bytes:
    """Return a file of one page that is a picture of its text."""
    with sync_playwright() as player:
        running = player.chromium.launch(executable_path=found_browser(), args=["--no-sandbox"])
        page = running.new_page(viewport={"width": 500, "height": 700})
        page.set_content(_sheet(told, ""))
        picture = Image.open(BytesIO(page.screenshot())).convert("L")
        running.close()
    kept = BytesIO()
    picture.save(kept, "PDF", quality=30)
    return kept.getvalue()


def found_browser() -> Path:
    """Return the browser that tests use.

    Raises:
        SystemExit: There is none.
    """
    browser = find_browser()
    if browser is None:
        raise SystemExit(ADVICE)
    return browser
