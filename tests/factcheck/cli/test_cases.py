"""`factcheck case …` lists the cases, and takes one out and in."""

import pytest


def test_the_cases_are_listed_with_their_figures(lines):
    [case] = lines("case", "list")
    assert (case["name"], case["articles"], case["contradictions"]) == ("Camp", 2, 1)
    assert case["claims"] > 2


def test_a_case_goes_to_another_desk_with_the_work_on_it(camp, call, here):
    camp("evidence", "add", "Camp", "C1", "--stance", "context", "--note", "heard", "--as", "Ana")
    ended = camp("case", "export", "camp", "--out", "out/camp.zip")
    assert (ended.status, ended.out, ended.err) == (0, "out/camp.zip\n", "")
    other = ("--db", f"sqlite:///{here / 'other.sqlite3'}")
    ended = call("case", "import", "out/camp.zip", "--as", "Dora", *other)
    assert (ended.status, ended.out) == (0, "Camp: taken in\n")
    claims = [call("claims", "Camp", "--format", "csv", "--as", "Ana", *other).out]
    claims.append(camp("claims", "Camp", "--format", "csv", "--as", "Ana").out)
    assert claims[0] == claims[1]
    again = call("case", "import", "out/camp.zip", *other)
    assert (again.status, again.out) == (2, "")
    assert "there is a case 'Camp' already" in again.err


def test_a_file_that_is_there_is_replaced_only_if_forced(camp, here):
    (here / "camp.zip").write_text("mine")
    export = ("case", "export", "Camp", "--out", "camp.zip")
    assert camp(*export).status == 4
    assert (here / "camp.zip").read_text() == "mine"
    assert camp(*export, "--force").status == 0
    assert sorted(path.name for path in here.iterdir()) == ["camp.zip", "case.sqlite3"]


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["export", "Nowhere", "--out", "x.zip"], 2, "no case 'Nowhere'"),
        (["export", "Camp", "--out", "a/x.zip"], 6, "cannot write a/x.zip"),
        (["import", "none.zip"], 3, "cannot read none.zip: No such file"),
        (["import", "a"], 3, "cannot read a: it is damaged, cut short"),
        (["import", "."], 3, "cannot read .: Is a directory"),
    ],
)
def test_a_wrong_call_is_told_and_changes_nothing(camp, lines, here, arguments, status, says):
    (here / "a").write_text("no folder")
    ended = camp("case", *arguments)
    assert (ended.status, ended.out) == (status, "")
    assert says in ended.err
    assert [case["name"] for case in lines("case", "list")] == ["Camp"]
    assert not (here / "x.zip").exists()


def test_a_case_is_created_once_and_its_desk_said(camp, lines):
    ended = camp("case", "create", "Dam", "--description", "the flood", "--as", "Ana")
    assert ended.out.startswith("Dam: ")
    assert {case["name"] for case in lines("case", "list")} == {"Camp", "Dam"}
    assert "there is a case 'dam' already" in camp("case", "create", "dam").err
    assert camp("case", "desk", "Dam", "--solo").out == "Dam: a desk of one\n"
    assert camp("case", "desk", "Dam", "--four-eyes").out == "Dam: four eyes\n"
    assert camp("case", "desk", "Dam").status == 2


def test_how_far_a_case_is_stands_an_article_a_line(camp, lines):
    before = lines("case", "show", "Camp")
    assert [line["label"] for line in before] == ["A1", "A2"]
    assert {line["done"] for line in before} == {0}
    camp("status", "Camp", "C1", "--to", "dismissed", "--because", "trivial")
    assert lines("case", "show", "Camp")[0]["done"] == 1


def test_a_case_is_compared_again_and_read_again(camp, lines):
    claims = [line["claim_id"] for line in lines("claims", "Camp")]
    for options in ([], ["--afresh"], ["--extract"]):
        ended = camp("case", "check", "Camp", *options)
        assert ended.status == 0, ended.err
        assert "1 contradiction" in ended.out
    assert [line["claim_id"] for line in lines("claims", "Camp")] == claims
