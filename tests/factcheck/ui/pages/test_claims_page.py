import pytest


def test_all_claims_stand_in_the_table(open_page, rows):
    app = open_page("claims")
    assert len(app.dataframe[0].value) == len(rows)


@pytest.mark.parametrize(
    ("query", "column", "said"),
    [
        ({"kind": "casualty"}, "kind", "casualty"),
        ({"work": "published"}, "work", "published"),
        ({"in": "2"}, "article", "A2 The Harbourgate Times"),
    ],
)
def test_the_address_filters(open_page, query, column, said):
    app = open_page("claims", **query)
    assert set(app.dataframe[0].value[column]) == {said}


def test_a_filter_that_nothing_passes_says_so(open_page):
    app = open_page("claims", words="zebra")
    assert not app.dataframe
    assert "No claim" in app.info[0].value
