"""No command prints a character that a terminal obeys, whatever stands in the case."""

import json
import re

import pytest

from tests.factcheck.hostile import PAYLOADS, word

# What a terminal obeys: escapes and other controls, and what turns words round or hides them.
OBEYED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2060-\u2069\u200b]")


@pytest.fixture
def call_on(hostile, call, monkeypatch):
    folder, case = hostile
    monkeypatch.setenv("FACTCHECK_DATA_FOLDER", str(folder / "data"))
    return lambda *arguments: call(*(case.id if a == "CASE" else a for a in arguments))


@pytest.mark.parametrize(
    "arguments",
    [
        ("claims", "CASE", "--format", "table"),
        ("findings", "CASE", "--all", "--format", "table"),
        ("evidence", "list", "CASE", "C1", "--format", "table"),
        ("case", "list", "--format", "table"),
        ("score", "CASE"),
        ("verify",),
    ],
)
def test_a_table_holds_words_only(call_on, arguments):
    ended = call_on(*arguments)
    assert ended.status == 0, ended.err
    assert ended.out
    assert not OBEYED.search(ended.out)


def test_a_name_that_is_not_there_is_said_without_what_a_terminal_obeys(call_on):
    ended = call_on("claims", "\x1b[31mno\u202e such case")
    assert ended.status != 0
    assert not OBEYED.search(ended.err)


def test_json_lines_hold_every_word_as_it_came(call_on):
    out = call_on("evidence", "list", "CASE", "C1", "--format", "jsonl").out
    assert not re.search(r"[\x00-\x09\x0b-\x1f]", out)
    titles = [json.loads(line)["title"] for line in out.splitlines()]
    assert len(titles) == len(PAYLOADS)
    assert all(word(number) in title for number, title in enumerate(titles))
    assert sum(title == text for title, text in zip(titles, PAYLOADS, strict=True)) >= 98
