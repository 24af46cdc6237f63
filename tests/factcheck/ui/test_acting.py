from streamlit.testing.v1 import AppTest

PRESS = """
import streamlit as st
from factcheck.errors import UsageError
from factcheck.ui import session
from factcheck.ui.acting import guarded
def fail(what):
    raise UsageError(f"cannot {what}")
guarded(lambda: session.say("done"))()
st.text(session.notice())
guarded(fail)("do it")
st.text(session.notice())
guarded(lambda: 1 / 0)()
st.text(session.notice().words)
"""


def test_an_error_of_a_button_is_said_and_not_raised(caplog):
    app = AppTest.from_string(PRESS).run()
    assert not app.exception
    said = [text.value for text in app.text]
    assert said[:2] == [
        "Notice(words='done', wrong=False, page=None)",
        "Notice(words='cannot do it', wrong=True, page=None)",
    ]
    assert said[2].startswith("this did not work; the cause stands in the terminal")
    assert "ZeroDivisionError" in caplog.text
