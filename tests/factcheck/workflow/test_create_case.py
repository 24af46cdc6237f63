"""Starting and finding cases."""

import pytest

from factcheck.errors import AlreadyThere, Conflict, NotFound, UsageError
from factcheck.workflow.create_case import MOST_LISTED, create_case, find_case, open_case, set_solo
from tests.factcheck.fakes import actions


def test_a_case_is_created_once_and_written_down(bench):
    case = create_case(bench, "  Camp   Taji ", by="ana", description="d")
    assert (case.name, case.version, case.created_by) == ("Camp Taji", 1, "ana")
    assert actions(bench, case.id) == {"created": 1}


@pytest.mark.parametrize("name", ["Camp Taji", "camp taji", " CAMP  TAJI"])
def test_a_name_is_taken_whatever_its_letter_case(bench, name):
    create_case(bench, "Camp Taji", by="ana")
    with pytest.raises(AlreadyThere, match="choose another name"):
        create_case(bench, name, by="bo")


@pytest.mark.parametrize("name", ["", "  \n"])
def test_a_case_needs_a_name(bench, name):
    with pytest.raises(UsageError, match="needs a name"):
        create_case(bench, name, by="ana")


def test_a_case_is_found_by_id_and_by_name(bench):
    case = create_case(bench, "Camp Taji", by="ana")
    assert find_case(bench, case.id) == find_case(bench, "camp taji") == case
    assert open_case(bench, "camp taji", by="bo") == case
    assert open_case(bench, "Other", by="bo").name == "Other"
    with pytest.raises(NotFound, match="no case 'Third'; there are 'Camp Taji', 'Other'"):
        find_case(bench, "Third")


def test_where_there_are_no_or_many_cases_the_message_says_so(bench):
    with pytest.raises(NotFound, match="no case 'Taji'; there is no case yet"):
        find_case(bench, "Taji")
    create_case(bench, "Camp", by="ana")
    with pytest.raises(NotFound, match=r"no case 'Taji'; there is 'Camp'$"):
        find_case(bench, "Taji")
    for number in range(MOST_LISTED + 2):
        create_case(bench, f"Case {number:02}", by="ana")
    with pytest.raises(NotFound, match=r"'Case 18', 3 more$"):
        find_case(bench, "Taji")


def test_a_desk_becomes_one_person_only_from_what_was_seen(bench):
    case = create_case(bench, "Camp", by="ana")
    assert set_solo(bench, case.id, solo=True, by="ana", seen=1).solo
    with pytest.raises(Conflict):
        set_solo(bench, case.id, solo=False, by="bo", seen=1)
    assert find_case(bench, case.id).solo
