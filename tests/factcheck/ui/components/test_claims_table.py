import csv
import io
import json

import pytest

from factcheck.ui.components.claims_table import as_csv, as_json, counted, shown
from factcheck.workflow.list_claims import ClaimList


def test_csv_has_a_line_a_claim_and_no_formula(rows):
    spoilt = [rows[0]._replace(text="=HYPERLINK(1)", speaker="-x"), rows[1]]
    lines = list(csv.DictReader(io.StringIO(as_csv(spoilt).decode())))
    assert len(lines) == 2
    assert (lines[0]["text"], lines[0]["speaker"]) == ("'=HYPERLINK(1)", "'-x")
    assert lines[1]["text"] == rows[1].text


def test_json_keeps_the_words_as_they_are(rows):
    assert json.loads(as_json(rows[:1]))[0]["text"] == rows[0].text
    assert json.loads(as_json([])) == []


@pytest.mark.parametrize(("editor", "word"), [(True, "↻ outdated"), (False, "◐ mixed")])
def test_a_verdict_is_shown_with_its_glyph(rows, editor, word):
    assert shown(rows[0]._replace(verdict="outdated"), editor=editor)["verdict"] == word
    assert shown(rows[0]._replace(verdict=""), editor=editor)["verdict"] == "○ no verdict yet"


@pytest.mark.parametrize(("below", "said"), [(0, "0 of 3 claims"), (2, "; 2 unsure hidden")])
def test_what_is_hidden_is_said(below, said):
    assert counted(ClaimList(rows=(), total=3, below_confidence=below)).endswith(said)


def test_what_no_longer_counts_is_counted_apart():
    found = ClaimList(rows=(), total=387, left_out=5, below_confidence=0)
    assert counted(found) == "0 of 382 claims; 5 more rejected or of older versions"
