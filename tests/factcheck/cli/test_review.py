"""`factcheck review` gives a verdict, keeps what was said before, and says what is missing."""

from pathlib import Path

import pytest


def test_a_verdict_is_saved_and_what_is_missing_is_told(camp, lines):
    ended = camp("review", "Camp", "C1", "--verdict", "refuted", "--as", "Ana")
    assert ended.status == 0
    assert ended.out.startswith("C1: refuted; researching; missing: a rationale, ")
    assert lines("claims", "Camp", "--verdict", "refuted", "--as", "Ana")[0]["label"] == "C1"


def test_what_is_left_out_stays_and_a_whole_review_is_proposed(camp):
    camp("review", "Camp", "C1", "--verdict", "mixed", "--nothing-found", "--as", "Ana")
    ended = camp("review", "Camp", "C1", "--rationale", "Nobody says.", "--as", "Ana")
    assert ended.out == "C1: mixed; proposed\n"
    assert camp("status", "Camp", "C1", "--to", "approved", "--as", "Ana").status == 2
    assert camp("status", "Camp", "C1", "--to", "approved", "--as", "Bo").status == 0
    again = camp("review", "Camp", "C1", "--verdict", "refuted", "--as", "Ana")
    assert again.status == 2
    assert "missing: a reopening" in again.err


def test_a_third_person_settles_what_two_see_differently(camp):
    for who, verdict in (("Ana", "mixed"), ("Bo", "refuted")):
        camp("review", "Camp", "C1", "--verdict", verdict, "--as", who)
    settle = ("review", "Camp", "C1", "--verdict", "refuted", "--adjudicate", "--as")
    ended = camp(*settle, "Ana")
    assert (ended.status, ended.out) == (2, "")
    assert "missing: a third person" in ended.err
    assert camp(*settle, "Cy").out.startswith("C1: refuted")


def test_everything_that_a_review_holds_can_be_said(camp):
    ended = camp(
        *("review", "Camp", "C1", "--verdict", "mixed", "--said", "supported"),
        *("--rationale", "Two accounts.", "--conclusion", "In part.", "--confidence", "low"),
        *("--flag", "missing_context", "--flag", "unit_error", "--as-of", "2020-03-13"),
        *("--open-questions", "A list?", "--reply-sought", "Asked on Friday.", "--as", "Ana"),
    )
    assert ended.status == 0
    report = camp("report", "Camp", "--format", "json", "--out", "out")
    assert report.status == 0
    told = Path(report.out.strip()).read_text(encoding="utf-8")
    for said in ("Two accounts.", "In part.", "unit_error", "A list?", "Asked on Friday."):
        assert said in told


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ([], "a review says something"),
        (["--verdict", "true"], "'true' is not one of"),
        (["--as-of", "soon", "--verdict", "mixed"], "cannot read --as-of 'soon'"),
        (["--adjudicate", "--verdict", "mixed"], "missing: two verdicts that differ"),
    ],
)
def test_a_wrong_call_is_told_and_saves_nothing(camp, lines, options, says):
    ended = camp("review", "Camp", "C1", *options, "--as", "Ana")
    assert (ended.status, ended.out) == (2, "")
    assert says in ended.err
    assert not any(line["verdict"] for line in lines("claims", "Camp", "--as", "Ana"))
