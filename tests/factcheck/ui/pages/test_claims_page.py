import pytest

from factcheck.domain.rules import SHOWN_FROM
from factcheck.workflow.list_claims import is_sure


@pytest.mark.parametrize(("query", "sure_only"), [({}, True), ({"sure": "0"}, False)])
def test_all_claims_stand_in_the_table_that_are_sure_enough(open_page, rows, query, sure_only):
    app = open_page("claims", **query)
    unsure = [row for row in rows if not is_sure(row, SHOWN_FROM)]
    assert unsure
    assert len(app.dataframe[0].value) == len(rows) - len(unsure) * sure_only
    assert ("unsure hidden" in app.caption[0].value) is sure_only


@pytest.mark.parametrize(
    ("query", "column", "said"),
    [
        ({"kind": "casualty"}, "kind", "casualty"),
        ({"work": "published"}, "work", "published"),
        ({"in": "A2 The Harbourgate Times"}, "article", "A2 The Harbourgate Times"),
    ],
)
def test_the_address_filters(open_page, query, column, said):
    app = open_page("claims", **query)
    assert set(app.dataframe[0].value[column]) == {said}


def test_a_filter_that_nothing_passes_says_so(open_page):
    app = open_page("claims", words="zebra")
    assert not app.dataframe
    assert "No claim passes" in " ".join(c.value for c in app.caption)
