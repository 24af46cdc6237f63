"""Which steps lead where."""

import pytest

from factcheck.domain.status import (
    TRANSITIONS,
    DismissReason,
    SimpleStatus,
    Status,
    needs_reason,
)


@pytest.mark.parametrize(
    ("before", "after", "may"),
    [
        ("extracted", "triaged", True),
        ("triaged", "assigned", True),
        ("assigned", "researching", True),
        ("researching", "awaiting_reply", True),
        ("researching", "on_hold", True),
        ("researching", "proposed", True),
        ("proposed", "in_review", True),
        ("in_review", "approved", True),
        ("in_review", "researching", True),
        ("approved", "published", True),
        ("published", "corrected", True),
        ("published", "retracted", True),
        ("triaged", "dismissed", True),
        ("extracted", "published", False),
        ("extracted", "approved", False),
        ("researching", "approved", False),
        ("proposed", "published", False),
        ("published", "approved", False),
        ("published", "dismissed", False),
        ("retracted", "published", False),
        ("dismissed", "proposed", False),
    ],
)
def test_the_table_of_steps(before, after, may):
    assert Status(before).may_become(Status(after)) is may


def test_every_status_has_its_steps_and_its_simple_word():
    assert set(TRANSITIONS) == set(Status)
    assert {s.simple for s in Status} == set(SimpleStatus)


@pytest.mark.parametrize("status", [s for s in Status if s is not Status.RESEARCHING])
def test_all_work_can_be_taken_up_again(status):
    assert status.may_become(Status.RESEARCHING)


@pytest.mark.parametrize("status", list(Status))
def test_every_status_can_be_reached(status):
    reached, todo = set(), [Status.EXTRACTED]
    while todo:
        here = todo.pop()
        reached.add(here)
        todo.extend(TRANSITIONS[here] - reached)
    assert status in reached


@pytest.mark.parametrize(
    ("before", "after", "needs"),
    [
        ("triaged", "dismissed", True),
        ("published", "corrected", True),
        ("published", "retracted", True),
        ("approved", "researching", True),
        ("in_review", "researching", True),
        ("dismissed", "triaged", True),
        ("on_hold", "researching", False),
        ("extracted", "researching", False),
        ("approved", "published", False),
    ],
)
def test_reopening_and_giving_up_need_a_reason(before, after, needs):
    assert needs_reason(Status(before), Status(after)) is needs


def test_open_and_public_are_no_neighbours():
    assert not any(s.open and s.public for s in Status)
    assert {s for s in Status if s.public} == {"published", "corrected", "retracted"}
    assert len(DismissReason) == 4
