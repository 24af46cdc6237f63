"""The report as a workbook for spreadsheets; no cell of it is a formula."""

import io
import re
import zipfile
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from factcheck.reports.cells import BLANKS, FORMULA_SIGNS
from factcheck.reports.contents import Contents
from factcheck.reports.csv_table import Cell
from factcheck.reports.sheets import Sheet, sheets_of

LONGEST = 32_767  # characters that a cell holds
UNHOLDABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # what XML cannot hold
CHANGED = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms:)")
CORE = "docProps/core.xml"
FIRST_YEAR = 1980  # before it a zip file has no dates
WIDE, NARROW, PER_CHARACTER = 60, 9, 1.1  # of columns, in characters
TEXT = "s"  # the type of a cell that holds a string, whatever it begins with


def workbook(contents: Contents) -> bytes:
    """Return the workbook; its dates are the case's, so that the same data give the same bytes."""
    from openpyxl import Workbook  # noqa: PLC0415  # slow to load, and only this format needs it

    book = Workbook()
    book.remove(book.worksheets[0])
    for sheet in sheets_of(contents):
        _fill(book.create_sheet(sheet.name), sheet)
    book.properties.title = _holdable(contents.title)
    book.properties.creator = contents.tool
    written = io.BytesIO()
    book.save(written)
    return _dated(written, contents.changed_at)


def _fill(page: Any, sheet: Sheet) -> None:
    """Write the rows of a sheet under fixed heads that filter it."""
    from openpyxl.styles import Alignment, Font  # noqa: PLC0415  # slow to load, too
    from openpyxl.utils import get_column_letter  # noqa: PLC0415  # slow to load, too

    top, head = Alignment(vertical="top", wrap_text=True), Font(bold=True)
    for row, cells in enumerate((sheet.columns, *sheet.rows), start=1):
        for column, value in enumerate(cells, start=1):
            if value in (None, ""):
                continue
            cell = page.cell(row=row, column=column)
            _put(cell, value)
            cell.alignment = top
            if row == 1:
                cell.font = head
    page.freeze_panes = "A2"
    page.auto_filter.ref = page.dimensions
    for column, width in enumerate(_widths(sheet), start=1):
        page.column_dimensions[get_column_letter(column)].width = width


def _put(cell: Any, value: Cell) -> None:
    """Give a cell a number, or a text that nothing takes for a formula, an error or a date."""
    if isinstance(value, int | float):
        cell.value = value
        return
    text = _holdable(str(value))
    cell.value = text
    cell.data_type = TEXT
    if text.startswith(tuple(BLANKS)) or text.lstrip().startswith(tuple(FORMULA_SIGNS)):
        cell.quotePrefix = True  # so that it stays text when somebody edits it


def _holdable(text: str) -> str:
    """Return a text that a cell can hold, cut to its length; what XML cannot is U+FFFD."""
    kept = UNHOLDABLE.sub("\ufffd", text.encode(errors="replace").decode())
    return kept if len(kept) <= LONGEST else f"{kept[: LONGEST - 1]}…"


def _widths(sheet: Sheet) -> Sequence[float]:
    """Return a width a column, for its usual words."""
    columns = zip(sheet.columns, *sheet.rows, strict=True)
    longest = (max(len(str(cell if cell is not None else "")) for cell in c) for c in columns)
    return [min(WIDE, max(NARROW, n * PER_CHARACTER)) for n in longest]


def _dated(written: io.BytesIO, when: datetime) -> bytes:
    """Return the file with the case's time wherever the time of writing stood."""
    utc = when.astimezone(UTC)
    stamp = utc.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    year = max(utc.year, FIRST_YEAR)
    at = (year, utc.month, utc.day, utc.hour, utc.minute, utc.second)
    told = io.BytesIO()
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(told, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            if name == CORE:
                data = CHANGED.sub(rb"\g<1>" + stamp + rb"\g<3>", data)
            info = zipfile.ZipInfo(name, at)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            target.writestr(info, data)
    return told.getvalue()
