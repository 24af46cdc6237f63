"""What the Desk does with a case as one file: write it, take one in."""

import io

from factcheck.errors import UsageError
from factcheck.ui import address, session
from factcheck.ui.desk import Desk
from factcheck.ui.import_acts import Given
from factcheck.workflow.archive_case import export_case, import_case

ROUND = "archive-round"  # another round is another, empty upload


def archived(desk: Desk) -> bytes:
    """Return the case with everything in it as the bytes of one archive."""
    file = io.BytesIO()
    export_case(desk.bench, desk.case.id, file)
    return file.getvalue()


def take_in(desk: Desk, given: Given | None) -> None:
    """Take in the case of an archive, and open it."""
    if given is None:
        raise UsageError("no archive is chosen", hint="choose the file that ‘Export’ wrote")
    case = import_case(desk.bench, io.BytesIO(given.data), name=given.name, by=desk.by)
    session.remember(ROUND, session.remembered(ROUND, 0) + 1)
    address.go(case=case.id, article="", claim="")
    session.say(f"✓ case {case.name} taken in, with its history")
