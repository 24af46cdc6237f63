"""What a desk may set."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from factcheck.settings import Policy, Settings, default_data_folder


def test_the_store_is_a_file_in_the_data_folder(tmp_path):
    settings = Settings(data_folder=tmp_path)
    assert settings.db_url == f"sqlite:///{tmp_path / 'factcheck.sqlite3'}"
    assert settings.evidence_folder == tmp_path / "evidence"


def test_another_store_is_taken_as_it_is(tmp_path):
    assert Settings(data_folder=tmp_path, db="postgresql://desk/x").db_url == "postgresql://desk/x"


def test_the_environment_sets_what_no_argument_does(monkeypatch, tmp_path):
    monkeypatch.setenv("FACTCHECK_DATA_FOLDER", str(tmp_path))
    monkeypatch.setenv("FACTCHECK_POLICY", "lowest_reported")
    assert Settings().data_folder == tmp_path
    assert Settings().policy is Policy.LOWEST_REPORTED
    assert Settings(policy=Policy.RANGE).policy is Policy.RANGE


@pytest.mark.parametrize("wrong", [{"confidence_shown": 2}, {"policy": "average"}])
def test_what_does_not_fit_is_refused(wrong):
    with pytest.raises(ValidationError):
        Settings(**wrong)


def test_data_lies_in_the_users_own_folder():
    assert default_data_folder().is_relative_to(Path.home())
