"""How far each reviewer is."""

from factcheck.ui.components.people_progress import people_nodes
from factcheck.ui.components.sheet import words_of
from factcheck.workflow.list_cases import show_case


def test_each_reviewer_has_a_line(desk):
    told = words_of(people_nodes(show_case(desk.bench, desk.case.id).people, by="bo"))
    assert "ana 1 0 2" in told
    assert "bo (you) 1 0 2" in told


def test_where_nobody_has_anything_it_says_how_to_begin():
    assert "take one in Review" in words_of(people_nodes([], by="bo"))
