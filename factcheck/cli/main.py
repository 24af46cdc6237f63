"""The commands, and how every one of them ends."""

import os
import sys
from collections.abc import Sequence

import typer

from factcheck.cli.annotate import annotate
from factcheck.cli.case import import_articles, report
from factcheck.cli.check import check
from factcheck.cli.demo import demo
from factcheck.cli.extract import extract
from factcheck.cli.inputs import say
from factcheck.cli.serve import serve
from factcheck.errors import FactcheckError

INTERRUPTED = 130  # as a shell counts it: 128 + SIGINT
HELP = """Split news into claims, compare them, review them, report on them. Works offline."""

app = typer.Typer(
    name="factcheck",
    help=HELP,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command()(extract)
app.command()(annotate)
app.command()(check)
app.command("import")(import_articles)
app.command()(report)
app.command()(serve)
app.command()(demo)


def main() -> None:
    """Run the command line and end the process."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status; errors become one line on standard error."""
    try:
        status = app(list(arguments), prog_name="factcheck", standalone_mode=False)
        sys.stdout.flush()
    except BrokenPipeError:
        status = _hang_up()
    except (KeyboardInterrupt, typer.Abort):
        status = INTERRUPTED
    except FactcheckError as error:
        status = _said(str(error), error.exit_status)
    except typer.TyperException as error:
        status = _said(f"{error.format_message()}; see 'factcheck --help'", error.exit_code)
    return int(status or 0)


def _said(sentence: str, status: int) -> int:
    say(sentence)
    return status


def _hang_up() -> int:
    """End quietly: whoever read has read enough. The rest must not fail at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0
