import pytest

from factcheck.consistency.matrix import Figure
from factcheck.ui.components.matrix import matrix_nodes, spread
from factcheck.ui.components.sheet import words_of
from factcheck.workflow.show_consistency import show_consistency


def of(low, best, high):
    return Figure(
        claim_id="c", label="C1", text="x", min=low, best=best, max=high, as_of=None, origin=None
    )


@pytest.mark.parametrize(
    ("figures", "words"),
    [
        ([of(10, 10, 10), of(11, 12, 13)], "10 – 12 – 13"),
        ([of(3, 3, 3)], "3"),
        ([of(12, 12, None)], "12 – ∞"),
        ([of(None, None, None)], ""),
        ([], ""),
    ],
)
def test_the_range_runs_from_fewest_to_most(figures, words):
    assert spread(figures) == words


def test_every_slot_has_a_row_and_every_article_a_column(desk):
    view = show_consistency(desk.bench, desk.case.id)
    told = words_of(matrix_nodes(view.matrix, view.articles))
    assert all(row.label in told for row in view.matrix)
    assert "A5 The Tidewater Observer" in told


def test_a_case_without_slots_says_so():
    assert "No two claims" in words_of(matrix_nodes([], []))
