"""What a PDF file is made of: dated as the case is, and each of its objects written once."""

from datetime import datetime
from io import BytesIO
from typing import Any

OPEN_TYPE = "/OpenType"
EPOCH = datetime.fromisoformat("1904-01-01T00:00:00+00:00")  # fonts count seconds from here


def settle(pdf: Any, at: datetime) -> None:
    """Give the fonts of a file a date, and fix what each object of it says.

    A font that was altered for the file bears the time of the clock, another with each run. And
    a checksum is made of all objects before they are written: without this each is packed twice.
    """
    import pydyf  # noqa: PLC0415  # comes with what lays out pages, which is an extra

    for each in pdf.objects:
        if isinstance(each, pydyf.Stream) and _is_font(each.extra):
            each.stream = [_dated(part, at) for part in each.stream]
    fixed = _fixed(pydyf.Object)
    pdf.objects[:] = [each if each.free == "f" else fixed(each) for each in pdf.objects]


def remember_pages() -> None:
    """Let a file keep the names of its pages: it makes all of them anew for every tag."""
    import pydyf  # noqa: PLC0415  # an extra; other formats need none of it

    made = vars(pydyf.PDF).get("page_references")
    if isinstance(made, property):
        pydyf.PDF.page_references = _Remembered(made)


class _Remembered:
    """Hold what a property said of a file, as long as no page is added to it."""

    def __init__(self, made: property) -> None:
        self.made = made

    def __get__(self, pdf: Any, owner: type | None = None) -> Any:
        if pdf is None:
            return self
        known = vars(pdf).get("_references")
        if known is None or len(known) != pdf.pages["Count"]:
            known = vars(pdf)["_references"] = self.made.__get__(pdf)
        return known


def _fixed(kind: Any) -> Any:
    """Return the class of objects whose words stay as they are."""

    class Fixed(kind):  # type: ignore[misc]  # the library has no types
        data = b""
        compressible = False

        def __init__(self, made: Any) -> None:
            super().__init__()
            self.number, self.generation = made.number, made.generation
            self.data, self.compressible = made.data, made.compressible

    return Fixed


def _is_font(extra: Any) -> bool:
    return "Length1" in extra or extra.get("Subtype") == OPEN_TYPE


def _dated(font: bytes, at: datetime) -> bytes:
    """Return a font as changed at a time; as it is where it is none that says so."""
    from fontTools.ttLib import TTFont, TTLibError  # noqa: PLC0415  # comes with pydyf's caller

    try:
        read = TTFont(BytesIO(font), recalcTimestamp=False, recalcBBoxes=False, lazy=True)
        read["head"].modified = int((at - EPOCH).total_seconds())
        told = BytesIO()
        read.save(told, reorderTables=None)
    except (TTLibError, KeyError):
        return font
    return told.getvalue()
