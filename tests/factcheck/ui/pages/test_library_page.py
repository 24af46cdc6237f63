import pytest

from factcheck.workflow.import_fact_checks import import_fact_checks
from tests.factcheck.checks import LEMON, TAJI, entry


@pytest.fixture
def library(desk):
    reviews = [entry(TAJI).review, entry(LEMON, url="https://checks.example/lemon").review]
    import_fact_checks(desk.bench, reviews, file_name="feed.json", by="ana")


@pytest.mark.usefixtures("library")
def test_an_entry_is_looked_for_and_its_record_shown(open_page):
    app = open_page("library")
    app.text_input(key="library-words").set_value("lemon water").run()
    assert not app.exception
    assert LEMON in app.code[0].value


def test_an_empty_library_shows_no_record(open_page):
    app = open_page("library")
    assert not app.exception
    assert not app.code


def test_without_a_name_nothing_is_offered(open_page):
    assert not [b for b in open_page("library", signed_in=False).text_input if "library" in b.key]
