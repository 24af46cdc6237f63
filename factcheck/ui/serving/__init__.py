"""What stands between the browser and the pages."""

from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware

from factcheck.ui.serving.closed import Closed
from factcheck.ui.serving.headers import StrictHeaders
from factcheck.ui.serving.hosts import KnownHosts


def screen_path() -> Path:
    """Return the script that runs for every page."""
    return Path(__file__).with_name("screen.py")


def guards() -> list[Middleware]:
    """Return what every answer passes through."""
    return [
        Middleware(StrictHeaders),
        Middleware(KnownHosts, names=lambda: st.get_option("server.allowedHosts")),
        Middleware(Closed),
    ]
