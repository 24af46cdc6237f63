"""`factcheck serve`: the pages, until Ctrl+C."""

import os
import sys
import webbrowser
from typing import Annotated

import typer

from factcheck.cli.options import Database
from factcheck.cli.server import HOST, PORT, free_port, refuse_foreign, serving
from factcheck.cli.workbench import opened
from factcheck.errors import FactcheckError

Port = Annotated[
    int, typer.Option(metavar="N", min=0, max=65535, help="The port; 0 takes any free one.")
]
Open = Annotated[bool, typer.Option("--open/--no-open", help="Open a browser.")]


def serve(
    port: Port = PORT,
    host: Annotated[
        str, typer.Option(metavar="NAME", help="The address; this machine only.")
    ] = HOST,
    browser: Open = False,
    db: Database = None,
) -> int:
    """Serve the workbench on this machine until Ctrl+C."""
    refuse_foreign(host)
    chosen = free_port(port)
    with opened(db):  # a store that cannot be opened is said here, not on every page
        pass
    return serve_at(chosen, "/", browser=browser, db=db)


def serve_at(port: int, path: str, *, browser: bool, db: str | None) -> int:
    """Serve, say where, and wait."""
    address = f"http://{HOST}:{port}{path}"
    with serving(port, db=db) as process:
        print(f"The workbench is at {address} (Ctrl+C ends it).", flush=True)
        if browser and _has_screen():
            webbrowser.open(address)
        status = process.wait()
    if status:
        raise FactcheckError(f"the server ended by itself with status {status}")
    return 0


def _has_screen() -> bool:
    """Tell whether a browser would open beside the terminal, not in it."""
    named = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    return named or sys.platform in ("darwin", "win32")
