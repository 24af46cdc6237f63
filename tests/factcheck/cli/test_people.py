"""`factcheck people` tells who is who and where, and takes a claim over by name."""

import pytest


def test_people_are_listed_and_renamed(camp, lines):
    assert [line["name"] for line in lines("people", "list")] == ["Ana"]
    assert camp("people", "rename", "Ana B.", "--as", "Ana").out == "ana: Ana B.\n"
    assert [line["name"] for line in lines("people", "list")] == ["Ana B."]


def test_a_claim_is_taken_over_only_by_the_name_that_was_told(camp, lines):
    camp("assign", "Camp", "C1", "--to", "Bo", "--as", "Ana")
    asked = camp("people", "take-over", "Camp", "C1", "--as", "Cy")
    assert asked.status == 2
    assert "C1 is taken over by name; bo has it in hand since 2" in asked.err
    assert "give --from bo" in asked.err
    done = camp("people", "take-over", "Camp", "C1", "--from", "Bo", "--as", "Cy")
    assert (done.status, done.out) == (0, "C1: yours now\n")
    [here] = lines("people", "here", "Camp")
    assert (here["claim"], here["reviewer"]) == ("C1", "cy")
    acts = [line["action"] for line in lines("history", "Camp", "C1")]
    assert acts[-2:] == ["taken over", "assigned"]


@pytest.mark.parametrize("whom", [[], ["--from", "Bo"]])
def test_what_nobody_has_is_not_taken_over(camp, lines, whom):
    ended = camp("people", "take-over", "Camp", "C2", *whom, "--as", "Cy")
    assert (ended.status, ended.out) == (2, "")
    assert "nobody has it" in ended.err
    assert lines("people", "here", "Camp") == []
