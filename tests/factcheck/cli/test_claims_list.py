"""`factcheck claims` prints what is asked for."""

import pytest

from factcheck.cli.workbench import opened
from factcheck.domain.rules import SomeRules
from factcheck.workflow.create_case import find_case
from factcheck.workflow.set_rules import set_rules
from tests.factcheck.checks import feed, record


def test_every_claim_is_a_line_with_its_short_name_and_status(lines):
    found = lines("claims", "camp")
    assert [line["label"] for line in found] == [f"C{line['number']}" for line in found]
    assert {line["status"] for line in found} == {"extracted"}
    assert {line["article_number"] for line in found} == {1, 2}


@pytest.mark.parametrize(
    ("options", "among"),
    [
        (["--kind", "casualty"], lambda line: line["kind"] == "casualty"),
        (["--words", "three killed"], lambda line: "Three" in line["text"]),
        (["--status", "to_do"], lambda line: line["status"] == "extracted"),
    ],
)
def test_a_filter_lets_through_what_it_names(lines, options, among):
    everything, some = lines("claims", "Camp", "--all"), lines("claims", "Camp", *options)
    assert some
    assert all(map(among, some))
    assert len(some) <= len(everything)


@pytest.mark.parametrize("options", [["--mine"], ["--verdict", "refuted"], ["--words", "Paris"]])
def test_a_filter_that_nothing_meets_prints_nothing(lines, options):
    assert lines("claims", "Camp", *options) == []


def test_an_empty_result_says_so_beside_the_output(camp):
    ended = camp("claims", "Camp", "--words", "Paris")
    assert (ended.status, ended.out, ended.err) == (0, "", "factcheck: nothing found\n")


def test_a_kind_that_there_is_none_of_is_refused_with_those_that_are(camp):
    ended = camp("claims", "Camp", "--kind", "casualtys")
    assert (ended.status, ended.out) == (2, "")
    assert "no kind 'casualtys'" in ended.err
    assert "casualty, quantity" in ended.err


def test_what_is_assigned_to_me_is_mine(camp, lines):
    camp("assign", "Camp", "C1", "--to", "Bo", "--as", "Ana")
    assert [line["label"] for line in lines("claims", "Camp", "--mine", "--as", "bo")] == ["C1"]
    assert lines("claims", "Camp", "--mine", "--as", "ana") == []


def test_a_case_that_is_not_there_is_told(camp):
    ended = camp("claims", "Nowhere")
    assert (ended.status, ended.out) == (2, "")
    assert "no case 'Nowhere'; there is 'Camp'" in ended.err


def test_what_is_unsure_is_told_by_the_rules_of_the_case(camp, lines, here):
    with opened(f"sqlite:///{here / 'case.sqlite3'}") as bench:
        case_id = find_case(bench, "Camp").id
        set_rules(bench, case_id, SomeRules(confidence_shown=1), by="ana", seen=0)
    ended = camp("claims", "Camp", "--format", "jsonl")
    assert ended.out == ""
    assert "unsure ones are left out; --all prints them" in ended.err
    assert lines("claims", "Camp", "--all")


def test_claims_are_listed_with_earlier_fact_checks_if_asked(camp, here, lines):
    killed = record("Attack in Baghdad on Friday killed four soldiers")
    (here / "feed.json").write_bytes(feed(killed))
    camp("library", "import", "feed.json", "--as", "Ana")
    listed = lines("claims", "Camp", "--earlier", "--kind", "casualty")
    assert {found["label"] for line in listed for found in line["earlier"]} == {"F1"}
    assert all("earlier" not in line for line in lines("claims", "Camp"))
