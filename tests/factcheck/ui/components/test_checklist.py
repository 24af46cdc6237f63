import pytest

from factcheck.ui.components.checklist import checklist_nodes, steps_done
from factcheck.ui.components.sheet import words_of
from factcheck.workflow.verify_history import show_history


def test_what_others_did_ticks_nothing(desk):
    history = show_history(desk.bench, desk.case.id)
    assert steps_done(history, by="cleo") == [True, False, False, False]
    assert steps_done(history, by="ana") == [True, True, True, False]


@pytest.mark.parametrize(("done", "ticks"), [([True, False, False, False], 1), ([True] * 4, 4)])
def test_each_step_has_a_sign(done, ticks):
    assert words_of(checklist_nodes(done)).count("✓") == ticks
