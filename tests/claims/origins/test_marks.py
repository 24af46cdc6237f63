"""What is noted of an article on where it has its news from."""

import pytest

from claims.origins.marks import marks_of
from tests.claims.making import article, killed, teller


def test_who_wrote_it_and_what_it_counts_are_noted():
    told = (killed(12), {"attribution": (teller("the interior ministry"),)})
    marks = marks_of(
        article("a", told, killed(3), text="MIRKOT (Reuters) - A blast.", outlet="Ledger")
    )
    assert marks.credits == ("Reuters", "Ledger")
    assert marks.numbers == {12}
    assert set(marks.names) == {"mirkot"}


@pytest.mark.parametrize(("number", "noted"), [(12, 1), (1, 0)])
def test_a_figure_on_the_word_of_a_named_source_is_noted_unless_it_is_one(number, noted):
    source = teller("Ann Lee").model_copy(update={"named": True})
    marks = marks_of(article("a", (killed(number), {"attribution": (source,)})))
    assert len(marks.figures) == noted
