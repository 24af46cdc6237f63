import os
from functools import partial

import pytest

from factcheck.errors import Refused
from factcheck.ingest.folders import articles_in


@pytest.fixture
def found(tmp_path):
    """Return the names of the articles of a folder, and what was said of the rest."""

    def find():
        said = []
        names = list(articles_in(str(tmp_path), failed=said.append))
        return [os.path.relpath(name, tmp_path) for name in names], list(map(str, said))

    return find


def put(folder, *names):
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Two soldiers were killed.")


def test_articles_are_found_by_name_in_all_subfolders_in_order(tmp_path, found):
    put(tmp_path, "b.md", "a.TXT", "deep/er/c.html", "d.jsonl", "picture.png", "Makefile", "x.xls")
    assert found() == (["a.TXT", "b.md", "d.jsonl", "deep/er/c.html"], [])


def test_hidden_files_and_folders_are_not_articles(tmp_path, found):
    put(tmp_path, ".hidden.txt", ".git/c.txt", "._a.txt", "a.txt")
    assert found() == (["a.txt"], [])


def test_what_looks_like_an_article_is_handed_on_even_if_nobody_can_read_it(tmp_path, found):
    put(tmp_path, "a.pdf", "b.docx")
    (tmp_path / "broken.txt").symlink_to("nowhere")
    assert found() == (["a.pdf", "b.docx", "broken.txt"], [])


@pytest.mark.parametrize("names", [[], ["picture.png"], [".hidden.txt"]])
def test_a_folder_without_articles_says_so(tmp_path, found, names):
    put(tmp_path, *names)
    names, [said] = found()
    assert names == []
    assert "the folder holds no article; expected files such as .txt" in said


def test_a_link_to_a_folder_is_named_and_not_followed(tmp_path, found):
    put(tmp_path, "a/a.txt")
    (tmp_path / "a" / "up").symlink_to(tmp_path)
    names, [said] = found()
    assert names == ["a/a.txt"]
    assert "it is a link to a folder" in said


def test_a_folder_that_is_closed_is_named(here, powerless):
    put(here, "a.txt", "closed/b.txt")
    (here / "closed").chmod(0)
    said = []
    with powerless():
        names = list(articles_in(".", failed=said.append))
    assert names == ["a.txt"]
    assert [str(error) for error in said] == ["cannot read ./closed: Permission denied"]


def test_a_folder_of_too_much_is_refused(tmp_path):
    put(tmp_path, "a.txt", "deep/b.txt", "deep/picture.png")
    looked_at = 4  # the folder below counts too
    find = partial(articles_in, str(tmp_path), failed=pytest.fail)
    assert len(list(find(most=looked_at))) == 2
    with pytest.raises(Refused, match="holds over 3 files and folders; name a part of it"):
        list(find(most=looked_at - 1))
