"""`factcheck backup`, `restore` and `verify`: keep what the desk has, whole."""

from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli.files import open_new_bytes
from factcheck.cli.inputs import say
from factcheck.cli.options import Database
from factcheck.cli.printing import tell
from factcheck.cli.workbench import opened, settings
from factcheck.errors import StorageError, UnreadableInput


def backup(
    out: Annotated[Path, typer.Argument(metavar="FILE", help="The backup to write.")],
    force: Annotated[bool, typer.Option("--force", help="Replace a file that is there.")] = False,
    db: Database = None,
) -> int:
    """Write all cases and their files to one sealed file."""
    from factcheck.bootstrap import back_up_store

    with open_new_bytes(out, force=force) as file:
        files = back_up_store(settings(db), file)
    print(f"{out}: the store and {files} files")
    return 0


def restore(
    backup: Annotated[Path, typer.Argument(metavar="FILE", help="What 'backup' wrote.")],
    force: Annotated[
        bool, typer.Option("--force", help="Set a store that is there aside.")
    ] = False,
    db: Database = None,
) -> int:
    """Put a backup in the place of the store."""
    from factcheck.bootstrap import restore_store

    try:
        file = backup.open("rb")
    except OSError as error:
        raise UnreadableInput(str(backup), error.strerror or "it cannot be opened") from error
    with file:
        aside = restore_store(settings(db), file, str(backup), force=force)
    print(f"{backup}: restored" + (f"; the old store is {aside}" if aside else ""))
    return 0


def verify(
    case: Annotated[
        str | None,
        typer.Argument(metavar="[CASE]", help="This case only.", show_default=False),
    ] = None,
    db: Database = None,
) -> int:
    """Look whether anything kept was altered; name what was."""
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.verify_store import verify_store

    with opened(db) as bench:
        looks = verify_store(bench, find_case(bench, case).id if case else None)
    for look in looks:
        told = f"{look.entries} acts, {look.files} files, head {look.head[:16]}"
        tell(f"{look.case or 'the desk'}: {told}: {'ALTERED' if look.wrong else 'whole'}")
        for sentence in look.wrong:
            say(f"{look.case or 'the desk'}: {sentence}")
    return StorageError.exit_status if any(look.wrong for look in looks) else 0
