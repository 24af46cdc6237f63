"""The tables of the page."""

from claims import Kind
from scripts.confidence.labels import Label
from scripts.confidence.tables import tables_of


def rows(kind, right, count):
    return [Label("set", "d", "c", kind, 0.7, (), right, "" if right else "no fact")] * count


def test_shares_are_printed_by_bin_by_kind_and_by_cause():
    labels = [
        label
        for kind in Kind
        for label in rows(kind, right=True, count=15) + rows(kind, right=False, count=5)
    ]
    said = [0.85, *([0.65] * 14), *([0.45] * 5)] * len(Kind)
    page = tables_of(labels, said)
    assert "| 0.6-0.7 | 140 | 65 % | 100 % |" in page
    assert "| 0.3-0.5 | 50 | 45 % | 0 % |" in page
    assert "| fact | 20 | 75 % | 75 % of 100 % | 100 % of 75 % | 100 % of 75 % | – |" in page
    assert "| **all, as they come** | 200 | 75 % |" in page
    assert "| no fact | 50 | 100 % | action, asset_location |" in page
