"""Files of evidence."""

import hashlib

import pytest

from factcheck.errors import NotFound, StorageError
from factcheck.store.vault import FileVault


def test_bytes_come_back_by_their_hash(tmp_path):
    vault = FileVault(tmp_path / "evidence")
    name = vault.put(b"page")
    assert name == hashlib.sha256(b"page").hexdigest()
    assert vault.get(name) == b"page"


def test_the_same_bytes_are_one_file(tmp_path):
    vault = FileVault(tmp_path)
    assert vault.put(b"page") == vault.put(b"page")
    assert len([p for p in tmp_path.rglob("*") if p.is_file()]) == 1


def test_an_altered_file_is_not_given_out(tmp_path):
    vault = FileVault(tmp_path)
    name = vault.put(b"page")
    (tmp_path / name[:2] / name).write_bytes(b"pagE")
    with pytest.raises(StorageError, match="was altered"):
        vault.get(name)


@pytest.mark.parametrize("name", ["0" * 64, "../secret", ""])
def test_what_is_not_there_is_not_found(tmp_path, name):
    (tmp_path / "secret").write_text("secret")
    with pytest.raises(NotFound):
        FileVault(tmp_path / "vault").get(name)


def test_a_folder_that_cannot_be_made_is_a_storage_error(tmp_path):
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(StorageError, match="cannot store a file"):
        FileVault(tmp_path / "taken").put(b"page")
