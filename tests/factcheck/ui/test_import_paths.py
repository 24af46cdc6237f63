"""Which files a path stands for, and how many there are."""

import pytest

from factcheck.errors import Refused, UnreadableInput
from factcheck.ui import import_paths
from factcheck.ui.import_paths import files_at


@pytest.fixture
def folder(tmp_path):
    for name in ("a.txt", "deep/er/b.md", ".hidden/c.txt", ".d.txt", "picture.png"):
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere/secret.txt").write_text("secret")
    return tmp_path / "in"


def test_a_folder_is_its_articles_and_those_below_it(folder):
    found = files_at(f" {folder} ")
    assert [(f.name, f.data()) for f in found.files] == [
        ("a.txt", b"a.txt"),
        ("deep/er/b.md", b"deep/er/b.md"),
    ]
    assert found.words == "2 files to read in 2 folders"


def test_links_are_named_and_not_followed(folder):
    (folder / "link.txt").symlink_to(folder.parent / "elsewhere/secret.txt")
    (folder / "way").symlink_to(folder.parent / "elsewhere")
    found = files_at(str(folder))
    assert [f.name for f in found.files] == ["a.txt", "deep/er/b.md"]
    told = [line.why for line in found.left_out]
    assert told[0].endswith(
        "/way: it is a link to a folder; name the folder itself to have it read"
    )
    assert told[1] == "cannot read link.txt: it is a link; name the file itself to have it read"
    assert found.words.endswith("; left out: 2 others")


def test_a_file_is_itself_whatever_it_is_called(folder):
    found = files_at(str(folder / "picture.png"))
    assert ([f.name for f in found.files], found.words) == (["picture.png"], "1 file to read")


def test_a_folder_without_articles_says_so(folder):
    (folder / "a.txt").rename(folder / "a.png")
    (folder / "deep/er/b.md").unlink()
    found = files_at(str(folder))
    assert found.words == "0 files to read; left out: 1 other"
    assert "the folder holds no article" in found.left_out[0].why


@pytest.mark.parametrize("typed", ["", "  "])
def test_nothing_typed_is_nothing_found(typed):
    assert files_at(typed) is None


@pytest.mark.parametrize(
    ("typed", "why"), [("/no/such/place", "No such file or directory"), ("a\0b", "it is no path")]
)
def test_what_is_not_there_is_said(typed, why):
    with pytest.raises(UnreadableInput, match=why):
        files_at(typed)


def test_a_folder_of_too_much_is_refused(folder, monkeypatch):
    monkeypatch.setattr(import_paths, "LOOKED_AT", 3)
    with pytest.raises(Refused, match="name a part of it"):
        files_at(str(folder))


def test_a_file_that_is_gone_when_its_turn_comes_is_named(folder):
    found = files_at(str(folder / "a.txt"))
    (folder / "a.txt").unlink()
    with pytest.raises(UnreadableInput, match="No such file"):
        found.files[0].data()
