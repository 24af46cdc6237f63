"""Make the files that the readers are tested on again, and the table of what they must yield.

python -m scripts.reader_files [FOLDER]

Needs Chromium, WeasyPrint and python-docx. Where LibreOffice is missing, its files stay.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from scripts.reader_files.articles import Expected, article
from scripts.reader_files.letters import MAKERS
from scripts.reader_files.office import ADVICE, MADE_BY_OFFICE, has_office, office_files
from scripts.reader_files.pages import pages
from scripts.reader_files.prints import found_browser, prints, saved_pages
from scripts.reader_files.tables import tables
from scripts.reader_files.writing import write_files

FOLDER = Path(__file__).parents[2] / "tests" / "factcheck" / "ingest" / "files"


def letters() -> Iterator[tuple[str, bytes, Expected]]:
    """Yield the Word documents."""
    for name, make in MAKERS.items():
        data, expected = make(article("crane"))
        yield f"{name}.docx", data, expected


def main() -> None:
    """Write all files and the table."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    kinds = [tables(), pages(), letters(), prints(), saved_pages(found_browser())]
    if has_office():
        write_files(folder, [*kinds, office_files()])
    else:
        print(ADVICE)
        write_files(folder, kinds, kept=MADE_BY_OFFICE)


if __name__ == "__main__":
    main()
