"""Documents through the engine, in one process or in several."""

import os
from multiprocessing import active_children

import pytest

from claims import Document, EngineUnavailable, UnreadableTime
from factcheck.cli import engine
from factcheck.cli.inputs import Inputs
from factcheck.errors import EngineFailed

DOCUMENTS = [Document(text=f"{number} killed") for number in range(engine.CHUNK * 3 + 1)]


def name_all(documents):
    return [document.text for document in documents]


def die(documents):
    os._exit(len(documents))


def fail(documents):
    raise EngineFailed(f"no model for {len(documents)}")


@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_results_come_in_the_order_of_the_documents(jobs):
    assert list(engine._each(name_all, DOCUMENTS, jobs)) == name_all(DOCUMENTS)


@pytest.mark.parametrize("jobs", [1, 2])
def test_no_document_is_no_result(jobs):
    assert list(engine._each(name_all, [], jobs)) == []


def test_documents_are_not_read_long_before_their_turn():
    read = []
    results = engine._each(name_all, (read.append(d) or d for d in DOCUMENTS), 1)
    next(results)
    assert len(read) == engine.CHUNK


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_engine_that_cannot_work_is_told(jobs):
    with pytest.raises(EngineFailed, match="no model"):
        list(engine._each(fail, DOCUMENTS, jobs))


def test_a_process_that_dies_is_told():
    with pytest.raises(EngineFailed, match="ended before its work did; try fewer"):
        list(engine._each(die, DOCUMENTS, 2))


def test_processes_end_with_who_no_longer_listens():
    results = engine._each(name_all, DOCUMENTS, 2)
    next(results)
    assert len(active_children()) == 2
    results.close()
    assert not active_children()


@pytest.mark.parametrize("error", [ValueError("a figure"), RecursionError(), UnreadableTime("x")])
def test_one_document_that_fails_takes_no_other_along(here, capsys, error):
    for number in range(3):
        (here / f"{number}.txt").write_text(f"{number} killed")

    def work(documents):
        for document in documents:
            if document.text == "1 killed":
                raise error
            yield document.text

    given = Inputs(("0.txt", "1.txt", "2.txt"))
    results = engine._kept(given, engine._tried(work, list(given.documents())))
    assert list(results) == ["0 killed", "2 killed"]
    assert given.status == 1
    said = capsys.readouterr().err
    assert said.startswith("factcheck: cannot read 1.txt: the engine failed on it (")
    assert type(error).__name__ in said
    assert said.count("\n") == 1


def test_where_every_document_fails_nothing_was_read(here, capsys):
    (here / "a.txt").write_text("1 killed")
    given = Inputs(("a.txt",))

    def work(documents):
        raise ValueError(len(documents))

    assert list(engine._kept(given, engine._tried(work, list(given.documents())))) == []
    assert given.status == 3
    assert "ValueError" in capsys.readouterr().err


def test_an_engine_without_a_model_stops_everything():
    def work(documents):
        raise EngineUnavailable(f"altered before {len(documents)}")

    with pytest.raises(EngineFailed, match="altered before"):
        engine._tried(work, DOCUMENTS)


def test_claims_and_mentions_come_out(here):
    (here / "a.txt").write_text("Two soldiers were killed in Baghdad.")
    [extraction] = engine.extracted(Inputs(("a.txt",)), jobs=1)
    assert "casualty" in {claim.kind.value for claim in extraction.claims}
    [mentions] = engine.annotated(Inputs(("a.txt",)), "numbers")
    assert [mention.text for mention in mentions] == ["Two"]
