"""What the Import page does with fact checks that others published."""

from collections.abc import Iterator, Sequence

from factcheck.bootstrap import read_fact_checks
from factcheck.errors import FactcheckError
from factcheck.ui import session
from factcheck.ui.desk import Desk
from factcheck.ui.import_acts import Given, Line, show_result
from factcheck.workflow.import_fact_checks import import_fact_checks
from factcheck.workflow.search_library import library_stamp

NAMED = 20  # records left out that are named one by one


def library_size(desk: Desk) -> int:
    """Return how many fact checks the library holds."""
    size, _ = library_stamp(desk.bench)
    return size


def import_checks(desk: Desk, files: Sequence[Given]) -> None:
    """Take files into the library; one that cannot be read does not stop the rest."""
    before = library_size(desk)
    lines = [line for given in files for line in _taken_in(desk, given)]
    new = library_size(desk) - before
    skipped = sum(line.tone == "bad" for line in lines)
    left = f"; {skipped} skipped, see why" if skipped else ""
    session.say(
        f"{'✓ ' if new else ''}{new:,} new in the library{left}", wrong=not new and skipped > 0
    )
    show_result((), lines)


def _taken_in(desk: Desk, given: Given) -> Iterator[Line]:
    try:
        read = read_fact_checks(given.data, name=given.name)
        done = import_fact_checks(desk.bench, read.reviews, file_name=given.name, by=desk.by)
    except FactcheckError as error:
        yield Line("bad", f"{given.name}: skipped, {error}")
        return
    tone = "good" if done.new else "old"
    counts = (f"{done.new:,} new", f"{done.known:,} known", f"{done.mended:,} mended")
    yield Line(tone, f"{given.name}: {', '.join(counts)}")
    yield from (Line("bad", str(error)) for error in read.left_out[:NAMED])
    rest = len(read.left_out) - NAMED
    if rest > 0:
        yield Line("bad", f"{given.name}: {rest:,} more were left out; the command line names all")
