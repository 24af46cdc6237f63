"""Start the workbench: `streamlit run app.py` does the same as `factcheck serve`."""

import streamlit as st

from factcheck.ui.serving import guards, screen_path

app = st.App(screen_path(), middleware=guards())
