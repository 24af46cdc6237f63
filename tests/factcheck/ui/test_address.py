from streamlit.testing.v1 import AppTest

from factcheck.ui import address

WALK = """
import streamlit as st
from factcheck.ui import address
address.go(case="c1", claim="k")
address.go(claim="")
address.open_page("review")
st.text(f"{address.place('case')}|{address.place('claim')}|{address.parts()}")
st.text(f"{address.page_asked()}|{address.page_asked()}")
"""


def test_a_place_is_in_the_address_and_an_empty_part_leaves_it():
    app = AppTest.from_string(WALK).run()
    assert app.text[0].value == "c1||{'case': 'c1'}"
    assert "claim" not in app.query_params


def test_a_page_is_asked_for_once():
    assert AppTest.from_string(WALK).run().text[1].value == "review|"


OPEN = """
import streamlit as st
from factcheck.ui import address
address.open_adjudication({"claim": "k"})
st.text(f"{address.place('claim')}|{address.page_asked()}")
"""


def test_a_dispute_is_opened_on_its_page():
    assert AppTest.from_string(OPEN).run().text[0].value == "k|adjudicate"


def test_only_parts_of_a_place_are_kept():
    assert set(address.PARTS) == {"case", "article", "claim"}
