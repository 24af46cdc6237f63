"""`factcheck demo`: the demo case, made and opened."""

import sys
from typing import Annotated

import typer

from factcheck.cli.options import Database
from factcheck.cli.serve import Open, Port, serve_at
from factcheck.cli.server import PORT, fetch, free_port, serving
from factcheck.cli.workbench import opened
from factcheck.errors import FactcheckError, UsageError


def demo(
    port: Port = PORT,
    browser: Open = True,
    check: Annotated[
        bool, typer.Option("--check", help="Start, look at health and a page, end.")
    ] = False,
    db: Database = None,
) -> int:
    """Make the demo case and open the workbench on it.

    What is there of it stays as it is.
    """
    from factcheck.workflow.demo_case import open_demo

    print("demo: reading, extracting and comparing five articles …", file=sys.stderr)
    with opened(db) as bench:
        case = open_demo(bench)
    if check:
        return _checked(case.id, db)
    return serve_at(_port(port), f"/review?case={case.id}", browser=browser, db=db)


def _port(wanted: int) -> int:
    """Return the wanted port, or any free one where it is taken: a demo should just start."""
    try:
        return free_port(wanted)
    except UsageError:
        return free_port()


def _checked(case_id: str, db: str | None) -> int:
    """Start on a free port, run a page, end."""
    port = free_port()
    with serving(port, db=db, script_check=True):
        page = fetch(port, f"/review?case={case_id}")
        ran = fetch(port, "/_stcore/script-health-check")
    if "<title>" not in page or ran != "ok":
        raise FactcheckError(f"the page did not run: {ran[:200]}")
    print(f"demo: case {case_id} is there, the server is healthy, the first page runs")
    return 0
