import shutil

import pytest

from claims.errors import EngineUnavailable
from claims.lexicon.load import table
from claims.parsing import loading


def test_the_engine_says_which_model_reads():
    assert loading.engine().startswith(f"{loading.RULES} / en_core_web_")


def test_every_file_of_the_packaged_model_has_its_hash():
    hashes = table("model_hashes")
    assert len(hashes) >= 20
    assert all(len(value) == 64 for value in hashes.values())


@pytest.mark.parametrize(
    ("harm", "why"),
    [
        (lambda path: path.unlink(), "is missing"),
        (lambda path: path.write_bytes(path.read_bytes() + b" "), "was altered"),
    ],
)
def test_a_model_that_is_not_the_one_we_ship_is_not_loaded(tmp_path, monkeypatch, harm, why):
    folder = loading._packaged_model()
    copy = shutil.copytree(folder, tmp_path / loading.PACKAGED / folder.name)
    (tmp_path / loading.PACKAGED / "__init__.py").touch()
    monkeypatch.setattr(
        loading.importlib.util,
        "find_spec",
        lambda _: loading.importlib.machinery.ModuleSpec(
            loading.PACKAGED, None, origin=str(tmp_path / loading.PACKAGED / "__init__.py")
        ),
    )
    assert loading._packaged_model() == copy
    harm(copy / "config.cfg")
    with pytest.raises(EngineUnavailable, match=rf"config\.cfg {why}"):
        loading._packaged_model()


def test_a_model_that_is_not_installed_is_named(monkeypatch):
    monkeypatch.setattr(loading.importlib.util, "find_spec", lambda _: None)
    with pytest.raises(EngineUnavailable, match=f"no package '{loading.PACKAGED}'"):
        loading._packaged_model()
