"""Everybody whom an article names."""

from claims.victims.roster import Roster

TEXT = "John Smith, 28, met Ann Roe. Smith left. Roe, a teacher, stayed."


def test_a_surname_goes_on_the_full_name(read):
    people = {p.name: p for p in Roster(read(TEXT)).people}
    assert {"John Smith", "Ann Roe"} <= set(people)
    assert people["John Smith"].age == 28


def test_a_text_without_names_has_an_empty_roster(read):
    assert Roster(read("It rained all day.")).people == []
