"""`factcheck assign` and `factcheck status` act on the claims named, and tell what was refused."""

import pytest


def assignees(lines):
    return {line["label"]: line["assignee"] for line in lines("claims", "Camp", "--all")}


def test_claims_are_put_into_hands_and_released(camp, lines):
    ended = camp("assign", "Camp", "C1", "c2", "--to", "Bo", "--as", "Ana")
    assert (ended.status, ended.out, ended.err) == (0, "C1: bo\nC2: bo\n", "")
    assert {n for n, who in assignees(lines).items() if who} == {"C1", "C2"}
    assert camp("assign", "Camp", "C1", "--release", "--as", "Ana").out == "C1: nobody\n"
    assert {n for n, who in assignees(lines).items() if who} == {"C2"}


def test_several_people_are_dealt_to_in_turn(camp, lines):
    ended = camp("assign", "Camp", "C1", "C2", "--to", "Bo", "--to", "Cy", "--as", "Ana")
    assert ended.status == 0
    assert {who for who in assignees(lines).values() if who} == {"bo", "cy"}


def test_a_step_is_taken(camp, lines):
    ended = camp("status", "Camp", "C1", "C2", "--to", "triaged", "--as", "Ana")
    assert (ended.status, ended.out) == (0, "C1: triaged\nC2: triaged\n")
    by_label = {line["label"]: line["status"] for line in lines("claims", "Camp", "--all")}
    assert by_label["C1"] == by_label["C2"] == "triaged"
    assert by_label["C3"] == "extracted"


def test_what_is_refused_is_told_and_the_rest_is_done(camp):
    why = ("--to", "dismissed", "--because", "trivial")
    assert camp("status", "Camp", "C1", *why).out == "C1: dismissed\n"
    ended = camp("status", "Camp", "C1", "C2", "--to", "triaged")
    assert (ended.status, ended.out) == (1, "C2: triaged\n")
    assert ended.err == "factcheck: cannot move C1 to ‘triaged’; missing: a reason\n"
    ended = camp("status", "Camp", "C3", "--to", "approved")
    assert (ended.status, ended.out) == (2, "")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["assign", "Camp", "C1"], "give --to NAME, or --release"),
        (["assign", "Camp", "C1", "--to", "Bo", "--release"], "give --to NAME, or --release"),
        (["assign", "Camp", "C99", "--to", "Bo"], "no claim 'C99'; expected C1 to C"),
        (["assign", "Camp", "C1", "--to", "?"], "expected at least one letter"),
        (["status", "Camp", "C1", "--to", "dismissed"], "give --because"),
        (["status", "Camp", "C1", "--to", "triaged", "--because", "trivial"], "and only then"),
        (["status", "Camp", "C1", "--to", "done"], "'done' is not one of"),
    ],
)
def test_a_wrong_call_is_told_and_changes_nothing(camp, lines, arguments, says):
    ended = camp(*arguments)
    assert (ended.status, ended.out) == (2, "")
    assert says in ended.err
    assert not any(assignees(lines).values())
