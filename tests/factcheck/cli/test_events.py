"""`factcheck events` prints what may be one happening, and takes the desk's answer."""

import pytest


def answers(lines):
    return [line for line in lines("events", "Camp") if "happening" in line["what"] and line["id"]]


@pytest.mark.parametrize(
    ("option", "told"),
    [
        ("--same", "one happening"),
        ("--different", "two happenings"),
        ("--split", "another happening than the rest"),
    ],
)
def test_an_answer_is_kept_listed_and_taken_back(camp, lines, option, told):
    first, *_, last = [line["label"] for line in lines("claims", "Camp")]
    ended = camp("events", "Camp", first, last, option, "--why", "one place", "--as", "Ana")
    assert ended.status == 0, ended.err
    ident, said = ended.out.split(": ")
    assert said == f"{told}; the case is checked with it\n"
    [answer] = answers(lines)
    assert (answer["id"], answer["claims"], answer["why"]) == (ident, [first, last], "one place")
    assert camp("events", "Camp", "--undo", ident[:6]).out == f"{ident}: taken back\n"
    assert [answer["undone"] for answer in answers(lines)] == [True]


def test_events_that_several_articles_tell_of_and_questions_are_listed(lines):
    listed = lines("events", "Camp")
    assert {line["what"] for line in listed} & {"event", "one happening?"}
    assert all(len(line["articles"]) == 2 for line in listed)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["C1"], "an answer is one thing about some claims"),
        (["--same"], "an answer is one thing about some claims"),
        (["C1", "C2", "--same", "--split"], "claims cannot be both"),
        (["C1", "--same"], "cannot merge events of so few claims"),
        (["C99", "C1", "--same"], "no claim 'C99'"),
        (["--undo", "zz"], "no answer 'zz'"),
    ],
)
def test_a_wrong_call_is_told_and_saves_nothing(camp, lines, arguments, says):
    ended = camp("events", "Camp", *arguments)
    assert (ended.status, ended.out) == (2, "")
    assert says in ended.err
    assert answers(lines) == []
