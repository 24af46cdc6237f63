"""What changed between two versions."""

import pytest

from factcheck.domain.evidence import Reliability
from factcheck.reports.contents import contents_of
from factcheck.reports.differences import Change, ChangeKind, differences
from factcheck.workflow.attach_evidence import withdraw_evidence
from factcheck.workflow.publish_report import load_dossier

K = ChangeKind


def lines(before, after):
    return [change.line for change in differences(before, after)]


def test_nothing_changed_is_no_difference(contents):
    assert differences(contents, contents) == ()


def test_a_verdict_that_changed_is_told_first(contents, unworked):
    before = contents_of(unworked)
    found = differences(before, contents)
    assert found[0].line == "C1: the verdict was “no verdict yet” and is “supported”"
    assert {K.VERDICT, K.EVIDENCE, K.WORDING} <= {change.kind for change in found}
    kinds = [list(K).index(change.kind) for change in found]
    assert kinds == sorted(kinds)


def test_there_and_back_tell_the_same_the_other_way_round(contents, unworked):
    before = contents_of(unworked)
    there, back = differences(before, contents), differences(contents, before)
    assert len(there) == len(back)
    assert "C1: the verdict was “supported” and is “no verdict yet”" in [c.line for c in back]


def test_evidence_that_was_withdrawn_is_told(bench, dossier, contents):
    [item] = [e for e in dossier.evidence if e.title == "List"]
    withdraw_evidence(bench, item.id, by="ana", why="forged", seen=item.version)
    after = contents_of(load_dossier(bench, dossier.case.id))
    assert "C1: evidence withdrawn “List”" in lines(contents, after)


def test_a_source_that_was_graded_anew_is_told(dossier, source_of_army):
    before, after = (
        contents_of(dossier.but(sources=(source_of_army(grade),)))
        for grade in (Reliability.B, Reliability.E)
    )
    assert lines(before, after) == ["C1-E2: the grade of its source was “B6” and is “E6”"]


def test_words_values_and_who_says_so_are_told(contents):
    claim = contents.claims[0].model_copy(
        update={"text": "4 killed", "value_line": "4", "said_by": ("army",)}
    )
    after = contents.model_copy(update={"claims": (claim, *contents.claims[1:])})
    told = [c for c in differences(contents, after) if c.kind is K.CLAIM]
    assert [c.what for c in told] == ["its words", "its value", "who says so"]


def test_articles_claims_and_findings_that_came_and_went_are_told(contents):
    after = contents.model_copy(
        update={"articles": contents.articles[:1], "claims": contents.claims[1:], "findings": ()}
    )
    gone, come = lines(contents, after), lines(after, contents)
    assert any(line.startswith("C1: claim gone") for line in gone)
    assert any(line.startswith("A2: article gone") for line in gone)
    assert any(line.startswith("C1: new claim") for line in come)
    assert any(line.startswith("A2: new article") for line in come)
    assert any("finding gone" in line for line in gone)


def test_the_table_of_casualties_is_compared(contents):
    [first, *rest] = contents.casualties
    other = first.model_copy(update={"min": 99, "max": 99})
    after = contents.model_copy(update={"casualties": (other, *rest)})
    [change] = differences(contents, after)
    assert (change.kind, change.after) == (K.CASUALTIES, "99")


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        ("a", "b", "C1: it was “a” and is “b”"),
        ("", "b", "C1: it “b”"),
        ("a", "", "C1: it “a”"),
        ("", "", "C1: it"),
    ],
)
def test_a_change_reads_as_a_line(before, after, line):
    change = Change(kind=K.CLAIM, label="C1", what="it", before=before, after=after)
    assert change.line == line


def test_long_texts_that_differ_at_their_end_are_still_a_change(dossier):
    before, after = (
        contents_of(
            dossier.but(reviews=tuple(r.but(rationale="x" * 300 + end) for r in dossier.reviews))
        )
        for end in ("a", "b")
    )
    assert {c.what for c in differences(before, after)} == {"the rationale"}
