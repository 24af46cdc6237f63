import pytest
from streamlit.testing.v1 import AppTest

from factcheck.ui.session import Habits, habits_of, written


@pytest.mark.parametrize(
    "known",
    [
        Habits(),
        Habits(name="Ana Ruíz"),
        Habits(name="a=b&editor=1; path=/"),
    ],
)
def test_habits_survive_the_cookie(known):
    assert habits_of(written(known)) == known
    assert not set(written(known)) & set("=;, ")


@pytest.mark.parametrize("spoilt", ["", "%%%", "name", "keys=no&editor=yes"])
def test_a_spoilt_cookie_is_nobody(spoilt):
    assert habits_of(spoilt).name == ""


PREFERRED = """
import streamlit as st
from factcheck.domain.preferences import Preferences
from factcheck.ui import session
st.text(session.preferences().single_keys)
session.remember("preferences", Preferences(reviewer="ana", single_keys=False))
st.text(session.preferences().single_keys)
"""


def test_who_has_no_preferences_yet_has_the_defaults():
    app = AppTest.from_string(PREFERRED).run()
    assert [shown.value for shown in app.text] == ["True", "False"]


TURNED = """
import streamlit as st
from factcheck.ui import session
session.say("✓ saved")
for page in ("review", "review", "desk"):
    session.turn_to(page)
    st.text(session.notice().words)
"""


def test_what_was_said_on_a_page_is_left_behind_with_it():
    app = AppTest.from_string(TURNED).run()
    assert [shown.value for shown in app.text] == ["✓ saved", "✓ saved", ""]
