import pytest

from factcheck.domain.evidence import Reliability
from factcheck.ui.components.sheet import words_of
from factcheck.ui.components.source_card import (
    head_nodes,
    history_nodes,
    independence,
    use_nodes,
)
from factcheck.ui.source_acts import arrive
from factcheck.workflow.grade_source import grade_source
from factcheck.workflow.show_sources import SourceEntry

NAME, IDENT = "U.S. Central Command", "u-s-central-command"


def entry(desk, ident):
    view = arrive(desk).view
    return next(e for e in (*view.graded, *view.offered) if e.id == ident)


@pytest.mark.parametrize(("editor", "said"), [(True, "C · fairly reliable"), (False, "fairly")])
def test_the_grade_stands_with_its_reason(desk, editor, said):
    grade_source(desk.bench, NAME, Reliability.C, by="ana", rationale="Speaks for itself.")
    words = words_of(head_nodes(entry(desk, IDENT), editor=editor))
    assert said in words
    assert "Speaks for itself." in words
    assert ("C ·" in words) is editor


def test_an_ungraded_source_is_said_to_be_that(desk):
    assert "not graded yet" in words_of(head_nodes(entry(desk, IDENT), editor=True))


def test_independence_counts_own_words_and_first_hand_items(desk):
    told = dict(independence(entry(desk, IDENT)))
    assert "first-hand" in told["items of evidence"]
    assert "through another outlet" in told["items of evidence"]
    outlet = dict(independence(entry(desk, "the-meridian-courier")))
    assert outlet["passes on others"] != "0 claims"
    assert outlet["items of evidence"] == "none"


def test_claims_and_evidence_lead_to_their_claims(desk):
    nodes = use_nodes(entry(desk, "the-meridian-courier"))
    acts = str(nodes)
    assert "'do': 'go'" in acts
    assert "and " in words_of(nodes)  # more than a screen of them
    assert use_nodes(SourceEntry(id="x", name="X")) == []


def test_the_history_tells_from_what_to_what_and_why(desk):
    grade_source(desk.bench, NAME, Reliability.C, by="ana")
    grade_source(desk.bench, NAME, Reliability.B, by="bo", seen=1, rationale="Borne out.")
    words = words_of(history_nodes(entry(desk, IDENT).history, editor=True))
    assert "bo C · fairly reliable → B · usually reliable — Borne out." in words
    assert history_nodes((), editor=True) == []
