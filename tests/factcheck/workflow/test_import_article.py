"""Bringing articles into a case."""

import dataclasses
import hashlib

import pytest

from claims import Document
from factcheck.errors import EmptyInput, NotFound, UnreadableInput
from factcheck.workflow.create_case import create_case
from factcheck.workflow.import_article import import_documents, import_file
from factcheck.workflow.ports import Read
from tests.factcheck.fakes import actions, memory_bench

TWO = [Document(text="Two died."), Document(text="Five died.")]


def a_case(bench):
    return create_case(bench, "Camp", by="ana")


def test_articles_are_numbered_as_they_come(bench):
    case = a_case(bench)
    imported = import_documents(bench, case.id, TWO, by="ana")
    assert [a.label for a in imported.new] == ["A1", "A2"]
    assert imported.articles == imported.new
    assert actions(bench, case.id)["imported"] == 2


def test_the_same_text_twice_is_one_article(bench):
    case = a_case(bench)
    first = import_documents(bench, case.id, TWO, by="ana")
    again = import_documents(bench, case.id, [*TWO, TWO[0]], by="bo")
    assert (again.new, again.known) == ((), first.new)
    assert actions(bench, case.id)["imported"] == 2


def test_the_same_text_twice_at_once_is_one_article(bench):
    imported = import_documents(bench, a_case(bench).id, [TWO[0], TWO[0]], by="ana")
    assert (len(imported.new), imported.known) == (1, ())


def test_two_texts_with_one_id_are_told_apart(bench):
    documents = [Document(id="taji", text="Two died."), Document(id="taji", text="Five died.")]
    imported = import_documents(bench, a_case(bench).id, documents, by="ana")
    ids = [a.document.id for a in imported.new]
    assert ids[0] == "taji"
    assert ids[1].startswith("taji~")


def test_a_file_is_read_and_its_name_kept(bench):
    case = a_case(bench)
    imported = import_file(bench, case.id, b"Two died.", name="a.txt", by="ana")
    assert imported.new[0].file_name == "a.txt"
    assert imported.new[0].extracted_at is None


def test_what_of_a_file_could_not_be_read_is_told():
    def reader(data, *, name, content_type):
        del data, content_type
        return Read((TWO[0],), (UnreadableInput(f"{name}, line 2", "no text"),))

    bench = memory_bench(reader=reader)
    imported = import_file(bench, a_case(bench).id, b"", name="a.jsonl", by="ana")
    assert imported.left_out == ("cannot read a.jsonl, line 2: no text",)


@pytest.mark.parametrize("text", ["", " \n\t "])
def test_an_empty_article_is_refused_and_nothing_of_its_lot_is_kept(bench, text):
    case = a_case(bench)
    with pytest.raises(EmptyInput):
        import_documents(bench, case.id, [TWO[0], Document(text=text)], by="ana")
    assert "imported" not in actions(bench, case.id)


def test_there_has_to_be_a_case(bench):
    with pytest.raises(NotFound):
        import_documents(bench, "none", TWO, by="ana")


def test_a_file_is_kept_by_its_hash_and_not_read_twice():
    read = []

    def reader(data, *, name, content_type):
        del content_type
        read.append(name)
        return Read((Document(text=data.decode()),))

    bench = memory_bench(reader=reader)
    case = a_case(bench)
    [article] = import_file(bench, case.id, b"Two died.", name="a.txt", by="ana").new
    again = import_file(bench, case.id, b"Two died.", name="b.txt", by="ana")
    assert (again.known, read) == ((article,), ["a.txt"])
    assert bench.vault.get(article.original_sha256) == b"Two died."
    assert article.original_type == "text/plain"


def test_another_file_with_the_same_article_is_named_by_it(bench):
    case = a_case(bench)
    import_file(bench, case.id, b"Two died.", name="a.txt", by="ana")
    bench = dataclasses.replace(bench, reader=lambda *_, **__: Read((TWO[0],)))
    [known] = import_file(bench, case.id, b"<p>Two died.", name="a.html", by="bo").known
    assert [(o.name, o.content_type) for o in known.originals] == [
        ("a.txt", "text/plain"),
        ("a.html", "text/html"),
    ]
    assert actions(bench, case.id)["found again"] == 1


def test_a_file_that_cannot_be_read_leaves_nothing(bench):
    case = a_case(bench)

    def reader(data, *, name, content_type):
        del data, content_type
        raise UnreadableInput(name, "it is a picture")

    broken = dataclasses.replace(bench, reader=reader)
    with pytest.raises(UnreadableInput):
        import_file(broken, case.id, b"GIF8", name="a.gif", by="ana")
    with pytest.raises(NotFound):
        bench.vault.get(hashlib.sha256(b"GIF8").hexdigest())
    assert "imported" not in actions(bench, case.id)


@pytest.mark.parametrize(
    ("more", "status", "note"),
    [
        ({"wire_id": "n1", "wire_status": "corrected"}, "corrected", None),
        ({"wire_status": "shouted"}, None, None),
        ({"edition_note": "Corrects the toll."}, None, "Corrects the toll."),
    ],
)
def test_what_the_publisher_says_of_the_version_is_kept(bench, more, status, note):
    document = Document.model_validate({"text": "Two died.", **more})
    [article] = import_documents(bench, a_case(bench).id, [document], by="ana").new
    assert (article.wire_status, article.edition_note) == (status, note)
    assert article.wire_id == more.get("wire_id")
