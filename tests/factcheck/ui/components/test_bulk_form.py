import pytest

from factcheck.ui.bulk_acts import Wanted
from factcheck.ui.components.bulk_form import asked_nodes, listed
from factcheck.ui.components.sheet import words_of


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        ([], ""),
        ([4], "C4"),
        ([1, 2, 3], "C1–C3"),
        ([9, 1, 2, 5], "C1–C2, C5, C9"),
    ],
)
def test_the_claims_are_listed_by_their_short_names(rows, numbers, said):
    assert listed([rows[0]._replace(number=number) for number in numbers]) == said


def test_every_claim_stands_in_the_question(rows):
    told = words_of(asked_nodes(Wanted(rows, "dismissed as trivial"), editor=False))
    assert told.startswith(f"{len(rows)} claims to be dismissed as trivial?")
    assert [row.label for row in rows if f"{row.label} " not in told] == []
    assert "to do" in told
    assert "extracted" not in told
