"""The script that Streamlit runs for every page; `entry.py` serves it.

It lies in a folder of its own: beside a folder `pages` Streamlit would take each file there for a
page.
"""

from factcheck.ui.navigation import main

main()
