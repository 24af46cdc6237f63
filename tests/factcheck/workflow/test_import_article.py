"""Bringing articles into a case."""

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
