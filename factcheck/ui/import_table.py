"""What became of the files of an import, as a file to take away."""

import csv
import io
import json
from collections.abc import Sequence

from factcheck.reports.cells import as_text
from factcheck.reports.csv_table import BYTE_ORDER_MARK
from factcheck.workflow.import_files import FileLine


def as_json_lines(lines: Sequence[FileLine]) -> bytes:
    """Return an object a line, the same that `factcheck import --format jsonl` prints."""
    told = (json.dumps(line.model_dump(mode="json"), ensure_ascii=False) for line in lines)
    return "".join(f"{line}\n" for line in told).encode()


def as_csv(lines: Sequence[FileLine]) -> bytes:
    """Return a table that a spreadsheet opens without running anything of it."""
    table = io.StringIO()
    names = list(FileLine.model_fields)
    # Quoted one and all: a lone carriage return within a text would end the row.
    writer = csv.DictWriter(table, names, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    writer.writeheader()
    for line in lines:
        told = line.model_dump(mode="json")
        writer.writerow({name: as_text(said) for name, said in told.items()})
    return (BYTE_ORDER_MARK + table.getvalue()).encode()
