from streamlit.testing.v1 import AppTest

HEAR = """
from types import SimpleNamespace
import streamlit as st
from factcheck.errors import UsageError
from factcheck.ui import session
from factcheck.ui.components import keyboard
done = []
def fail(told):
    raise UsageError("cannot do it", hint="try another")
handlers = {"go": lambda told: done.append(told["n"]), "fail": fail}
def hear(*acts):
    st.session_state["acts"] = SimpleNamespace(acts=list(acts))
    keyboard.hear(handlers)
hear({"n": 1, "do": "go"}, {"n": 2, "do": "go"})
hear({"n": 2, "do": "go"}, {"n": 3, "do": "unknown"}, {"n": 4, "do": "fail"}, {"n": 5, "do": "go"})
hear({"n": 1, "do": "go"})
st.text(f"{done} {session.last_act()} {session.notice()}")
"""


def test_each_act_is_done_once_and_an_error_does_not_stop_the_next():
    app = AppTest.from_string(HEAR).run()
    assert not app.exception
    assert app.text[0].value.startswith("[1, 2, 5] 5 ")
    assert "cannot do it; try another', wrong=True" in app.text[0].value


def test_what_an_outlet_hears_is_not_done_again_by_the_page():
    both = HEAR.replace(
        'hear({"n": 1, "do": "go"})',
        """
st.session_state["near-acts"] = SimpleNamespace(acts=[{"n": 5, "do": "go"}, {"n": 6, "do": "go"}])
keyboard.hear(handlers, by="near-acts")
hear({"n": 6, "do": "go"}, {"n": 7, "do": "go"})
""",
    )
    app = AppTest.from_string(both).run()
    assert not app.exception
    assert app.text[0].value.startswith("[1, 2, 5, 6, 7] 7 ")


def test_half_a_character_does_not_reach_what_does_the_act():
    half = HEAR.replace('done.append(told["n"])', 'done.append(told.get("typed"))').replace(
        'hear({"n": 1, "do": "go"})',
        """hear({"n": 9, "do": "go", "typed": {"a": ["x\\ud800"]}})""",
    )
    app = AppTest.from_string(half).run()
    assert not app.exception
    assert "{'a': ['x?']}" in app.text[0].value
