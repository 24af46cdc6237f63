from factcheck.ui.components.history import SHOWN, history_nodes
from factcheck.ui.components.sheet import words_of
from factcheck.workflow.verify_history import show_history


def test_the_latest_comes_first_and_the_list_ends(desk):
    entries = show_history(desk.bench, desk.case.id)
    nodes = history_nodes(entries, {})
    lines = nodes[0][2]
    assert f"entry {entries[-1].number}," in lines[0][1]["title"]
    assert len(lines) == min(SHOWN, len(entries))


def test_nothing_done_is_said():
    assert words_of(history_nodes([], {})) == "Nothing yet."


def test_the_order_is_by_number_and_a_claim_that_is_known_is_named(desk, judged_row):
    entries = show_history(desk.bench, desk.case.id)
    names = {judged_row.claim_id: judged_row.label}
    lines = history_nodes(entries[::-1], names)[0][2]
    assert f"entry {entries[-1].number}," in lines[0][1]["title"]
    named = [line for line in lines if judged_row.label in words_of([line])]
    assert 0 < len(named) < len(lines)
