"""The commands, and how every one of them ends."""

import os
import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from factcheck.cli import articles, cases, evidence, library, people, sources, streams
from factcheck.cli.annotate import annotate
from factcheck.cli.assign import assign, status
from factcheck.cli.case import report
from factcheck.cli.check import check
from factcheck.cli.claims_list import claims
from factcheck.cli.correct import add, correct, merge, split
from factcheck.cli.demo import demo
from factcheck.cli.events import events
from factcheck.cli.extract import extract
from factcheck.cli.findings import findings
from factcheck.cli.importing import import_articles
from factcheck.cli.inputs import say
from factcheck.cli.keeping import backup, restore, verify
from factcheck.cli.looking import card, disputes, history, reveal
from factcheck.cli.publish import publish
from factcheck.cli.review import review
from factcheck.cli.rules import preferences, rules
from factcheck.cli.score import score
from factcheck.cli.serve import serve
from factcheck.cli.summary import summary
from factcheck.cli.train import train
from factcheck.errors import FactcheckError, StorageError, UsageError

INTERRUPTED = 130  # as a shell counts it: 128 + SIGINT
TRACEBACK = "FACTCHECK_TRACEBACK"
HELP = """Split news into claims, compare them, review them, report on them. Works offline."""

app = typer.Typer(
    name="factcheck",
    help=HELP,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command()(extract)
app.command()(summary)
app.command()(annotate)
app.command()(check)
app.command("import")(import_articles)
app.command()(claims)
app.command()(assign)
app.command("show")(card)
app.command()(review)
app.command()(reveal)
app.command()(disputes)
app.add_typer(evidence.app, name="evidence")
app.add_typer(library.app, name="library")
app.add_typer(cases.app, name="case")
app.add_typer(articles.app, name="article")
app.command()(correct)
app.command()(add)
app.command()(split)
app.command()(merge)
app.command()(status)
app.command()(findings)
app.command()(events)
app.add_typer(sources.app, name="source")
app.command()(report)
app.command()(publish)
app.command()(history)
app.add_typer(people.app, name="people")
app.command()(rules)
app.command("settings")(preferences)
app.command()(serve)
app.command()(demo)
app.command()(train)
app.command()(score)
app.command()(backup)
app.command()(restore)
app.command()(verify)


@app.callback(invoke_without_command=True)
def options(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and the engine's, and end.")
    ] = False,
) -> None:
    """Print the version; else a command is wanted."""
    if version:
        print(_version())
        raise typer.Exit
    if context.invoked_subcommand is None:
        print(context.get_help())
        raise typer.Exit(UsageError.exit_status)


def main() -> None:
    """Run the command line and end the process."""
    streams.prepare()
    try:
        status = run(sys.argv[1:])
    except OSError:  # not even the error could be said
        status = StorageError.exit_status
    streams.hang_up()
    sys.exit(status)


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status; errors become one line on standard error."""
    try:
        status = app(list(arguments), prog_name="factcheck", standalone_mode=False)
        sys.stdout.flush()
    except (BrokenPipeError, SystemExit):  # typer exits here for a broken pipe, and for no more
        status = 0
    except (KeyboardInterrupt, typer.Abort):
        status = INTERRUPTED
    except FactcheckError as error:
        status = _said(str(error), error.exit_status)
    except typer.TyperException as error:
        status = _said(_usage(error, arguments), error.exit_code)
    except OSError as error:
        where = f" {error.filename}" if error.filename else ""
        status = _said(f"cannot go on:{where} {error.strerror or error}", StorageError.exit_status)
    except Exception as error:  # a mistake of ours is one line to the user, too
        if TRACEBACK in os.environ:
            raise
        status = _said(_unexpected(error), FactcheckError.exit_status)
    return int(status or 0)


def _said(sentence: str, status: int) -> int:
    say(sentence)
    return status


def _usage(error: typer.TyperException, arguments: Sequence[str]) -> str:
    """Say what is wrong with a call, and where it stands how it would be right."""
    commands = {
        command.name or getattr(command.callback, "__name__", "")
        for command in app.registered_commands
    }
    asked = f" {arguments[0]}" if arguments and arguments[0] in commands else ""
    message = error.format_message().replace("Value error, ", "").rstrip(".")
    return f"{message}; see 'factcheck{asked} --help'"


def _unexpected(error: Exception) -> str:
    what = f"{type(error).__name__}: {error}"
    return f"something went wrong that should not ({what}); {TRACEBACK}=1 shows where"


def _version() -> str:
    from importlib.metadata import version

    from claims import engine  # --help loads no engine

    return f"factcheck {version('factcheck-workbench')} ({engine()})"
