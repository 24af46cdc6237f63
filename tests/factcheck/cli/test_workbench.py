import pytest

from factcheck.cli.workbench import opened, settings
from factcheck.errors import StorageError, UsageError
from factcheck.settings import DATABASE_NAME


def test_the_store_is_a_file_in_the_data_folder(data_folder):
    with opened(None) as bench, bench.store.read() as tx:
        assert tx.cases.where() == []
    assert (data_folder / DATABASE_NAME).is_file()


def test_another_store_may_be_named(data_folder, here):
    with opened("sqlite:///other.sqlite3"):
        pass
    assert (here / "other.sqlite3").is_file()
    assert not (data_folder / DATABASE_NAME).exists()


def test_a_store_that_cannot_be_opened_is_told():
    with pytest.raises(StorageError), opened("nonsense"):
        pass


@pytest.mark.parametrize(
    ("name", "value"), [("FACTCHECK_POLICY", "loudest"), ("FACTCHECK_CONFIDENCE_SHOWN", "7")]
)
def test_a_setting_that_does_not_fit_is_told_by_its_name(monkeypatch, name, value):
    monkeypatch.setenv(name, value)
    with pytest.raises(UsageError, match=f"cannot take {name}='{value}'; Input should be "):
        settings()


def test_a_setting_that_fits_is_taken(monkeypatch):
    monkeypatch.setenv("FACTCHECK_REVIEWER", "Ana")
    assert settings("sqlite:///x").reviewer == "Ana"
