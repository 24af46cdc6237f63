"""All cases, with what can be counted without reading them."""

from factcheck.ui.components.case_list import SHOWN, case_nodes
from factcheck.ui.components.sheet import words_of
from factcheck.workflow.create_case import create_case, set_solo
from factcheck.workflow.list_cases import case_lines


def test_each_case_stands_with_its_counts_and_the_open_one_is_no_link(desk):
    other = create_case(desk.bench, "Basra", by="ana")
    set_solo(desk.bench, other.id, solo=True, by="ana", seen=other.version)
    nodes = case_nodes(case_lines(desk.bench), current=desk.case.id)
    told = words_of(nodes)
    assert "Demo: the attack on Camp Taji 5 168 1 3" in told
    assert "Basra · a desk of one 0 0 0 0" in told
    assert f"'case': '{other.id}'" in str(nodes)
    assert f"'case': '{desk.case.id}'" not in str(nodes)


def test_a_long_list_ends_and_says_so(desk):
    [line] = case_lines(desk.bench)
    told = words_of(case_nodes([line] * (SHOWN + 2), current=""))
    assert "and 2 more" in told
    assert "more" not in words_of(case_nodes([line], current=""))
