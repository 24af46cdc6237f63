from factcheck.ui.components.presence import presence_nodes
from factcheck.ui.components.sheet import words_of
from factcheck.workflow.open_claim import open_claim


def test_two_people_on_one_claim_see_each_other(open_page, desk, fresh_row, ref_of):
    open_page("review", claim=fresh_row.claim_id)
    others = open_claim(desk.bench, ref_of(fresh_row.claim_id), by="ana")
    assert words_of(presence_nodes(others)) == "● cleo is here"


def test_nobody_else_is_no_word():
    assert presence_nodes([]) == []
