"""One claim becomes several, several become one, and either can be undone."""

import pytest

from factcheck.errors import Conflict, NotFound, UsageError
from factcheck.workflow.correct_claim import undo_correction
from factcheck.workflow.divide_claim import merge_claims, split_claim
from factcheck.workflow.find_claims import find_claim
from factcheck.workflow.list_claims import list_claims
from tests.factcheck.conftest import FIRST

KILLED, INJURED = (FIRST.index("3"), FIRST.index(" and")), (FIRST.index("12"), FIRST.index(","))


def shown(bench, case):
    return {row.label: row.text for row in list_claims(bench, case.id).rows}


@pytest.fixture
def merged(bench, case):
    """C1 after C2 was merged into it."""
    first, second = find_claim(bench, case.id, "C1"), find_claim(bench, case.id, "C2")
    return merge_claims(bench, first.ref, [second.id], by="ana", seen=first.version)


def test_a_claim_is_split_into_its_parts_and_back(bench, case, merged):
    before = shown(bench, case)
    parts = split_claim(bench, merged.ref, [KILLED, INJURED], by="ana", seen=merged.version)
    assert [part.current.text for part in parts] == ["3 killed", "12 injured"]
    assert [part.current.value.count.best for part in parts] == [3, 12]
    whole = find_claim(bench, case.id, "C1")
    assert whole.rejected == f"split into {parts[0].label}, {parts[1].label}"
    assert set(shown(bench, case)) == {*before, *(p.label for p in parts)} - {"C1"}
    undo_correction(bench, whole.ref, by="ana", seen=whole.version)
    assert shown(bench, case) == before


def test_claims_are_merged_into_one_that_spans_them_and_back(bench, case, merged):
    assert merged.current.text == "3 killed and 12 injured"
    second = find_claim(bench, case.id, "C2")
    assert second.rejected == "merged into C1"
    undo_correction(bench, merged.ref, by="ana", seen=merged.version)
    assert {"C1", "C2"} <= set(shown(bench, case))
    assert find_claim(bench, case.id, "C1").current.text == "3 killed"


def test_a_repeated_save_is_one(bench, merged):
    again = {"by": "ana", "seen": merged.version, "key": "k"}
    first = split_claim(bench, merged.ref, [KILLED, INJURED], **again)
    second = split_claim(bench, merged.ref, [KILLED, INJURED], **again)
    assert [part.id for part in first] == [part.id for part in second]


def test_what_changed_meanwhile_is_a_conflict_and_nothing_is_split(bench, case, merged):
    before = shown(bench, case)
    with pytest.raises(Conflict):
        split_claim(bench, merged.ref, [KILLED, INJURED], by="bo", seen=merged.version - 1)
    assert shown(bench, case) == before


@pytest.mark.parametrize(
    ("places", "says"),
    [
        ([KILLED], "one part is no split"),
        ([KILLED, KILLED], "one part is no split"),
        ([KILLED, (500, 510)], "holds no words of it"),
    ],
)
def test_places_that_are_none_are_told(bench, case, merged, places, says):
    before = shown(bench, case)
    with pytest.raises(UsageError, match=says):
        split_claim(bench, merged.ref, places, by="ana", seen=merged.version)
    assert shown(bench, case) == before


@pytest.mark.parametrize(
    ("others", "error", "says"),
    [
        (["C1"], UsageError, "with itself"),
        ([], UsageError, "with itself"),
        (["C3"], UsageError, "claims of two articles"),
        (["none"], NotFound, "no claim 'none'"),
    ],
)
def test_what_cannot_be_merged_is_told(bench, case, others, error, says):
    before = shown(bench, case)
    first = find_claim(bench, case.id, "C1")
    ids = [find_claim(bench, case.id, o).id if o.startswith("C") else o for o in others]
    with pytest.raises(error, match=says):
        merge_claims(bench, first.ref, ids, by="ana", seen=first.version)
    assert shown(bench, case) == before
