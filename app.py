"""Start the workbench: `streamlit run app.py` does the same as `factcheck serve`."""

from factcheck.ui.navigation import main

main()
