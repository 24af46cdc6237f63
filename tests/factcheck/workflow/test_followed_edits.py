"""What was said of events holds for the claims of a newer version."""

import pytest

from factcheck.domain.event_edit import EventEditKind
from factcheck.workflow.edit_event import edit_event
from factcheck.workflow.followed_edits import followed_edits
from factcheck.workflow.set_version import make_apart
from tests.factcheck.corrected import a_case, bring, claims_of, correction, story
from tests.factcheck.fakes import memory_bench

ELSEWHERE = {"text": "7 killed, a ministry said.", "outlet": "Two", "url": None}


@pytest.fixture(params=["memory", "sqlite"])
def split(request):
    """A case with a claim of the story that was said to be of another happening."""
    store = request.getfixturevalue("sqlite_store") if request.param == "sqlite" else None
    bench = memory_bench(**({"store": store} if store else {}))
    case = a_case(bench)
    old, _ = bring(bench, case, story(), story(**ELSEWHERE)).new
    claim = claims_of(bench, case, old)["3 killed"]
    edit_event(bench, case.id, EventEditKind.SPLIT, [claim.id], by="ana")
    return bench, case, claim


def named(bench, case):
    with bench.store.read() as tx:
        [edit] = followed_edits(tx, case.id)
    return edit.claims


def test_an_edit_follows_its_claims_to_the_newer_version_and_back(split):
    bench, case, claim = split
    assert named(bench, case) == (claim.id,)
    [new] = bring(bench, case, correction()).new
    assert named(bench, case) == (claims_of(bench, case, new)["5 killed"].id,)
    make_apart(bench, new.id, by="ana")
    assert named(bench, case) == (claim.id,)
