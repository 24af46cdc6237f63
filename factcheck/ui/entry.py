"""What `python -m streamlit run` starts: the pages behind strict headers.

Streamlit looks for a call of `st.App` in this very file.
"""

from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware

from factcheck.ui.serving.headers import StrictHeaders

SCREEN = Path(__file__).with_name("serving") / "screen.py"

app = st.App(SCREEN, middleware=[Middleware(StrictHeaders)])
