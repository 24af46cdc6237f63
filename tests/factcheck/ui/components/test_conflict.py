from factcheck.ui.components.conflict import side
from factcheck.ui.components.sheet import words_of


def test_a_version_is_told_with_verdict_reason_and_time(judged_row, place_of):
    review = place_of(judged_row, by="ana").card.mine
    told = words_of([side("Yours", review)])
    assert "supported" in told
    assert review.rationale.split()[0] in told


def test_a_version_without_a_verdict_says_none(judged_row, place_of):
    review = place_of(judged_row, by="ana").card.mine.but(verdict=None)
    assert "verdict none" in words_of([side("Yours", review)])
