"""Two figures of one article: rival accounts, or two things."""

import pytest

from claims.relations.rivals import rivals
from tests.claims.making import article, entries, killed

FAR = "The ferry has called at Tirsk since the war. " * 12
TOLD = "Police count 12 dead of the fire at Tirsk mill."


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("The union says that the fire at Tirsk mill killed 16.", True),
        ("The death toll is 16, the union says.", False),
        ("Sixteen died in clashes at the border.", False),
    ],
)
def test_figures_far_apart_are_rivals_if_they_name_what_they_count_alike(other, expected):
    first, _, last = entries(
        article("a", *((killed(n), {"words": w}) for n, w in ((12, TOLD), (1, FAR), (16, other))))
    )
    assert rivals(first, last) is expected
    assert rivals(last, first) is expected


def test_two_tolls_are_rivals_wherever_they_stand():
    told = ("Police put the toll at 12.", FAR, "The union gave a toll of 16.")
    first, _, last = entries(article("a", *((killed(1), {"words": w}) for w in told)))
    assert rivals(first, last)


def test_figures_beside_each_other_are_rivals():
    told = ("Police count 12 dead.", "In clashes 16 died, the union says.")
    assert rivals(*entries(article("a", *((killed(1), {"words": w}) for w in told))))
