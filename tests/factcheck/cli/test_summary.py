"""`factcheck summary` prints who died or was hurt."""

import json

TEXT = "Ann Roe, 34, and two boys were killed and a man was injured in a blast in Dover on Friday."
OTHER = "A truck overturned near Hull, killing two men."


def test_one_line_an_event_with_its_tolls_and_people(call, here):
    (here / "a.txt").write_text(TEXT)
    ended = call("summary", "a.txt")
    assert ended.status == 0
    [line] = [json.loads(line) for line in ended.out.splitlines()]
    assert line["in_words"] == "killed 3 (2 boys); injured 1"
    assert line["people"].startswith("Ann Roe, 34: killed")
    assert line["happening"].endswith("Dover, England")
    assert {toll["outcome"] for toll in line["tolls"]} == {"killed", "injured"}


def test_a_table_names_the_article_only_where_there_are_several(call, here):
    (here / "a.txt").write_text(TEXT)
    (here / "b.txt").write_text(OTHER)
    alone = call("summary", "a.txt", "--format", "table")
    both = call("summary", "a.txt", "b.txt", "--format", "table")
    assert "killed 3" in alone.out
    assert "article" not in alone.out
    assert "article" in both.out
    assert "killed 2" in both.out


def test_an_article_without_victims_gives_no_line(call, here):
    (here / "a.txt").write_text("It rained all day in Dover.")
    ended = call("summary", "a.txt")
    assert (ended.status, ended.out) == (0, "")
