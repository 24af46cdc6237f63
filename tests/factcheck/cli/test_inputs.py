"""What the names on the command line stand for."""

import os
import socket
from datetime import UTC, date, datetime

import pytest

from factcheck.cli.inputs import READ_AT_MOST, Inputs, say
from factcheck.errors import UsageError
from tests.factcheck.cli.conftest import DEAD, MORE_DEAD


@pytest.fixture
def read(capsys):
    """Return the documents of names, the exit status and what was said."""

    def read(*names, published=None):
        given = Inputs(tuple(map(str, names)), published)
        documents = list(given.documents())
        return documents, given.status, capsys.readouterr().err

    return read


def texts(documents):
    return [document.text for document in documents]


@pytest.mark.parametrize(
    "name",
    ["a.txt", "with space.txt", "-dash.txt", "new\nline.txt", "\x1b[31m.txt", "ünï☃.md", "a.b.c"],
)
def test_a_file_is_a_document_whatever_it_is_called(here, read, name):
    (here / name).write_text(DEAD)
    documents, status, err = read(f"./{name}")
    assert (texts(documents), status, err) == ([DEAD], 0, "")


def test_a_name_that_is_no_text_is_read_and_said(here, read):
    name = os.fsdecode(b"caf\xe9.txt")
    (here / name).write_text(DEAD)
    assert texts(read(name)[0]) == [DEAD]
    (here / name).write_text("")
    assert read(name)[2] == "factcheck: caf\ufffd.txt: nothing found: it is empty\n"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (DEAD.encode(), DEAD),
        (b"\xef\xbb\xbf" + DEAD.encode(), DEAD),
        (DEAD.encode("utf-16"), DEAD),
        (b"Two died.\r\nIn Baghdad.\r\n", "Two died.\r\nIn Baghdad.\r\n"),
        (b"Two died.\rIn Baghdad.", "Two died.\rIn Baghdad."),
        (b"Two died in the caf\xe9.", "Two died in the café."),
    ],
)
def test_a_text_is_read_as_it_is(here, read, data, text):
    (here / "a.txt").write_bytes(data)
    assert texts(read("a.txt")[0]) == [text]


def test_documents_come_in_the_order_of_the_names(here, read, stdin):
    (here / "d").mkdir()
    for name in ("d/b.txt", "d/a.txt", "z.txt"):
        (here / name).write_text(f"{name} killed two.")
    (here / "c.jsonl").write_text('{"text": "one"}\n\n{"id": "x", "text": "two"}\n')
    stdin(b"from a pipe")
    documents, status, _ = read("z.txt", "d", "-", "c.jsonl")
    assert status == 0
    assert texts(documents) == [
        "z.txt killed two.",
        "d/a.txt killed two.",
        "d/b.txt killed two.",
        "from a pipe",
        "one",
        "two",
    ]


