"""The tables of findings."""

from claims.model.finding import FindingRelation
from scripts.finding_confidence.cases import PAIRS
from scripts.finding_confidence.labels import Label
from scripts.finding_confidence.tables import tables_of


def rows(corpus, count, *, right=True):
    cause = "" if right else "another happening"
    relation = FindingRelation.CONTRADICTION
    return [Label(corpus, "c", "w", "f", relation, "R09b", 0.7, (), right, cause)] * count


def test_shares_are_printed_by_bin_relation_set_and_cause():
    labels = rows("news", 15) + rows("news", 5, right=False) + rows(PAIRS, 10)
    said = [0.85] * 15 + [0.35] * 5 + [0.95] * 10
    page = tables_of(labels, said)
    assert "| 0.8-0.9 | 15 | 85 % | 100 % |" in page
    assert "| 0.3-0.5 | 5 | 35 % | 0 % |" in page
    assert "| contradiction | 20 | 75 % | 75 % of 100 % | 100 % of 75 % |" in page
    assert "| pairs of notes | 10 | 100 % |" in page
    assert "| another happening | 5 | 100 % |" in page
    assert "0.9-1.0" not in page  # notes are no news
