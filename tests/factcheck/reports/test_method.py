"""What a report says of itself."""

from factcheck.domain.report import House
from factcheck.domain.verdict import SCALE, Verdict
from factcheck.reports.method import about, legend


def test_the_legend_explains_every_verdict_under_its_key():
    entries = legend()
    assert [e.verdict for e in entries] == list(Verdict)
    assert [e.key for e in entries] == list(range(1, 10))
    assert all(e.meaning and e.glyph and e.word for e in entries)


def test_only_the_scale_carries_a_rating_and_higher_is_truer():
    ratings = {e.verdict: e.rating for e in legend()}
    assert [ratings[v] for v in SCALE] == [1, 2, 3, 4, 5]
    assert {ratings[v] for v in Verdict if v not in SCALE} == {None}


def test_every_scheme_is_told_of_every_verdict_even_where_it_has_no_label():
    schemes = {tuple(e.equivalents) for e in legend()}
    assert schemes == {("AVeriTeC", "FEVER", "PolitiFact", "Snopes", "Washington Post")}
    labels = {e.verdict: e.equivalents for e in legend()}
    assert labels[Verdict.REFUTED]["FEVER"] == "REFUTES"
    assert set(labels[Verdict.NOT_CHECKABLE].values()) == {""}


def test_a_desk_of_one_says_so():
    assert any("solo" in line for line in about(House(), solo=True).method)
    assert not any("solo" in line for line in about(House(), solo=False).method)


def test_a_house_states_its_interests_and_its_licence():
    told = about(House(interests="Paid by readers.", licence="CC BY 4.0."), solo=False)
    assert told.interests == "Paid by readers."
    assert told.quotations.endswith(" CC BY 4.0.")
    silent = about(House(), solo=False)
    assert "not stated" in silent.interests
    assert "CC BY" not in silent.quotations
