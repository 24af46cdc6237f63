"""Claims and articles are found by the names that pages print."""

import pytest

from factcheck.errors import NotFound
from factcheck.workflow.create_case import create_case
from factcheck.workflow.find_claims import find_article, find_claim


@pytest.mark.parametrize("name", ["C2", "c2", " C2 "])
def test_a_claim_is_found_by_its_short_name_and_by_its_id(bench, case, name):
    found = find_claim(bench, case.id, name)
    assert found.number == 2
    assert find_claim(bench, case.id, found.id) == found


@pytest.mark.parametrize("name", ["A2", "a2"])
def test_an_article_is_found_by_its_short_name_and_by_its_id(bench, case, name):
    found = find_article(bench, case.id, name)
    assert found.number == 2
    assert find_article(bench, case.id, found.id) == found


@pytest.mark.parametrize("name", ["C99", "C0", "A1", "", "C", "C1x", "nobody"])
def test_what_is_no_claim_is_told_with_those_there_are(bench, case, name):
    with pytest.raises(NotFound, match=r"expected C1 to C\d"):
        find_claim(bench, case.id, name)


@pytest.mark.parametrize("name", ["A9", "C1", "", "x"])
def test_what_is_no_article_is_told_with_those_there_are(bench, case, name):
    with pytest.raises(NotFound, match="expected A1 to A2"):
        find_article(bench, case.id, name)


def test_an_empty_case_says_so(bench):
    empty = create_case(bench, "Empty", by="ana")
    with pytest.raises(NotFound, match="the case holds none yet"):
        find_claim(bench, empty.id, "C1")
    with pytest.raises(NotFound, match="the case holds none yet"):
        find_article(bench, empty.id, "A1")
