"""The people of a case."""

from factcheck.reports.casualty_people import casualty_people
from factcheck.reports.casualty_table import casualty_table
from tests.factcheck.reports.extracting import case_of

ONE = "A blast in Dover on Friday killed two people. Mayor Jim Doyle said Ann Roe, 34, was killed."
TWO = "The Dover blast killed two people on Friday. Ann Roe, a nurse, died at Mercy Hospital."
SHOT = "A gunman shot his wife in Hull on Friday before he was shot dead by police."


def test_a_person_of_two_articles_is_told_once_with_all_that_both_say():
    [ann] = casualty_people(case_of(ONE, TWO))
    assert (ann.person, ann.named, ann.age, ann.role) == ("Ann Roe", True, 34, "nurse")
    assert (ann.outcome, ann.where) == ("killed", "Mercy Hospital")
    assert ann.named_by == ("Jim Doyle",)
    assert len(ann.claims) == 2
    assert {ann.event_id} == {row.event_id for row in casualty_table(case_of(ONE, TWO))}


def test_who_did_it_and_whose_kin_somebody_is_are_told():
    told = {p.person: (p.role, p.outcome) for p in casualty_people(case_of(SHOT))}
    assert told["gunman"] == ("gunman, suspect", "killed")
    assert "his wife (of gunman)" in told


def test_a_crowd_is_no_person():
    assert casualty_people(case_of("Dozens of people were killed in Hull.")) == ()
