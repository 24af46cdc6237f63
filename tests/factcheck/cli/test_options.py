"""Options that several commands share mean the same in each."""

import pytest

from factcheck.cli.options import Format
from tests.factcheck.cli.conftest import DEAD


@pytest.mark.parametrize("name", ["jsonl", "json", "csv", "table"])
def test_every_format_is_taken_by_every_command_that_prints(call, here, name):
    (here / "a.txt").write_text(DEAD)
    for command in (["extract"], ["annotate", "--layer", "numbers"], ["check"]):
        assert call(*command, "a.txt", "--format", name).status == 0
    assert Format(name).value == name


@pytest.mark.parametrize("name", ["xml", "JSON-LD", ""])
def test_another_format_is_a_wrong_call(call, name):
    for command in (["extract"], ["annotate", "--layer", "numbers"], ["check"]):
        assert call(*command, "a.txt", "--format", name).status == 2


@pytest.mark.parametrize("command", [["extract"], ["annotate", "--layer", "times"], ["check"]])
def test_a_date_that_cannot_be_read_is_a_wrong_call_before_anything_is_read(call, command):
    ended = call(*command, "no-such-file", "--published", "soon")
    assert (ended.status, ended.err.count("\n")) == (2, 1)
    assert "cannot read --published 'soon'; expected ISO 8601" in ended.err
