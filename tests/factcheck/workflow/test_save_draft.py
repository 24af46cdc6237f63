"""Typing that was not saved."""

from factcheck.workflow.save_draft import drop_draft, forget_draft, load_draft, save_draft


def test_the_latest_typing_wins_and_is_ones_own(bench, case):
    save_draft(bench, case.id, "review:x", {"rationale": "a"}, by="ana")
    save_draft(bench, case.id, "review:x", {"rationale": "ab"}, by="ana")
    assert load_draft(bench, case.id, "review:x", by="ana").typed == {"rationale": "ab"}
    assert load_draft(bench, case.id, "review:x", by="bo") is None


def test_a_draft_is_dropped_and_dropping_nothing_is_quiet(bench, case):
    save_draft(bench, case.id, "p", {}, by="ana")
    drop_draft(bench, case.id, "p", by="ana")
    drop_draft(bench, case.id, "p", by="ana")
    assert load_draft(bench, case.id, "p", by="ana") is None


def test_forgetting_is_part_of_the_save(bench, case):
    save_draft(bench, case.id, "p", {}, by="ana")
    with bench.store.write() as tx:
        forget_draft(tx, case.id, "p", by="ana")
    assert load_draft(bench, case.id, "p", by="ana") is None
