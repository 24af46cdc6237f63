"""Ports meet adapters."""

from datetime import timedelta

import pytest

from claims import Document, Resolution
from factcheck.bootstrap import (
    RuleEngine,
    check_options,
    new_id,
    now,
    open_workbench,
    read_file,
    report_options,
    rules_of,
)
from factcheck.domain.report import ReportFormat
from factcheck.errors import EmptyInput, StorageError
from factcheck.settings import Policy, Settings
from factcheck.workflow.check_consistency import check_consistency
from factcheck.workflow.create_case import create_case
from factcheck.workflow.extract_claims import extract_claims
from factcheck.workflow.import_article import import_file
from factcheck.workflow.list_cases import list_cases
from factcheck.workflow.list_claims import list_claims
from factcheck.workflow.publish_report import write_report
from tests.factcheck.pattern_engine import PatternEngine


@pytest.fixture
def open_again(tmp_path):
    """Open a workbench on one folder, as often as asked."""
    opened = []

    def open_it(**fields):
        opened.append(open_workbench(Settings(data_folder=tmp_path / "deep" / "data", **fields)))
        return opened[-1]

    yield open_it
    for bench in opened:
        bench.store.close()


def test_what_is_saved_is_there_next_time(open_again):
    case = create_case(open_again(), "Camp", by="ana")
    assert [s.case for s in list_cases(open_again())] == [case]


def test_an_article_goes_in_and_claims_come_out(open_again):
    bench = open_again()
    case = create_case(bench, "Camp", by="ana")
    import_file(bench, case.id, b"Two soldiers were killed.", name="a.txt", by="ana")
    extract_claims(bench, case.id, by="ana")
    assert [row.kind for row in list_claims(bench, case.id).rows] == ["casualty"]
    assert check_consistency(bench, case.id, by="ana") == []
    assert b"Camp" in write_report(bench, case.id, ReportFormat.JSON)


def test_another_engine_may_be_handed_in(tmp_path):
    bench = open_workbench(Settings(data_folder=tmp_path), engine=PatternEngine())
    assert bench.engine.extract([Document(text="3 killed")])[0].engine == "pattern 1"
    bench.store.close()


@pytest.mark.parametrize("db", ["nonsense", "oracle+none://x", "sqlite:////proc/no/such.sqlite3"])
def test_a_store_that_cannot_be_opened_is_a_storage_error(open_again, db):
    with pytest.raises(StorageError):
        open_again(db=db)


def test_an_empty_file_is_told():
    with pytest.raises(EmptyInput):
        read_file(b" ", name="a.txt", content_type=None)


def test_time_is_in_utc_and_ids_are_new():
    assert now().utcoffset().total_seconds() == 0
    assert new_id() != new_id()
    assert list(RuleEngine().extract([])) == []


def test_what_the_desk_sets_reaches_the_engine():
    wanted = Settings(same_moment_hours=2, policy=Policy.SOURCE_HIERARCHY, trusted_sources=("X",))
    options = check_options(wanted)
    assert options.window == timedelta(hours=2)
    assert (options.resolution.value, options.sources) == ("source_hierarchy", ("X",))
    assert {p.value for p in Policy} == {r.value for r in Resolution}


def test_only_what_the_settings_state_counts_as_set_by_the_environment(monkeypatch):
    assert list(rules_of(Settings()).given()) == []
    monkeypatch.setenv("FACTCHECK_LOOSE_CLOCK_MINUTES", "120")
    assert dict(rules_of(Settings(policy="range")).given()) == {
        "policy": "range",
        "loose_clock_minutes": 120,
    }


def test_a_house_is_known_from_the_environment(monkeypatch, tmp_path):
    monkeypatch.setenv("FACTCHECK_PUBLISHER", "The Desk")
    monkeypatch.setenv("FACTCHECK_TEMPLATES", str(tmp_path))
    options = report_options(Settings(), page="https://desk.example/a", withhold=True)
    assert (options.house.publisher, options.house.page) == ("The Desk", "https://desk.example/a")
    assert (options.templates, options.withhold) == (tmp_path, True)
    assert report_options(Settings()).withhold is False
