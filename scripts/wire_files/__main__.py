"""Make the feeds, stories and archives that the readers are tested on, and what they must yield.

python -m scripts.wire_files [FOLDER]

Needs warcio, Wget and Chromium.
"""

import sys
from pathlib import Path

from scripts.reader_files.writing import write_files
from scripts.wire_files.archives import archives
from scripts.wire_files.feeds import feeds, messages
from scripts.wire_files.stories import stories

FOLDER = Path(__file__).parents[2] / "tests" / "factcheck" / "ingest" / "wire_files"


def main() -> None:
    """Write all files and the table."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    write_files(folder, (feeds(), messages(), stories(), archives()))


if __name__ == "__main__":
    main()
