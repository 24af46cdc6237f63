"""What `python -m streamlit run` starts: the pages behind strict headers.

Streamlit looks for a call of `st.App` in this very file.
"""

import streamlit as st

from factcheck.ui.serving import guards, screen_path
from factcheck.ui.serving.files import routes

app = st.App(screen_path(), middleware=guards(), routes=routes())