def _make_unreadable(folder):
    (folder / "empty-folder").mkdir()
    (folder / "binary.txt").write_bytes(bytes(range(32)) * 40)
    (folder / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    (folder / "wrong.txt").write_bytes(b"\xff\xfe" + b"\x00\xd8" * 3)
    (folder / "not.jsonl").write_text("{broken\n")
    (folder / "circle.txt").symlink_to("circle.txt")
    (folder / "broken.txt").symlink_to("nowhere.txt")
    (folder / "file").write_text(DEAD)
    with socket.socket(socket.AF_UNIX) as made:
        made.bind("socket.txt")


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("no-such.txt", "no such file"),
        ("", "a name is empty"),
        ("empty-folder", "the folder holds no article"),
        ("binary.txt", "it is a binary file"),
        ("picture.txt", "it is a picture"),
        ("wrong.txt", "cannot read wrong.txt"),
        ("not.jsonl", "it is not JSON"),
        ("circle.txt", "Too many levels of symbolic links"),
        ("broken.txt", "a link that leads nowhere"),
        ("file/below.txt", "Not a directory"),
        ("x" * 300, "File name too long"),
        ("nul\x00.txt", "it cannot be opened"),
        ("socket.txt", "No such device or address"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_line_and_ends_with_3(here, read, name, says):
    _make_unreadable(here)
    documents, status, err = read(name)
    assert (documents, status, err.count("\n")) == ([], 3, 1)
    assert err.startswith("factcheck: cannot read ")
    assert says in err


def test_a_file_without_permission_is_unreadable(here, read, powerless):
    (here / "a.txt").write_text(DEAD)
    (here / "a.txt").chmod(0)
    (here / "closed").mkdir(mode=0)
    with powerless():
        _, status, err = read("a.txt", "closed/a.txt")
    assert status == 3
    assert err.count("Permission denied") == 2


def test_done_in_part_is_1_and_names_what_was_left_out(here, read):
    _make_unreadable(here)
    (here / "two.jsonl").write_text('{"text": "one"}\n[]\n{"text": 3}\n')
    documents, status, err = read("file", "no-such.txt", "two.jsonl", "binary.txt")
    assert (texts(documents), status) == ([DEAD, "one"], 1)
    for named in ("no-such.txt", "two.jsonl, line 2", "two.jsonl, line 3", "binary.txt"):
        assert f"cannot read {named}: " in err


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.jsonl", "-"])
def test_an_empty_document_is_no_error_and_says_so(here, read, stdin, data, name):
    stdin(data)
    (here / "a").write_bytes(data)
    (here / "a").rename(here / (name if name != "-" else "a"))
    documents, status, err = read(name)
    called = "standard input" if name == "-" else name
    assert (documents, status) == ([], 0)
    assert err == f"factcheck: {called}: nothing found: it is empty\n"


def test_an_empty_line_of_a_batch_says_which(here, read):
    (here / "a.jsonl").write_text('{"id": "x", "text": " "}\n{"id": "y", "text": "Two died."}\n')
    documents, status, err = read("a.jsonl")
    assert (texts(documents), status) == (["Two died."], 0)
    assert err == "factcheck: a.jsonl, document x: nothing found: it is empty\n"


def test_standard_input_that_is_closed_is_unreadable(read, monkeypatch):
    monkeypatch.setattr("sys.stdin", None)
    assert read("-")[1:] == (3, "factcheck: cannot read standard input: it is closed\n")


def test_what_has_no_end_is_refused(read):
    documents, status, err = read("/dev/zero")
    assert (documents, status) == ([], 4)
    assert f"over {READ_AT_MOST:,} bytes" in err


def test_one_id_for_two_texts_is_told_apart_and_one_text_twice_is_not(here, read):
    lines = [f'{{"id": "x", "text": "{text}"}}' for text in (DEAD, MORE_DEAD, DEAD)]
    (here / "a.jsonl").write_text("\n".join(lines))
    documents, status, err = read("a.jsonl")
    first, second, third = (document.id for document in documents)
    assert (first, third, status) == ("x", "x", 0)
    assert second.startswith("x-")
    assert err.count("\n") == 1
    assert f"document x: the id stands for another text already; here it is {second}" in err


def test_a_document_is_called_by_its_file_and_of_a_batch_by_its_id(here):
    (here / "a.html").write_text(f"<html><body><article><p>{DEAD}</p></article></body></html>")
    (here / "b.jsonl").write_text('{"id": "x", "text": "one"}\n{"id": "y", "text": "two"}\n')
    given = Inputs(("a.html", "b.jsonl"))
    labels = [given.label(document) for document in given.documents()]
    assert labels == ["a.html", "b.jsonl, document x", "b.jsonl, document y"]


@pytest.mark.parametrize(
    ("given", "published"),
    [
        ("2020-03-13", date(2020, 3, 13)),
        ("20200313", date(2020, 3, 13)),
        ("2020-03-13T17:14", datetime(2020, 3, 13, 17, 14)),  # noqa: DTZ001  # no zone is stated
        ("2020-03-13T17:14:00Z", datetime(2020, 3, 13, 17, 14, tzinfo=UTC)),
    ],
)
def test_a_date_of_publication_is_set_where_the_file_states_none(here, read, given, published):
    (here / "a.txt").write_text(DEAD)
    [document] = read("a.txt", published=given)[0]
    assert document.published == published


@pytest.mark.parametrize(
    ("name", "content", "published"),
    [
        ("a.jsonl", '{"text": "x", "published": "2019-01-01"}', date(2019, 1, 1)),
        ("a.txt", f"PUBLISHED: January 1, 2019\n\n{DEAD}", date(2020, 3, 13)),
        ("a.jsonl", '{"text": "x"}', date(2020, 3, 13)),
    ],
)
def test_a_date_stated_as_data_stands_and_a_printed_one_gives_way(
    here, read, name, content, published
):
    (here / name).write_text(content)
    [document] = read(name, published="2020-03-13")[0]
    assert document.published == published


@pytest.mark.parametrize("given", ["", "yesterday", "2020-13-01", "17:14", "2020-03-13T25:00"])
def test_a_date_that_cannot_be_read_is_a_wrong_call(given):
    with pytest.raises(UsageError, match="expected ISO 8601"):
        Inputs((), given)


@pytest.mark.parametrize("written", ["a.txt", "./a.txt", "link.txt"])
def test_nothing_is_written_over_what_is_read(here, written):
    (here / "a.txt").write_text(DEAD)
    (here / "link.txt").symlink_to("a.txt")
    with pytest.raises(UsageError, match="to be read and written"):
        Inputs(("-", "a.txt")).spare(None, here / written)


def test_other_files_may_be_written(here):
    Inputs(("-", "a.txt")).spare(None, here / "b.txt")


def test_what_is_said_is_one_line(capsys):
    say("one\ntwo \x1b[2J")
    assert capsys.readouterr().err == "factcheck: one two \ufffd[2J\n"


@pytest.mark.parametrize(
    "url", ["https://fen.example/1", "http://10.0.0.1/", "ftp://fen.example/"]
)
def test_an_address_is_not_fetched_unless_that_is_allowed(read, url):
    documents, status, err = read(url)
    assert (documents, status) == ([], 4)
    assert err == (
        f"factcheck: cannot read {url}: nothing is fetched unless you allow it; give "
        "--allow-network to have it fetched, or save the page and give the file\n"
    )


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("http://127.0.0.1/", "127.0.0.1 is not public (loopback)"),
        ("file:///etc/passwd", "it is not of the web"),
        ("http://a:b@fen.example/", "it holds a user name or password"),
    ],
)
def test_where_nothing_may_be_fetched_leave_does_not_help(url, why, capsys):
    given = Inputs((url,), None, network=True)
    assert list(given.documents()) == []
    assert given.status == 4
    assert why in capsys.readouterr().err


def test_what_is_called_like_an_address_only_in_part_is_a_file(here, read):
    (here / "https:").mkdir()
    (here / "https:" / "a.txt").write_text(DEAD)
    assert texts(read("https:/a.txt")[0]) == [DEAD]
