"""`factcheck findings` prints what clashes in a case, and takes the desk's decision."""

import pytest


def test_what_clashes_is_printed_as_check_prints_it_with_its_state(lines):
    [found] = [f for f in lines("findings", "Camp") if f["relation"] == "contradiction"]
    assert found["state"] == "open"
    assert found["rule"].startswith("R")
    assert {value["text"] for value in found["values"]} == {"Two", "Three"}


def test_a_finding_is_dismissed_with_a_reason_and_reopened(camp, lines):
    [found] = [f for f in lines("findings", "Camp") if f["relation"] == "contradiction"]
    short = found["id"][:8]
    ended = camp("findings", "Camp", "--dismiss", short)
    assert (ended.status, ended.out) == (2, "")
    assert "missing: a reason" in ended.err
    ended = camp("findings", "Camp", "--dismiss", short, "--why", "two attacks")
    assert ended.out == f"{short}: dismissed\n"
    assert found["id"] not in {f["id"] for f in lines("findings", "Camp")}
    assert "two attacks" in {f["why"] for f in lines("findings", "Camp", "--all")}
    assert camp("findings", "Camp", "--reopen", short).out == f"{short}: open\n"
    assert camp("findings", "Camp", "--accept", found["id"]).out == f"{short}: accepted\n"
    assert found["id"] in {f["id"] for f in lines("findings", "Camp")}


@pytest.mark.parametrize("ident", ["zz", ""])
def test_a_finding_that_is_not_there_is_told(camp, ident):
    ended = camp("findings", "Camp", "--accept", ident)
    assert (ended.status, ended.out) == (2, "")
    assert f"no finding {ident!r}" in ended.err
