import re

import pytest
from streamlit.testing.v1 import AppTest

from factcheck.ui import address
from factcheck.ui.navigation import counted
from factcheck.ui.serving import screen_path
from factcheck.ui.session import Habits


@pytest.mark.usefixtures("data_folder")
def test_the_start_script_opens_the_desk_of_the_demo():
    app = AppTest.from_file(str(screen_path()), default_timeout=60)
    app.session_state["habits"] = Habits(name="Cleo")
    app.run()
    assert not app.exception
    assert not app.error
    assert "Demo" in app.selectbox[0].format_func(app.selectbox[0].value)


@pytest.mark.usefixtures("data_folder")
@pytest.mark.parametrize(("wanted", "kept"), [("review", "Rationale `T`"), ("nowhere", None)])
def test_a_page_that_was_asked_for_is_turned_to(wanted, kept):
    app = AppTest.from_file(str(screen_path()), default_timeout=60)
    app.session_state["habits"] = Habits(name="Cleo")
    app.session_state["kept:page"] = wanted
    app.run()
    assert not app.exception
    assert not app.error
    assert ([a.label for a in app.text_area] or [None])[0] == kept


BREAK = """
from factcheck.errors import StorageError
from factcheck.ui.navigation import shown
def fail():
    raise {error}
shown(fail)
shown(lambda: None)
"""


@pytest.mark.parametrize(
    ("error", "words", "logged"),
    [
        ("KeyError('x')", [], True),
        ("StorageError('no file ![x](y)\u202e')", ["no file ![x](y)⟨U+202E⟩"], False),
    ],
)
def test_a_page_that_fails_says_so_in_a_sentence(caplog, error, words, logged):
    app = AppTest.from_string(BREAK.format(error=error)).run()
    assert not app.exception
    assert [box.value.startswith("This page cannot be shown") for box in app.error] == [True]
    assert [line.value for line in app.text] == words  # as text: an error may quote anything
    assert ("could not be drawn" in caplog.text) is logged


def test_what_waits_stands_beside_the_title_and_nothing_where_nothing_does():
    assert counted("Adjudicate", 2) == "Adjudicate (2)"
    assert counted("Adjudicate", 0) == "Adjudicate"


def test_every_page_has_a_path_for_its_colours(root):
    source = (root / "factcheck/ui/navigation.py").read_text(encoding="utf-8")
    named = set(re.findall(r'url_path="(\w+)"', source))
    assert {"", *named} == set(address.PATHS)
