"""What a hostile file leaves behind in a case: nothing."""

import pytest

from factcheck.bootstrap import open_workbench
from factcheck.errors import FactcheckError
from factcheck.settings import Settings
from factcheck.workflow.create_case import create_case
from factcheck.workflow.import_article import import_file
from factcheck.workflow.verify_history import verify_history
from tests.factcheck.ingest.hostile_files import ALL

SLOW = ("dense", "itself", "sizes", "ratio")  # each is tried in test_hostile_files
REFUSED = [name for name, one in ALL.items() if not one.holds and not name.startswith(SLOW)]


@pytest.fixture(scope="module")
def bench(tmp_path_factory):
    bench = open_workbench(Settings(data_folder=tmp_path_factory.mktemp("data")))
    yield bench
    bench.store.close()


@pytest.fixture(scope="module")
def case(bench):
    case = create_case(bench, "Quay", by="ana")
    import_file(bench, case.id, b"Two workers were hurt.", name="a.txt", by="ana")
    return case


def stored(bench, case) -> object:
    with bench.store.read() as tx:
        articles, history = tx.articles.where(case_id=case.id), tx.history(case.id)
    return articles, history, verify_history(bench, case.id)


@pytest.mark.parametrize("name", REFUSED)
def test_a_refused_file_alters_nothing_that_is_stored(bench, case, name):
    before = stored(bench, case)
    with pytest.raises(FactcheckError):
        import_file(bench, case.id, ALL[name].make(), name=name, by="ana")
    assert stored(bench, case) == before


def test_a_file_that_is_read_does_alter_it(bench, case):
    before = stored(bench, case)
    import_file(bench, case.id, ALL["signs.html"].make(), name="signs.html", by="ana")
    assert stored(bench, case) != before
