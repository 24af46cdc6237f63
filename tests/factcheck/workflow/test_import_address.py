from datetime import UTC, datetime

import pytest

from claims import Document
from factcheck.errors import NotFound, UnreadableInput
from factcheck.workflow.create_case import create_case
from factcheck.workflow.import_address import import_address, read_fetched, show_fetches
from factcheck.workflow.ports import Fetched, Read
from factcheck.workflow.sign_in import sign_in
from tests.factcheck.fakes import memory_bench, read_plain

ASKED, FOUND = "http://fen.example/1", "https://fen.example/fire"
AT = datetime(2026, 1, 1, 8, 30, tzinfo=UTC)


def _fetch(url):
    return Fetched(b"Two died in Kessel.", "text/plain", url, FOUND, AT)


@pytest.fixture
def bench():
    return memory_bench(fetch=_fetch)


@pytest.fixture
def by(bench):
    return sign_in(bench, "ana").id


@pytest.fixture
def case(bench, by):
    return create_case(bench, "Fire", by=by).id


def test_an_article_keeps_the_address_as_asked_as_found_and_the_time(bench, by, case):
    (article,) = import_address(bench, case, ASKED, by=by).new
    assert article.document.url == FOUND
    more = article.document.model_extra
    assert (more["fetched_from"], more["fetched_at"]) == (ASKED, AT.isoformat())
    assert article.file_name == FOUND
    assert bench.vault.get(article.original_sha256) == b"Two died in Kessel."


def test_the_history_says_what_was_fetched(bench, by, case):
    assert show_fetches(bench, case) == []
    import_address(bench, case, ASKED, by=by)
    import_address(bench, case, FOUND, by=by)
    assert [(e.by, e.before, e.after) for e in show_fetches(bench, case)] == [
        (by, FOUND, FOUND),
        (by, ASKED, FOUND),
    ]


def test_what_cannot_be_fetched_changes_nothing(by, case, bench):
    def fail(url):
        raise UnreadableInput(url, "gone")

    with pytest.raises(UnreadableInput, match="gone"):
        import_address(memory_bench(fetch=fail, store=bench.store), case, ASKED, by=by)
    assert show_fetches(bench, case) == []


def test_nothing_is_fetched_for_a_case_that_is_none(by):
    asked = []
    bench = memory_bench(fetch=asked.append)
    with pytest.raises(NotFound):
        import_address(bench, "none", ASKED, by=by)
    assert asked == []


def test_what_was_left_out_of_what_was_fetched_is_said():
    def reader(data, *, name, content_type):
        documents = read_plain(data, name=name, content_type=content_type).documents
        entry = Document(text="One lives.", url="https://fen.example/2", wire_id="fen-2")
        return Read((*documents, entry), (UnreadableInput(name, "part of it"),))

    read = read_fetched(reader, _fetch(ASKED))
    assert [d.url for d in read.documents] == [FOUND, "https://fen.example/2"]
    assert [str(error) for error in read.left_out] == [f"cannot read {FOUND}: part of it"]
