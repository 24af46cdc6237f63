import pytest

from factcheck.ui.components.checks_form import LARGER, held


@pytest.mark.parametrize(
    ("size", "count"), [(0, "0 fact checks"), (1, "1 fact check."), (12345, "12,345 fact checks")]
)
def test_it_is_said_what_the_library_holds(size, count):
    assert count in held(size)
    assert LARGER in held(size)


def test_the_import_page_takes_fact_checks_in_once_a_file_is_chosen(open_page):
    app = open_page("import")
    assert app.button(key="import-checks").disabled
    assert any("holds 0 fact checks" in caption.value for caption in app.caption)
