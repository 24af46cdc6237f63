import pytest

from factcheck.domain.preferences import Density, Theme
from factcheck.workflow.keep_preferences import keep_preferences
from factcheck.workflow.sign_in import sign_in


@pytest.mark.parametrize(("editor", "mode"), [(False, "simple"), (True, "editor")])
def test_the_page_shows_what_was_chosen(open_page, bench, editor, mode):
    sign_in(bench, "Cleo")
    keep_preferences(bench, "cleo", theme=Theme.DARK, density=Density.ROOMY, single_keys=False)
    app = open_page("settings", editor=editor)
    assert app.text_input(key="own-name").value == "Cleo"
    assert app.segmented_control(key="own-mode").value == mode
    assert app.segmented_control(key="own-theme").value == "dark"
    assert app.segmented_control(key="own-density").value == "roomy"
    assert not app.toggle(key="own-keys").value
