"""`factcheck evidence …` puts items to claims, prints them, takes them back, gives files out."""

import hashlib

import pytest

FILE = b"\x89PNG a picture"


@pytest.fixture
def item(camp):
    """Add an item to C1 and return its id."""

    def add(*options):
        ended = camp("evidence", "add", "Camp", "C1", "--stance", "supports", *options)
        assert ended.status == 0, ended.err
        return ended.out.split()[-1]

    return add


def test_a_link_is_an_item_with_what_is_known_of_it(item, lines):
    known = (
        "--set",
        "publisher=The Courier",
        "--set",
        "first_hand=true",
        "--set",
        "credibility=2",
    )
    ident = item("--url", "https://example.org/x", "--origin", "Police", *known)
    [found] = lines("evidence", "list", "Camp")
    assert (found["id"], found["claim"], found["stance"]) == (ident, "C1", "supports")
    assert (found["publisher"], found["origin"]) == ("The Courier", "Police")
    assert (found["first_hand"], found["credibility"]) == (True, 2)
    assert lines("evidence", "list", "Camp", "C2") == []


def test_words_of_another_article_are_quoted_with_their_place(item, lines):
    item("--article", "A2", "--excerpt", "Three soldiers were killed")
    [found] = lines("evidence", "list", "Camp", "C1")
    assert found["excerpt"] == "Three soldiers were killed"
    assert found["locator"] == "A2, characters 0–26"


def test_a_file_is_kept_by_its_hash_and_given_out_as_it_was(item, camp, lines, here):
    (here / "photo.png").write_bytes(FILE)
    ident = item("--file", "photo.png")
    [found] = lines("evidence", "list", "Camp")
    assert found["sha256"] == hashlib.sha256(FILE).hexdigest()
    assert (found["file_name"], found["media_type"]) == ("photo.png", "image/png")
    assert found["captured"]
    ended = camp("evidence", "save", "Camp", ident[:6], "--out", "out/again.png")
    assert (ended.status, ended.out) == (0, "out/again.png\n")
    assert (here / "out/again.png").read_bytes() == FILE
    again = camp("evidence", "save", "Camp", ident, "--out", "out/again.png")
    assert again.status == 4


def test_a_file_that_was_altered_is_not_given_out(item, camp, here, data_folder):
    (here / "photo.png").write_bytes(FILE)
    ident = item("--file", "photo.png")
    [kept] = [
        p for p in (data_folder / "evidence").rglob("*") if p.is_file() and p.read_bytes() == FILE
    ]
    kept.write_bytes(FILE + b" altered")
    ended = camp("evidence", "save", "Camp", ident, "--out", "again.png")
    assert (ended.status, ended.out) == (6, "")
    assert "was altered" in ended.err
    assert not (here / "again.png").exists()


def test_an_item_is_taken_back_with_its_reason(item, camp, lines):
    ident = item("--note", "heard on the phone")
    ended = camp("evidence", "withdraw", "Camp", ident, "--why", "wrong number")
    assert (ended.status, ended.out) == (0, f"{ident}: withdrawn\n")
    assert [i["withdrawn"] for i in lines("evidence", "list", "Camp")] == ["wrong number"]


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["add", "Camp", "C1", "--stance", "supports"], 2, "an item of evidence is something"),
        (["add", "Camp", "C1", "--stance", "proves", "--note", "x"], 2, "cannot take stance"),
        (["add", "Camp", "C9999", "--stance", "context", "--note", "x"], 2, "no claim 'C9999'"),
        (
            ["add", "Camp", "C1", "--stance", "context", "--note", "x", "--set", "colour=red"],
            2,
            "cannot set 'colour=red'; expected one of",
        ),
        (
            ["add", "Camp", "C1", "--stance", "context", "--note", "x", "--set", "credibility=9"],
            2,
            "cannot take credibility '9'",
        ),
        (["add", "Camp", "C1", "--stance", "context", "--file", "no.png"], 3, "no such file"),
        (
            ["add", "Camp", "C1", "--stance", "context", "--article", "A2", "--excerpt", "Paris"],
            2,
            "A2 does not print 'Paris'",
        ),
        (["withdraw", "Camp", "zz", "--why", "x"], 2, "no evidence item 'zz'"),
        (["withdraw", "Camp", "", "--why", "x"], 2, "no evidence item ''"),
        (["save", "Camp", "zz", "--out", "x"], 2, "no evidence item 'zz'"),
    ],
)
def test_a_wrong_call_is_told_and_stores_nothing(camp, lines, arguments, status, says):
    ended = camp("evidence", *arguments)
    assert (ended.status, ended.out) == (status, "")
    assert says in ended.err
    assert lines("evidence", "list", "Camp") == []


def test_an_item_without_a_file_has_none_to_give_out(item, camp):
    ident = item("--note", "heard")
    ended = camp("evidence", "save", "Camp", ident, "--out", "x")
    assert ended.status == 2
    assert "this item has a link or words only" in ended.err


def test_what_is_said_of_an_item_is_changed_and_the_rest_stays(camp, lines):
    camp("evidence", "add", "Camp", "C1", "--stance", "context", "--note", "heard")
    [item] = lines("evidence", "list", "Camp")
    ended = camp("evidence", "change", "Camp", item["id"], "--set", "stance=refutes")
    assert (ended.status, ended.out) == (0, f"{item['id']}: changed\n")
    [changed] = lines("evidence", "list", "Camp")
    assert (changed["stance"], changed["note"], changed["version"]) == ("refutes", "heard", 2)
    for field in ("sha256=x", "stance=maybe", "colour"):
        assert camp("evidence", "change", "Camp", item["id"], "--set", field).status == 2
    assert lines("evidence", "list", "Camp") == [changed]
