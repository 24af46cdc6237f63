"""The events of a case."""

import pytest

from factcheck.domain.event_edit import EventEditKind
from factcheck.errors import NotFound
from factcheck.workflow.create_case import create_case
from factcheck.workflow.edit_event import edit_event
from factcheck.workflow.show_events import claims_of_event, show_events
from tests.factcheck.fakes import claim_named


def named(views):
    return [([c.label for c in v.claims], [a.label for a in v.articles]) for v in views]


def test_an_event_has_its_claims_by_number_and_their_articles(bench, case):
    views = show_events(bench, case.id)
    assert named(views) == [(["C1", "C2", "C3", "C4"], ["A1", "A2"])]
    told = claims_of_event(bench, case.id, views[0])
    assert [(c.id, c.label) for c in told] == [(c.id, c.label) for c in views[0].claims]


def test_of_what_was_split_each_has_its_own(bench, case):
    claim = claim_named(bench, case.id, "C1")
    edit_event(bench, case.id, EventEditKind.SPLIT, [claim.id], by="ana")
    assert sorted(named(show_events(bench, case.id))) == [
        (["C1"], ["A1"]),
        (["C2", "C3", "C4"], ["A1", "A2"]),
    ]


def test_before_a_check_there_are_none(bench):
    assert show_events(bench, create_case(bench, "New", by="ana").id) == ()
    with pytest.raises(NotFound):
        show_events(bench, "none")
