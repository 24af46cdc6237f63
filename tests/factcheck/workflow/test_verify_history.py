"""The history of a case."""

import pytest

from factcheck.domain.history import GENESIS
from factcheck.workflow.verify_history import show_history, verify_history


def test_what_was_done_is_shown_and_whole(bench, case):
    entries = show_history(bench, case.id)
    assert [e.action for e in entries][:3] == ["created", "imported", "imported"]
    found = verify_history(bench, case.id)
    assert (found.entries, found.head, found.broken_at) == (len(entries), entries[-1].hash, None)


def test_a_case_without_history_has_an_empty_chain(bench):
    found = verify_history(bench, "none")
    assert (found.entries, found.head, found.broken_at) == (0, GENESIS, None)


@pytest.mark.parametrize("at", [0, 3])
def test_an_altered_entry_is_named(bench, case, at):
    entries = bench.store._acts
    entries[at] = entries[at].model_copy(update={"by": "zoe"})
    assert verify_history(bench, case.id).broken_at == at + 1


def test_one_subject_is_picked_out(bench, case):
    entries = show_history(bench, case.id, subject=f"case:{case.id}")
    assert {e.action for e in entries} == {"created", "checked"}
