import pytest

from factcheck.ui.components.bulk_form import listed


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
