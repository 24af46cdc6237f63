"""The table of casualties."""

import pytest

from claims import Casualty, Count, Fact, Outcome, Polarity, Population
from factcheck.reports.casualty_table import casualty_table, count_of, who


def _count(low, high=None, **fields):
    return Count(min=low, max=high, best=low, raw=str(low), **fields)


def test_a_row_spans_the_figures_of_an_event(dossier):
    killed, injured = casualty_table(dossier)
    assert (killed.outcome, killed.range_words, killed.best_words) == ("killed", "3–5", "3")
    assert [(f.claim, f.stood, f.said_by) for f in killed.figures] == [
        ("C1", "2020-03-12", "One"),
        ("C3", "2020-03-13", "Two"),
    ]
    assert (injured.range_words, [f.claim for f in injured.figures]) == ("12", ["C2"])


def test_only_an_approved_verdict_establishes_a_figure(dossier, unworked):
    assert [row.best for row in casualty_table(dossier)] == [3, None]
    assert {row.best_words for row in casualty_table(unworked)} == {"–"}
    first, *rest = dossier.claims
    for status in ("researching", "retracted"):
        reopened = dossier.but(claims=(first.but(status=status), *rest))
        assert casualty_table(reopened)[0].best is None


def _with_first(dossier, **changes):
    first, *rest = dossier.claims
    machine = first.machine.model_copy(update=changes)
    return dossier.but(claims=(first.but(machine=machine), *rest))


def test_what_has_no_upper_bound_is_endless(dossier):
    open_end = Casualty(outcome=Outcome.KILLED, count=_count(12))
    assert casualty_table(_with_first(dossier, value=open_end))[0].range_words == "5–∞"


def test_what_is_denied_or_unsure_is_no_figure(dossier):
    for changes in ({"polarity": Polarity.NEGATED}, {"confidence": 0.1}):
        table = casualty_table(_with_first(dossier, **changes))
        assert table[0].range_words == "5"


def test_claims_of_no_event_come_last(dossier):
    parted = dossier.events[0].model_copy(update={"claims": (dossier.claims[1].id,)})
    rows = casualty_table(dossier.but(events=(parted,)))
    assert [(r.event, r.outcome) for r in rows] == [("e1", "injured"), ("no event told", "killed")]


@pytest.mark.parametrize(
    ("people", "number", "group"),
    [
        (Population(raw="members"), 3, "all"),
        (Population(raw="Americans", nationality="US"), 2, "US"),
        (Population(raw="troops", nationality="US", status="military"), 2, "US"),
        (Population(raw="a contractor", status="contractor"), 1, "contractor"),
        (Population(raw="children", age_group="child"), 4, "child"),
        (Population(raw="his men"), 0, "his men"),
        (Population(), 0, "all"),
    ],
)
def test_groups_are_told_apart_by_what_they_are(people, number, group):
    value = Casualty(outcome=Outcome.KILLED, count=_count(number, number), population=people)
    assert who(value) == group


def test_a_value_that_counts_nothing_has_an_open_count():
    assert count_of(Fact(subject="a", predicate="b")).min is None
