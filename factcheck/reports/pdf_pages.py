"""The report as pages: the HTML, laid out for print."""

import gc
import hashlib
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC
from pathlib import Path
from typing import Any

from factcheck.errors import Refused, UsageError
from factcheck.reports.contents import Contents
from factcheck.reports.html_page import html_page
from factcheck.reports.pdf_objects import remember_pages, settle

HALO, NO_HALO = "paint-order:stroke;stroke-width:3px", "stroke-width:0"
HOW = (
    "install the extra with pip install 'factcheck-workbench[pdf]' and the library Pango "
    "(Debian: apt install libpango-1.0-0 libpangoft2-1.0-0; macOS: brew install pango); "
    "or write html and print it"
)


def pdf_pages(contents: Contents, templates: Path | None = None) -> bytes:
    """Return the PDF; its dates are the case's, so that the same data give the same bytes.

    UsageError where what lays it out is not installed. Nothing is fetched.
    """
    # Words on the map have a halo that is painted before them, which this layout paints after.
    page = html_page(contents, templates).replace(HALO, NO_HALO)
    with _quiet(), _no_collection():
        document = _layout().HTML(string=page, url_fetcher=_refuse).render()
        stamp = contents.changed_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        document.metadata.created = document.metadata.modified = stamp
        document.metadata.generator = contents.tool
        known = hashlib.sha256(page.encode(errors="replace")).digest()[:16]
        told: bytes = document.write_pdf(
            pdf_identifier=known,
            pdf_variant="pdf/ua-1",
            finisher=lambda _, pdf: settle(pdf, contents.changed_at),
        )
    return told


def _layout() -> Any:
    """Return what lays out pages."""
    try:
        import weasyprint  # noqa: PLC0415  # an extra; the other formats need none of it
    except ImportError as error:
        raise UsageError("cannot write PDF: WeasyPrint is not installed", hint=HOW) from error
    except OSError as error:  # the package is there, the libraries of the system are not
        first = str(error).splitlines()[0][:120]
        raise UsageError(f"cannot write PDF: {first}", hint=HOW) from error
    remember_pages()
    return weasyprint


def _refuse(url: str, *_: object, **__: object) -> Any:
    """Fetch nothing: all that a report shows stands in it."""
    raise Refused(f"will not fetch {url[:80]} for a report")


@contextmanager
def _no_collection() -> Iterator[None]:
    """Leave cycles of objects alone: looking for them takes a third of the time of layout."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep what WeasyPrint says of style sheets made for screens from the user."""
    loggers = [logging.getLogger(name) for name in ("weasyprint", "fontTools")]
    before = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        for logger, level in zip(loggers, before, strict=True):
            logger.setLevel(level)
