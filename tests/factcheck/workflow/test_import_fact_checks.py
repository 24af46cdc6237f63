import pytest

from factcheck.errors import UsageError
from factcheck.workflow import import_fact_checks as module
from factcheck.workflow.import_fact_checks import import_fact_checks, remove_fact_checks
from factcheck.workflow.search_library import list_fact_checks
from tests.factcheck.checks import LEMON, MAYOR, TAJI, review
from tests.factcheck.fakes import actions

THREE = [review(TAJI), review(LEMON), review(MAYOR, reviewRating={"ratingValue": "-1"})]


@pytest.fixture
def two_at_once(monkeypatch):
    monkeypatch.setattr(module, "BATCH", 2)


def imported(bench, reviews, **more):
    return import_fact_checks(bench, reviews, file_name="f.json", by="ana", **more)


@pytest.fixture(params=["bench", "sqlite_bench"])
def any_bench(request):
    return request.getfixturevalue(request.param)


@pytest.mark.usefixtures("two_at_once")
def test_reviews_are_numbered_in_their_order_and_counted(any_bench):
    done = imported(any_bench, THREE)
    assert (done.new, done.known, done.mended) == (3, 0, 1)
    entries = list_fact_checks(any_bench)
    assert [(e.label, e.review.claim) for e in entries] == [
        ("F1", TAJI),
        ("F2", LEMON),
        ("F3", MAYOR),
    ]
    assert {(e.file_name, e.imported_by) for e in entries} == {("f.json", "ana")}


def test_importing_again_changes_nothing(any_bench):
    imported(any_bench, THREE)
    before = list_fact_checks(any_bench)
    again = import_fact_checks(any_bench, [*THREE, *THREE], file_name="other.json", by="bo")
    assert (again.new, again.known) == (0, 6)
    assert list_fact_checks(any_bench) == before


def test_a_record_that_was_changed_is_another_entry_and_the_first_stays(any_bench):
    imported(any_bench, [review(TAJI, label="False")])
    imported(any_bench, [review(TAJI, label="Mostly false")])
    assert [e.review.label for e in list_fact_checks(any_bench)] == ["False", "Mostly false"]


@pytest.mark.usefixtures("two_at_once")
def test_an_import_that_was_cut_off_keeps_what_it_saved_and_goes_on_from_there(any_bench):
    def cut_off():
        yield from THREE[:2]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        imported(any_bench, cut_off())
    assert len(list_fact_checks(any_bench)) == 2
    done = imported(any_bench, THREE)
    assert (done.new, done.known) == (1, 2)


def test_nothing_to_import_is_nothing_done(bench):
    assert imported(bench, []).new == 0
    assert actions(bench, "") == {}


def test_what_came_and_went_stands_in_the_history_of_the_desk(any_bench):
    imported(any_bench, THREE)
    gone = remove_fact_checks(any_bench, list_fact_checks(any_bench)[:2], by="ana", why="old")
    assert gone == 2
    assert [e.label for e in list_fact_checks(any_bench)] == ["F3"]
    assert actions(any_bench, "") == {"fact checks imported": 1, "fact check removed": 2}


def test_removing_what_is_gone_is_no_error_and_removing_nothing_is(bench):
    imported(bench, THREE)
    entries = list_fact_checks(bench)
    assert remove_fact_checks(bench, entries, by="ana") == 3
    assert remove_fact_checks(bench, entries, by="ana") == 0
    with pytest.raises(UsageError, match="no fact check to remove"):
        remove_fact_checks(bench, [], by="ana")
