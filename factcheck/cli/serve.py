"""`factcheck serve`: the pages, until Ctrl+C."""

import webbrowser
from typing import Annotated

import typer

from factcheck.cli.options import Database
from factcheck.cli.server import HOST, PORT, free_port, refuse_foreign, serving

Port = Annotated[int, typer.Option(min=0, max=65535, help="The port; 0 takes any free one.")]
Open = Annotated[bool, typer.Option("--open/--no-open", help="Open a browser.")]


def serve(
    port: Port = PORT,
    host: Annotated[str, typer.Option(help="The address; this machine only.")] = HOST,
    browser: Open = False,
    db: Database = None,
) -> int:
    """Serve the review workbench on this machine until Ctrl+C."""
    refuse_foreign(host)
    return serve_at(free_port(port), "/", browser=browser, db=db)


def serve_at(port: int, path: str, *, browser: bool, db: str | None) -> int:
    """Serve, say where, and wait."""
    address = f"http://{HOST}:{port}{path}"
    with serving(port, db=db) as process:
        print(f"The workbench is at {address} (Ctrl+C ends it).", flush=True)
        if browser:
            webbrowser.open(address)
        return process.wait()
