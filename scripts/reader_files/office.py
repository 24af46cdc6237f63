"""Word documents, PDF files and pages as LibreOffice makes them of an article.

It is looked for as `soffice`; on Debian, `libreoffice-writer-nogui` and `hyphen-en-gb` are enough.
"""

import re
import shutil
import subprocess
from base64 import b64encode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from PIL import Image

from scripts.reader_files.articles import Article, Expected, article
from scripts.reader_files.letters import NOTES, ROWS, sealed, with_changes

FOLDER = Path(__file__).with_name("office")
PROGRAM = "soffice"
MADE_BY_OFFICE = "office"  # how the names of its files begin
ADVICE = (
    "LibreOffice (soffice) is not here: its files and their rows of the table stay as they are"
)
SECONDS = 180  # the first start makes a profile


@dataclass(frozen=True)
class Shape:
    """Say what a document has beside its text."""

    titled: bool = True  # else its headline is a heading, and the file states another title
    headed: bool = False  # outlet and date stand at the head of the pages alone
    signed: bool = True  # the byline is printed, else the file alone states it
    pictured: bool = False
    noted: bool = False
    changed: bool = False
    listed: bool = False
    tabled: bool = False
    columns: int = 0
    beside: str = ""  # another article on the same page


class Step(NamedTuple):
    """Hold an entry of a list and the entries within it."""

    text: str
    parts: tuple[str, ...] = ()


LISTED = {
    "heading": "What happens next",
    "steps": (
        Step("The council meets on the first Monday of each month."),
        Step("It hears:", ("the office of works", "the auditors of 12 districts")),
        Step("3 members may ask for a vote."),
    ),
    "points": ("The minutes are public.", "40 seats are kept for visitors."),
}
AS_READ = (
    "What happens next",
    "1. The council meets on the first Monday of each month.",
    "2. It hears:",
    "a) the office of works",
    "b) the auditors of 12 districts",
    "3. 3 members may ask for a vote.",
    "• The minutes are public.",
    "• 40 seats are kept for visitors.",
)
_LABEL = re.compile(r"^(?:\d\.|[ab]\)|•) ")
# By the name of the file: which article it holds, and in which shape.
MADE: Mapping[str, tuple[str, Shape]] = {
    "office_plain.docx": ("crane", Shape()),
    "office_headings.docx": ("dam", Shape(titled=False, headed=True, signed=False)),
    "office_notes.docx": ("inquiry", Shape(noted=True)),
    "office_changes.docx": ("strike", Shape(changed=True)),
    "office_lists.docx": ("vote", Shape(listed=True)),
    "office_table.docx": ("ferry", Shape(pictured=True, tabled=True)),
    "office.odt": ("dam", Shape(titled=False, headed=True, signed=False, pictured=True)),
    "office_lists.odt": ("crane", Shape(noted=True, listed=True, tabled=True)),
    "office_changes.odt": ("strike", Shape(changed=True)),
    "office.pdf": ("dam", Shape(pictured=True)),
    "office_columns.pdf": ("inquiry", Shape(headed=True, columns=2)),
    "office_three_columns.pdf": ("inquiry", Shape(columns=3)),
    "office_lists.pdf": ("vote", Shape(listed=True)),
    "office_two_articles.pdf": ("strike", Shape(columns=2, beside="ferry")),
    "office.html": ("crane", Shape(pictured=True)),
    "office_lists.html": ("vote", Shape(listed=True, tabled=True)),
}


def office_files() -> Iterator[tuple[str, bytes, Expected]]:
    """Yield the name, the bytes and what must be read of each file."""
    with TemporaryDirectory() as folder:
        for name, (chosen, shape) in MADE.items():
            told = article(chosen)
            source = Path(folder) / "article.fodt"
            source.write_text(_drawn(told, shape), encoding="utf-8")
            ending = Path(name).suffix
            yield name, _converted(source, ending), _expected(told, shape, ending)
        data, expected = with_changes(article("crane"))
        source = Path(folder) / "again.docx"
        source.write_bytes(data)
        between = Path(folder) / "again.odt"
        between.write_bytes(_converted(source, ".odt"))
        yield "office_again.docx", _converted(between, ".docx"), expected


def has_office() -> bool:
    """Tell whether the program is here."""
    return shutil.which(PROGRAM) is not None


def _expected(told: Article, shape: Shape, ending: str) -> Expected:
    listed: tuple[str, ...] = AS_READ if shape.listed else ()
    if ending == ".html":  # there a browser counts, and no text does
        listed = tuple(_LABEL.sub("", line) for line in listed)
    rows = [" | ".join(row) for row in ROWS] if shape.tabled else []
    # In print what is framed comes after the text of its page.
    framed = [told.caption] if shape.pictured and ending == ".pdf" else []
    expected = told.expected(
        caption=not framed,
        after=[*listed, *rows, *(NOTES if shape.noted else ()), *framed],
        absent=["wrongly", "Page 1", "Draft"],
    )
    return {"several": [expected, article(shape.beside).expected()]} if shape.beside else expected


def _drawn(told: Article, shape: Shape) -> str:
    environment = Environment(
        loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined
    )
    template = environment.get_template("article.fodt.j2")
    drawn = {"a": told, "shape": shape, "others": [article(shape.beside)] if shape.beside else []}
    return template.render(**drawn, notes=NOTES, rows=ROWS, listed=LISTED, picture=_picture())


def _picture() -> str:
    kept = BytesIO()
    Image.new("L", (80, 12), 160).save(kept, "PNG")
    return b64encode(kept.getvalue()).decode()


def _converted(source: Path, ending: str) -> bytes:
    """Return a file as LibreOffice writes it in another format."""
    out = source.parent / "out"
    profile = (source.parent / "profile").as_uri()
    command = [PROGRAM, f"-env:UserInstallation={profile}", "--headless", "--convert-to"]
    command += [ending[1:], "--outdir", str(out), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=SECONDS)
    data = (out / source.name).with_suffix(ending).read_bytes()
    return sealed(data) if ending in (".docx", ".odt") else data
