"""The standard streams, made fit to print on, and let go of when nobody reads."""

import contextlib
import os
import sys
from io import TextIOWrapper


def prepare() -> None:
    """Make the output UTF-8 with plain line ends; give what is closed a stand-in.

    Names of files may hold bytes that are no text: they leave as they came.
    """
    if sys.stdout is None:
        sys.stdout = _nowhere()
    if sys.stderr is None:
        sys.stderr = _nowhere()
    if isinstance(sys.stdout, TextIOWrapper):
        errors = "replace" if sys.stdout.isatty() else "surrogateescape"
        sys.stdout.reconfigure(encoding="utf-8", errors=errors, newline="\n")


def hang_up() -> None:
    """Send what is left on streams that fail to nowhere, so that nothing fails at exit."""
    # The first ones: on a broken pipe, typer puts others in their place that hide it.
    for stream in filter(None, (sys.__stdout__, sys.__stderr__)):
        try:
            stream.flush()
        except OSError:
            with contextlib.suppress(OSError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def plain(text: str) -> str:
    """Return one line that a terminal prints and does not obey."""
    return "".join(c if c.isprintable() else "\ufffd" for c in " ".join(text.split()))


def _nowhere() -> TextIOWrapper:
    return TextIOWrapper(open(os.devnull, "wb"), encoding="utf-8")  # noqa: PTH123  # for the run
