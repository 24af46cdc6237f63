"""What `python -m streamlit run` starts: the pages behind strict headers.

Streamlit looks for a call of `st.App` in this very file.
"""

import streamlit as st

from factcheck.ui.serving import guards, screen_path

app = st.App(screen_path(), middleware=guards())
