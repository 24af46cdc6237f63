"""`factcheck import`: files, folders and standard input become articles of a case."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.engine import Failed, each_extracted
from factcheck.cli.inputs import DONE_IN_PART, STDIN, Inputs, bytes_of, is_address, say
from factcheck.cli.options import (
    AllowNetwork,
    Database,
    Format,
    FormatOption,
    Jobs,
    Published,
    Reviewer,
)
from factcheck.cli.options import Inputs as Names
from factcheck.cli.outcomes import show_outcomes
from factcheck.cli.printing import chosen, line_of, show, tell
from factcheck.cli.progress import counting, following
from factcheck.cli.workbench import acting_as, opened

if TYPE_CHECKING:  # --help loads no models
    from claims import Document, Extraction
    from factcheck.workflow.extract_claims import Extracted
    from factcheck.workflow.import_files import FileLine, GivenFile
    from factcheck.workflow.ports import Engine, Read, Workbench
    from factcheck.workflow.progress import At, Watch

CaseName = Annotated[
    str,
    typer.Option(
        "--case", metavar="NAME", help="The case; made where there is none.", show_default=False
    ),
]


def import_articles(
    inputs: Names,
    case: CaseName,
    published: Published = None,
    allow_network: AllowNetwork = False,
    apart: Annotated[
        bool, typer.Option("--apart", help="Take nothing for a version or another format.")
    ] = False,
    jobs: Jobs = 1,
    output: FormatOption = None,
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Bring articles into a case, extract and compare."""
    from factcheck.workflow.check_consistency import check_consistency
    from factcheck.workflow.create_case import open_case
    from factcheck.workflow.show_changes import changes_of

    given, printed = Inputs(inputs, published, network=allow_network), chosen(output)
    names = list(given.files())
    if not names:
        return given.status
    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        found = open_case(bench, case, by=by)
        dated = replace(bench, reader=partial(_read_dated, bench, given))
        lines = _brought_in(dated, found.id, names, by=by, apart=apart)
        for line in lines:
            _say_skipped(line)
        extracted = _extracted(bench, found.id, by=by, jobs=jobs)
        check_consistency(bench, found.id, by=by)
        changes = changes_of(bench, lines, by=by)
    for note in extracted.notes:
        say(note)
    if printed is Format.TABLE:
        show_outcomes(lines)
    elif output is not None:
        show(map(line_of, lines), (), printed)
    if output is None or printed is Format.TABLE:
        tell(f"{found.name}: {_counts(lines, extracted)}")
        for change in changes:
            tell(f"{change.older.label} → {change.newer.label}: {change.words}")
    return _status(given, lines)


def _brought_in(
    bench: "Workbench", case_id: str, names: Sequence[str], *, by: str, apart: bool
) -> list["FileLine"]:
    """Import files, then addresses, with a bar; tell what became of each."""
    from factcheck.workflow.import_address import import_addresses
    from factcheck.workflow.import_files import import_files

    urls = [name for name in names if is_address(name)]
    files = [_given(name) for name in names if not is_address(name)]
    with following(len(names)) as watch:
        after = partial(_after, watch, len(files))
        return [
            *import_files(bench, case_id, files, by=by, apart=apart, watch=watch),
            *import_addresses(bench, case_id, urls, by=by, apart=apart, watch=after),
        ]


def _after(watch: "Watch", files: int, at: "At") -> None:
    """Tell of addresses as of the files after the files."""
    watch(at._replace(number=files + at.number))


def _given(name: str) -> "GivenFile":
    from factcheck.workflow.import_files import GivenFile

    called = "standard input" if name == STDIN else name
    return GivenFile(called, partial(bytes_of, name))


def _read_dated(
    bench: "Workbench", given: Inputs, data: bytes, *, name: str, content_type: str | None
) -> "Read":
    """Read a file; documents that state no date as data get the one of the command line."""
    read = bench.reader(data, name=name, content_type=content_type)
    documents = (
        given.dated(document) if document.text.strip() else document for document in read.documents
    )
    return read._replace(documents=tuple(documents))


def _say_skipped(line: "FileLine") -> None:
    from factcheck.workflow.import_files import Outcome

    if line.outcome is Outcome.SKIPPED:
        say(line.why)


def _extracted(bench: "Workbench", case_id: str, *, by: str, jobs: int) -> "Extracted":
    """Read the articles that were never read, a lot at a time, in several processes."""
    from factcheck.workflow.extract_claims import TOGETHER, extract_claims

    working = bench if jobs == 1 else replace(bench, engine=_InProcesses(bench.engine, jobs))
    with counting("articles", output=Format.TABLE) as told:
        return extract_claims(working, case_id, by=by, told=told, together=TOGETHER * jobs)


class _InProcesses:
    """Be the engine, reading in several processes; what it fails on gets a note."""

    def __init__(self, engine: "Engine", jobs: int) -> None:
        self._jobs = jobs
        self.version, self.grow = engine.version, engine.grow

    def extract(self, documents: Sequence["Document"]) -> Iterator["Extraction"]:
        """Yield what each document claims, in their order."""
        return map(_noted, each_extracted(documents, jobs=self._jobs))


def _noted(found: "Extraction | Failed") -> "Extraction":
    from claims import Extraction, engine

    if not isinstance(found, Failed):
        return found
    note = f"the engine failed on it ({found.why})"
    return Extraction(document=found.document, note=note, engine=engine())


def _counts(lines: Sequence["FileLine"], extracted: "Extracted") -> str:
    """Return what came of it: '2 new articles, 1 of them a version, 0 known, …'.

    Known is what the case had before; what another file of the import tells again is said apart.
    """
    from factcheck.workflow.import_files import Outcome

    made = {line.article: line.outcome for line in reversed(lines) if line.article}
    counts = Counter(made.values())
    versions = counts[Outcome.VERSION]
    told = [_counted(counts[Outcome.READ] + versions, "new article")]
    if versions:
        told.append(f"{versions} of them {'a version' if versions == 1 else 'versions'}")
    again = [n for n in lines if n.outcome is Outcome.KNOWN and made[n.article] is not n.outcome]
    if again:
        told.append(f"{len(again)} more the same as one of them")
    told.append(f"{counts[Outcome.KNOWN]} known")
    if extracted.from_earlier:
        told.append(f"work on {_counted(extracted.from_earlier, 'claim')} carried over")
    return ", ".join([*told, f"{_counted(extracted.found, 'claim')} extracted"])


def _status(given: Inputs, lines: Sequence["FileLine"]) -> int:
    failed = [line.exit_status for line in lines if line.exit_status]
    failed += [failure.exit_status for failure in given.failures]
    if not failed:
        return 0
    return DONE_IN_PART if any(not line.exit_status for line in lines) else failed[0]


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
