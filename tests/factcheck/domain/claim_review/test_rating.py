"""Numbers of other desks."""

import pytest

from factcheck.domain.claim_review.rating import Rating, read_rating


def raw(value, best=5, worst=1):
    told = {"ratingValue": value, "bestRating": best, "worstRating": worst}
    return {name: n for name, n in told.items() if n is not ...}


@pytest.mark.parametrize(
    ("told", "label", "truth", "says"),
    [
        (raw(5), "True", 1.0, None),
        (raw(1), "False", 0.0, None),
        (raw(3), "Half the story", 0.5, None),
        (raw("4", "5", "1"), "Mostly true", 0.75, "ratingValue was a string"),
        (raw("2,5", 4, 1), "?", 0.5, "ratingValue was a string"),
        (raw(1, best=1, worst=5), "True", 1.0, "turned round"),
        (raw(5, best=1, worst=5), "False", 0.0, "turned round"),
        (raw(1, best=1, worst=5), "False", 0.0, "exchanged"),
        (raw(1, best=1, worst=5), "Not quite", None, "runs backwards"),
        (raw(5), "False", None, "the opposite"),
        (raw(1), "True", None, "the opposite"),
        (raw(-1, -1, -1), "False", None, "-1 stands for no number"),
        (raw(-1, ..., ...), "False", None, "-1 stands for no number"),
        (raw(2, ..., ...), "?", 0.25, "taken as 1 to 5"),
        (raw(2, 5, ...), "?", None, "one end of the scale is missing"),
        (raw(3, 3, 3), "?", None, "one step"),
        (raw(7), "?", None, "7 lies off the scale"),
        (raw("five"), "?", None, "is no number"),
        (raw(None), "True", None, None),
        ({"ratingValue": True}, "True", None, None),
        (raw(float("nan")), "True", None, None),
        ({}, "True", None, None),
    ],
)
def test_a_number_is_read_as_far_as_it_can_be_relied_on(told, label, truth, says):
    read = read_rating(told, label)
    assert (read.rating and read.rating.truth) == truth
    assert any(says in note for note in read.mended) if says else read.mended == ()


def test_what_is_read_is_a_scale_that_runs_upwards():
    assert read_rating(raw(2, best=1, worst=5), "Mostly true").rating == Rating(
        value=4, best=5, worst=1
    )
