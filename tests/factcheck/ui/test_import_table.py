"""The table of an import as a file: what the command line prints, and safe in a spreadsheet."""

import csv
import io
import json

from factcheck.cli.options import Format
from factcheck.cli.printing import line_of, show
from factcheck.ui.import_table import as_csv, as_json_lines
from factcheck.workflow.import_files import FileLine, Outcome

LINES = [
    FileLine(file="a.rss", outcome=Outcome.READ, article="A1", article_id="x", title="=1+1"),
    FileLine(file="@b.txt", outcome=Outcome.SKIPPED, why="cannot read\rit: ü", exit_status=3),
]


def test_a_line_is_what_the_command_line_prints(capsys):
    show(map(line_of, LINES), (), Format.JSONL)
    assert as_json_lines(LINES).decode() == capsys.readouterr().out
    assert [FileLine(**json.loads(line)) for line in as_json_lines(LINES).splitlines()] == LINES


def test_a_cell_that_a_spreadsheet_would_run_is_text():
    told = as_csv(LINES).decode("utf-8-sig")
    first, second = csv.DictReader(io.StringIO(told, newline=""))
    assert (first["title"], first["outcome"]) == ("'=1+1", "read")
    assert (second["file"], second["why"], second["exit_status"]) == (
        "'@b.txt",
        "cannot read\rit: ü",
        "3",
    )
