"""What `python -m streamlit run` starts: the pages behind strict headers.

Streamlit looks for a call of `st.App` in this very file.
"""

import streamlit as st
from starlette.middleware import Middleware

from factcheck.ui.serving import screen_path
from factcheck.ui.serving.headers import StrictHeaders

app = st.App(screen_path(), middleware=[Middleware(StrictHeaders)])
