"""The table of casualties."""

import pytest

from claims import Casualty, Count, Fact, Outcome, Polarity, Population
from factcheck.reports.casualty_table import casualty_table, count_of, who
from tests.factcheck.reports.extracting import case_of as _case

ARTICLE = (
    "A blast in Dover on Friday killed seven people, including three children, and injured nine. "
    "Ann Roe, 34, was among the dead."
)
REVISED = (
    "An earlier report put the death toll at four. Police now say 6 people were killed in Hull."
)


def _count(low, high=None, **fields):
    return Count(min=low, max=high, best=low, raw=str(low), **fields)


def test_a_row_spans_the_figures_of_an_event(dossier):
    killed, injured = casualty_table(dossier)
    assert (killed.outcome, killed.range_words, killed.best_words) == ("killed", "3–5", "5")
    assert [(f.claim, f.stood, f.said_by) for f in killed.figures] == [
        ("C1", "2020-03-12", "One"),
        ("C3", "2020-03-13", "Two"),
    ]
    assert (injured.range_words, [f.claim for f in injured.figures]) == ("12", ["C2"])
    assert (killed.origins, injured.origins) == (2, 1)


def test_only_an_approved_verdict_establishes_a_figure(dossier, unworked):
    assert [row.established for row in casualty_table(dossier)] == [3, None]
    assert {row.established_words for row in casualty_table(unworked)} == {"–"}
    first, *rest = dossier.claims
    for status in ("researching", "retracted"):
        reopened = dossier.but(claims=(first.but(status=status), *rest))
        assert casualty_table(reopened)[0].established is None


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


def test_claims_of_no_event_of_the_case_keep_that_of_their_article(dossier):
    """Two articles of two happenings are never one event, though both are nameless."""
    parted = dossier.events[0].model_copy(update={"claims": (dossier.claims[1].id,)})
    rows = casualty_table(dossier.but(events=(parted,)))
    assert [(r.event, r.outcome) for r in rows] == [
        ("no event told", "injured"),
        ("no event told", "killed"),
        ("no event told", "killed"),
    ]
    assert len({r.event_id for r in rows}) == 3


def test_an_event_says_what_where_and_when():
    rows = casualty_table(_case(ARTICLE))
    assert {(r.event, r.where) for r in rows} == {("blast in Dover", "Dover, England")}
    assert {r.when for r in rows} == {"Friday (17 May 2024)"}


def test_groups_stand_below_their_toll_and_persons_in_a_list_of_their_own():
    rows = casualty_table(_case(ARTICLE))
    told = [(r.outcome, r.who, r.part, r.range_words) for r in rows]
    assert told == [
        ("killed", "all", False, "7"),
        ("killed", "children", True, "3"),
        ("injured", "all", False, "9"),
    ]


def test_what_was_superseded_is_told_and_not_counted():
    [row] = casualty_table(_case(REVISED))
    assert (row.range_words, row.best_words) == ("6", "6")
    assert {(f.min, f.superseded) for f in row.figures} == {(4, True), (6, False)}


def test_a_sum_says_what_it_adds_up():
    text = "Two dead in Hull blast\n\nThree soldiers and a guard were killed in the blast in Hull."
    [killed, *_] = casualty_table(_case(text))
    assert (killed.range_words, killed.best_words) == ("2–4", "4")
    [added] = [f for f in killed.figures if f.best == 4]
    assert added.words == "3 soldiers + 1 guard"


def test_a_group_not_described_is_called_so():
    rows = casualty_table(
        _case("A blast hurt nine men in Hull. Five of the wounded are critical.")
    )
    assert {r.who for r in rows if r.part} <= {"not described"}


def test_an_article_s_mentions_of_one_figure_are_one():
    [row] = casualty_table(_case("Two men died in Hull. Two men died in Hull on Friday."))
    assert [f.claims for f in row.figures] == [("C1", "C3")]


def test_parts_without_a_total_are_added_up():
    [killed, *_] = casualty_table(_case("Two soldiers and three nurses died in Hull."))
    assert (killed.range_words, killed.added_up) == ("5", True)
    assert len(killed.figures) == 2


@pytest.mark.parametrize(
    ("people", "number", "group"),
    [
        (Population(raw="members"), 3, "all"),
        (Population(raw="Americans", nationality="US"), 2, "United States"),
        (Population(raw="troops", nationality="US", status="military"), 2, "United States"),
        (Population(raw="a contractor", status="contractor"), 1, "contractor"),
        (Population(raw="children", age_group="child"), 4, "children"),
        (Population(raw="girls", age_group="child", sex="female"), 4, "girls"),
        (Population(raw="women", sex="female", status="civilian"), 4, "women"),
        (Population(raw="his men"), 0, "his men"),
        (Population(), 0, "all"),
    ],
)
def test_groups_are_told_apart_by_what_they_are(people, number, group):
    value = Casualty(outcome=Outcome.KILLED, count=_count(number, number), population=people)
    assert who(value) == group


def test_a_value_that_counts_nothing_has_an_open_count():
    assert count_of(Fact(subject="a", predicate="b")).min is None
