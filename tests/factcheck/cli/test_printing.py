import csv
import io
import json

import pytest

from factcheck.cli.options import Format
from factcheck.cli.printing import as_json, chosen, show

LINES = [
    {"id": "a", "value": {"count": {"raw": "12"}}, "many": [{"x": "u"}, {"x": "v"}], "ok": True},
    {"id": "b", "value": {}, "many": [], "ok": None},
]
COLUMNS = ("id", "value.count.raw", "many.x")


@pytest.fixture
def shown(capsys):
    def show_it(lines, output):
        show(iter(lines), COLUMNS, output)
        return capsys.readouterr().out

    return show_it


def test_json_lines_and_a_json_list_read_back_equal(shown):
    assert [json.loads(line) for line in shown(LINES, Format.JSONL).splitlines()] == LINES
    assert json.loads(shown(LINES, Format.JSON)) == LINES


@pytest.mark.parametrize(
    ("output", "printed"),
    [
        (Format.JSONL, ""),
        (Format.JSON, "[]\n"),
        (Format.CSV, ""),
        (Format.TABLE, "nothing found\n"),
    ],
)
def test_no_lines_are_printed_as_none(shown, output, printed):
    assert shown([], output) == printed


def test_a_row_holds_nested_values_as_json_and_null_as_nothing(shown):
    first, second = csv.DictReader(io.StringIO(shown(LINES, Format.CSV), newline=""))
    assert json.loads(first["value"]) == LINES[0]["value"]
    assert (second["many"], second["ok"]) == ("[]", "")


@pytest.mark.parametrize("text", ["a\rb", "a\r\nb", 'say "x"', "a,b", "a;b", "naïve ☃", " a "])
def test_text_in_a_row_reads_back_equal(shown, text):
    [row] = csv.DictReader(io.StringIO(shown([{"text": text}], Format.CSV), newline=""))
    assert row == {"text": text}


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1"])  # noqa: RUF001
def test_a_sheet_runs_no_text(shown, text):
    [row] = csv.DictReader(io.StringIO(shown([{"text": text}], Format.CSV), newline=""))
    assert row == {"text": f"'{text}"}


def test_a_number_in_a_row_stays_a_number(shown):
    [row] = csv.DictReader(io.StringIO(shown([{"n": -1.5}], Format.CSV)))
    assert row == {"n": "-1.5"}


def test_a_table_shows_what_lies_at_its_columns(shown):
    out = shown(LINES, Format.TABLE)
    assert out.split()[:3] == ["id", "raw", "x"]
    assert "u, v" in out
    assert "True" not in out


def test_a_table_takes_no_markup_from_a_text(shown):
    assert "[red]x[/nonsense]" in shown([{"id": "[red]x[/nonsense]"}], Format.TABLE)


@pytest.mark.parametrize(
    ("wanted", "terminal", "output"),
    [
        (None, True, Format.TABLE),
        (None, False, Format.JSONL),
        (Format.CSV, True, Format.CSV),
        (Format.TABLE, False, Format.TABLE),
    ],
)
def test_people_get_a_table_and_pipes_get_lines(monkeypatch, wanted, terminal, output):
    monkeypatch.setattr("sys.stdout.isatty", lambda: terminal)
    assert chosen(wanted) is output


def test_letters_stay_as_they_are():
    assert as_json({"a": "Kata’ib"}) == '{"a": "Kata’ib"}'
