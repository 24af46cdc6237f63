"""The file that an article was read from."""

import dataclasses

import pytest

from claims import Document
from factcheck.errors import NotFound
from factcheck.workflow.import_article import import_documents, import_file
from factcheck.workflow.ports import Read
from factcheck.workflow.show_original import show_original
from tests.factcheck.corrected import a_case


def test_each_file_of_an_article_is_given_back_as_it_came(bench):
    case = a_case(bench)
    [article] = import_file(bench, case.id, b"Two died.", name="a.txt", by="ana").new
    same = dataclasses.replace(bench, reader=lambda *_, **__: Read((Document(text="Two died."),)))
    import_file(same, case.id, b"<p>Two died.", name="a.html", by="ana")
    first, second = (show_original(bench, article.id, number=n) for n in (1, 2))
    assert (first.file.name, first.data) == ("a.txt", b"Two died.")
    assert (second.file.name, second.data) == ("a.html", b"<p>Two died.")


@pytest.mark.parametrize("number", [0, 2, 99])
def test_a_file_that_is_not_there_is_told(bench, number):
    case = a_case(bench)
    [article] = import_file(bench, case.id, b"Two died.", name="a.txt", by="ana").new
    with pytest.raises(NotFound, match=f"no original '{number} of A1'; 1 kept"):
        show_original(bench, article.id, number=number)


def test_pasted_text_has_no_file(bench):
    case = a_case(bench)
    [article] = import_documents(bench, case.id, [Document(text="Two died.")], by="ana").new
    with pytest.raises(NotFound, match="it was pasted"):
        show_original(bench, article.id)
