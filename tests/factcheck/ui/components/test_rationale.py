import pytest


@pytest.mark.parametrize(("editor", "there"), [(False, False), (True, True)])
def test_grades_are_asked_in_editor_mode_only(open_page, rows, editor, there):
    app = open_page("review", editor=editor, claim=rows[0].claim_id)
    keys = [field.key for field in app.multiselect]
    assert (f"review-flags-{rows[0].claim_id}" in keys) is there


def test_of_a_statement_it_is_asked_whether_it_was_said(open_page, rows):
    statement = next(row for row in rows if row.kind == "statement")
    app = open_page("review", editor=True, claim=statement.claim_id)
    assert f"review-said-{statement.claim_id}" in [s.key for s in app.selectbox]
    app = open_page("review", editor=True, claim=rows[0].claim_id)
    assert f"review-said-{rows[0].claim_id}" not in [s.key for s in app.selectbox]
