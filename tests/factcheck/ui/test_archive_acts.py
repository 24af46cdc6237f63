"""A case as one file: out of one store, into another."""

import pytest

from factcheck.bootstrap import open_workbench
from factcheck.errors import AlreadyThere, UnreadableInput, UsageError
from factcheck.settings import Settings
from factcheck.ui import address, archive_acts
from factcheck.ui.desk import Desk
from factcheck.ui.import_acts import Given
from factcheck.workflow.list_cases import case_lines
from factcheck.workflow.sign_in import sign_in


@pytest.fixture
def elsewhere(tmp_path, desk):
    bench = open_workbench(Settings(data_folder=tmp_path / "elsewhere"))
    other = sign_in(bench, "Dora")
    return Desk(bench, other.id, other.name, desk.case, (), editor=False)


def test_a_case_comes_in_as_it_went_out_and_is_opened(desk, elsewhere):
    file = Given("case.zip", archive_acts.archived(desk))
    archive_acts.take_in(elsewhere, file)
    [line], [here] = case_lines(elsewhere.bench), case_lines(desk.bench)
    assert (line.case.name, line.claims, line.published) == (here.case.name, here.claims, 1)
    assert address.place("case") == desk.case.id
    with pytest.raises(AlreadyThere):
        archive_acts.take_in(elsewhere, file)


@pytest.mark.parametrize("error", [UsageError, UnreadableInput])
def test_what_is_no_archive_changes_nothing(desk, elsewhere, error):
    given = None if error is UsageError else Given("case.zip", archive_acts.archived(desk)[:-9])
    with pytest.raises(error):
        archive_acts.take_in(elsewhere, given)
    assert case_lines(elsewhere.bench) == []
