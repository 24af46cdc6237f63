"""`factcheck source` grades who stands behind claims."""


def test_a_source_is_graded_and_its_rationale_stays(camp, lines):
    first = camp("source", "grade", "Police", "--reliability", "B", "--rationale", "were there")
    assert (first.status, first.out) == (0, "Police: B\n")
    camp("source", "grade", "police", "--reliability", "C", "--domain", "https://police.example/x")
    [graded] = lines("source", "list")
    assert (graded["reliability"], graded["rationale"]) == ("C", "were there")
    assert graded["domain"] == "police.example"


def test_of_a_case_what_rests_on_each_is_told_graded_or_not(camp, lines):
    camp("source", "grade", "Police", "--reliability", "B")
    camp("evidence", "add", "Camp", "C1", "--stance", "context", "--origin", "Red Cross")
    listed = {line["name"]: line for line in lines("source", "list", "Camp")}
    assert listed["Police"]["reliability"] == "B"
    assert listed["Police"]["origin_of"]
    assert all(line["reliability"] == "" for name, line in listed.items() if name != "Police")


def test_a_grade_that_is_none_or_a_name_without_letters_is_told(camp, lines):
    for arguments, says in (
        (("Police", "--reliability", "Z"), "no grade 'Z'; expected A, B, C, D, E or F"),
        (("!!", "--reliability", "A"), "cannot take '!!' as a source"),
    ):
        ended = camp("source", "grade", *arguments)
        assert (ended.status, ended.out) == (2, "")
        assert says in ended.err
    assert lines("source", "list") == []
