"""Many files, one after the other."""

import pytest

from claims import Document
from factcheck.errors import EmptyInput, NotFound, UnreadableInput
from factcheck.workflow.import_files import GivenFile, Outcome, import_files
from factcheck.workflow.ports import Read
from tests.factcheck.corrected import TEXT, a_case, correction, story
from tests.factcheck.fakes import memory_bench

STORIES = {"story": story(), "again": story(f"{TEXT}\n"), "corrected": correction()}
READ = []


def reader(data, *, name, content_type):
    """Read what the bytes name; note what was read."""
    del content_type
    READ.append(name)
    match data.decode():
        case "bad":
            raise UnreadableInput(name, "it is a picture")
        case "empty":
            raise EmptyInput(name)
        case "part":
            blank, error = (
                Document(id="x", text=" "),
                UnreadableInput(f"{name}, line 2", "no text"),
            )
            return Read((Document(text="Two died."), blank), (error,))
        case "summary":
            return Read((Document(text="Two died.", url="http://a.example/", summary_only=True),))
        case known:
            return Read((STORIES[known],))


def gone():
    raise UnreadableInput("gone.txt", "no such file")


def given(*names):
    return [GivenFile(f"{n}.txt", gone if n == "gone" else n.encode) for n in names]


@pytest.fixture
def brought():
    """A function that imports files by what they hold, and tells the lines."""
    bench = memory_bench(reader=reader)
    case = a_case(bench)
    READ.clear()

    def bring(*names, **how):
        found = list(import_files(bench, case.id, given(*names), by="ana", **how))
        return [(line.outcome.value, line.article, line.of) for line in found], found

    bring.bench, bring.case = bench, case
    return bring


def test_each_file_is_told_and_a_bad_one_stops_no_other(brought):
    told, lines = brought("story", "bad", "gone", "empty", "again", "corrected")
    assert told == [
        ("read", "A1", ""),
        ("skipped", "", ""),
        ("skipped", "", ""),
        ("skipped", "", ""),
        ("known", "A1", "A1, from story.txt"),
        ("version", "A2", "A1"),
    ]
    assert [line.exit_status for line in lines] == [0, 3, 3, 0, 0, 0]
    assert lines[1].why == "cannot read bad.txt: it is a picture"


def test_what_is_there_is_not_read_again(brought):
    brought("story", "bad")
    READ.clear()
    told, _ = brought("story", "bad", "corrected")
    assert [outcome for outcome, *_ in told] == ["known", "skipped", "version"]
    assert READ == ["bad.txt", "corrected.txt"]


def test_an_import_that_was_interrupted_goes_on_where_it_was(brought):
    lines = import_files(brought.bench, brought.case.id, given("story", "corrected"), by="ana")
    next(lines)
    lines.close()
    READ.clear()
    told, _ = brought("story", "corrected")
    assert [outcome for outcome, *_ in told] == ["known", "version"]
    assert READ == ["corrected.txt"]


def test_parts_that_hold_nothing_or_cannot_be_read_are_told(brought):
    told, lines = brought("part")
    assert [outcome for outcome, *_ in told] == ["read", "skipped", "skipped"]
    assert lines[1].why == "part.txt, document x: nothing found: it is empty"
    assert [line.exit_status for line in lines] == [0, 0, 3]


def test_a_summary_of_a_feed_is_told_as_one(brought):
    _, (line,) = brought("summary")
    assert line.why == "a summary; import its page, http://a.example/, for the whole"
    assert brought("story")[1][0].why == ""


def test_apart_takes_nothing_for_a_version(brought):
    told, _ = brought("story", "again", "corrected", apart=True)
    assert [outcome for outcome, *_ in told] == ["read", "read", "read"]


def test_without_a_case_nothing_is_read(brought):
    with pytest.raises(NotFound):
        list(import_files(brought.bench, "none", given("story"), by="ana"))
    assert not READ
    assert Outcome.READ
