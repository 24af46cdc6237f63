"""`factcheck correct` and `factcheck add` change what the machine read, and can be undone."""

import pytest

FACT = ("--set", "subject=soldiers", "--set", "predicate=died")


@pytest.fixture
def killed(lines):
    """Return the line of the claim that two were killed."""

    def find():
        return next(c for c in lines("claims", "Camp", "--all") if c["said"].startswith("killed"))

    return find


def test_a_figure_is_corrected_and_the_correction_undone(camp, killed):
    before = killed()
    label = before["label"]
    ended = camp("correct", "Camp", label, "--set", "count.best=4", "--as", "Ana")
    assert (ended.status, ended.err) == (0, "")
    assert ended.out.startswith(f"{label}: casualty · killed · 4")
    assert killed()["corrected"] is True
    camp("correct", "Camp", label, "--undo", "--as", "Ana")
    assert (killed()["said"], killed()["corrected"]) == (before["said"], False)


def test_words_and_speaker_are_corrected_in_one_call(camp, killed):
    label = killed()["label"]
    words = "in an attack in Baghdad"
    ended = camp("correct", "Camp", label, "--words", words, "--speaker", "the army")
    assert ended.out.endswith(f"“{words}”\n")
    assert killed()["speaker"] == "the army"
    assert killed()["text"] == words
    camp("correct", "Camp", label, "--words", "0:12", "--speaker", "")
    assert (killed()["text"], killed()["speaker"]) == ("Two soldiers", "")


def test_another_kind_takes_its_own_fields(camp, killed):
    label = killed()["label"]
    ended = camp("correct", "Camp", label, "--kind", "fact", *FACT)
    assert ended.status == 0, ended.err
    assert ended.out.startswith(f"{label}: fact · soldiers · died")
    ended = camp("correct", "Camp", label, "--kind", "casualty")
    assert ended.status == 2
    assert "it has to be filled in" in ended.err


def test_a_claim_is_rejected_with_a_reason(camp, lines, killed):
    label = killed()["label"]
    ended = camp("correct", "Camp", label, "--reject")
    assert (ended.status, ended.out) == (2, "")
    assert "cannot reject a claim without a reason" in ended.err
    ended = camp("correct", "Camp", label, "--reject", "--why", "a headline of another story")
    assert ended.out == f"{label}: rejected, a headline of another story\n"
    assert label not in {c["label"] for c in lines("claims", "Camp")}


def test_a_claim_that_was_missed_is_added(camp, lines):
    ended = camp("add", "Camp", "A2", "--words", "an attack in Baghdad", *FACT)
    assert ended.status == 0, ended.err
    label = ended.out.split(":")[0]
    [added] = [c for c in lines("claims", "Camp", "--all") if c["label"] == label]
    assert (added["article_number"], added["text"]) == (2, "an attack in Baghdad")
    assert camp("correct", "Camp", label, "--undo").out.endswith("the addition was undone\n")


def test_a_claim_is_split_and_merged_again(camp, lines, killed):
    label = killed()["label"]
    ended = camp("split", "Camp", label, "--words", "Two soldiers", "--words", "in Baghdad")
    assert ended.status == 0, ended.err
    parts = [line.split(":")[0] for line in ended.out.splitlines()]
    assert len(parts) == 2
    now = {c["label"]: c["text"] for c in lines("claims", "Camp")}
    assert label not in now
    assert [now[part] for part in parts] == ["Two soldiers", "in Baghdad"]
    ended = camp("merge", "Camp", *parts)
    assert ended.out.startswith(f"{parts[0]}: casualty")
    assert ended.out.endswith("“Two soldiers were killed in an attack in Baghdad”\n")
    assert parts[1] not in {c["label"] for c in lines("claims", "Camp")}


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["correct", "Camp", "C1"], "one call does one thing"),
        (["correct", "Camp", "C1", "--undo", "--confirm"], "one call does one thing"),
        (["correct", "Camp", "C1", "--undo"], "a correction that still holds"),
        (["correct", "Camp", "C1", "--set", "shoe=4"], "cannot set 'shoe=4'; a "),
        (["correct", "Camp", "C1", "--set", "shoe"], "cannot set 'shoe'; a "),
        (["correct", "Camp", "C1", "--kind", "rumour"], "no kind 'rumour'; expected one of"),
        (["correct", "Camp", "C1", "--words", "in Paris"], "A1 does not print 'in Paris'"),
        (["correct", "Camp", "C1", "--words", ""], "one call does one thing"),
        (["correct", "Camp", "C1", "--words", "900:990"], "holds no words of it"),
        (["split", "Camp", "C1", "--words", "Two"], "one part is no split"),
        (["merge", "Camp", "C1", "C1"], "cannot merge a claim with itself"),
        (["merge", "Camp", "C1", "C99"], "no claim 'C99'"),
        (["add", "Camp", "A7", "--words", "x"], "no article 'A7'; expected A1 to A2"),
        (["add", "Camp", "A1", "--words", ""], "A1 does not print ''"),
        (["add", "Camp", "A1", "--words", "Two", "--kind", "casualty"], "cannot take the value"),
    ],
)
def test_a_wrong_call_is_told_and_changes_nothing(camp, lines, arguments, says):
    before = lines("claims", "Camp", "--all")
    ended = camp(*arguments)
    assert (ended.status, ended.out) == (2, "")
    assert says in ended.err
    assert lines("claims", "Camp", "--all") == before
