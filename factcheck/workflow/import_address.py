"""Bring what an address holds into a case; only a person's own act may ask for it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from factcheck.domain.history import HistoryEntry
from factcheck.domain.provenance import found_at
from factcheck.errors import FactcheckError
from factcheck.workflow.acting import act
from factcheck.workflow.import_article import Arrived, Imported, import_arrived
from factcheck.workflow.import_files import FileLine, lines_of, skipped
from factcheck.workflow.ports import Fetched, Read, Reader, Workbench
from factcheck.workflow.progress import At, Told, Watch, nobody_watches, tell_nobody, within

FETCHED = "fetched"


def import_address(
    bench: Workbench,
    case_id: str,
    url: str,
    *,
    by: str,
    apart: bool = False,
    told: Told = tell_nobody,
) -> Imported:
    """Fetch an address once and import what it holds: a page, a feed, a file.

    That it was fetched, when and from where, stands in the history and on each article.

    Raises:
        Refused: Nothing may be fetched there.
        UnreadableInput: Nothing can be had there, or it holds no article.
    """
    with bench.store.read() as tx:
        tx.cases.get(case_id)
    fetched = bench.fetch(url)
    with bench.store.write() as tx:
        subject, came = f"case:{case_id}", fetched.final_url
        tx.record(act(bench, case_id, subject, FETCHED, by=by, before=fetched.url, after=came))

    def placed(data: bytes, *, name: str, content_type: str | None) -> Read:
        del data, name, content_type  # they are those of what was fetched
        return read_fetched(bench.reader, fetched)

    file = Arrived(fetched.final_url, fetched.data, fetched.content_type)
    placing = replace(bench, reader=placed)
    return import_arrived(placing, case_id, file, by=by, apart=apart, told=told)


def import_addresses(
    bench: Workbench,
    case_id: str,
    urls: Iterable[str],
    *,
    by: str,
    apart: bool = False,
    watch: Watch = nobody_watches,
) -> Iterator[FileLine]:
    """Yield what became of each address as soon as it is done; a bad one stops no other."""
    for number, url in enumerate(urls, start=1):
        watch(At(url, number))
        told = within(watch, url, number)
        try:
            imported = import_address(bench, case_id, url, by=by, apart=apart, told=told)
        except FactcheckError as error:
            yield skipped(url, error)
        else:
            yield from lines_of(url, imported)


def show_fetches(bench: Workbench, case_id: str) -> list[HistoryEntry]:
    """Return what was fetched for a case, the latest first: asked for `before`, found `after`."""
    with bench.store.read() as tx:
        entries = tx.history(case_id, subject=f"case:{case_id}")
    return [entry for entry in reversed(entries) if entry.action == FETCHED]


def read_fetched(reader: Reader, fetched: Fetched) -> Read:
    """Read what was fetched; each document says from where and when."""
    read = reader(fetched.data, name=fetched.final_url, content_type=fetched.content_type)
    marks = {"fetched_from": fetched.url, "fetched_at": fetched.fetched_at.isoformat()}
    placed = tuple(found_at(d, fetched.final_url, **marks) for d in read.documents)
    return Read(placed, read.left_out)
