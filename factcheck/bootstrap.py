"""The composition root: ports meet adapters, and the clock is read."""

import uuid
from collections.abc import Callable, Iterator, Sequence, Set
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from claims import CheckOptions, ClaimsError, Decision, Document, Extraction, Known, Load
from factcheck.domain.dossier import Dossier
from factcheck.domain.report import House, ReportFormat, ReportOptions
from factcheck.domain.rules import Rules, SomeRules, in_force
from factcheck.errors import EngineFailed, UnreadableInput
from factcheck.settings import Settings
from factcheck.workflow.ports import Engine, Fetch, Fetched, Read, ReadReviews, Workbench

ID_LENGTH = 16  # hex digits: 64 random bits
NOTES = "notes 1"  # of articles: another number where what is noted changes


def open_workbench(
    settings: Settings | None = None, *, engine: Engine | None = None, fetch: Fetch | None = None
) -> Workbench:
    """Return a workbench on the store of the settings, made or migrated where needed.

    The engine of claims is loaded when it is first used, unless one is handed in; so is the way
    out.
    """
    from factcheck.store.schema import migrate
    from factcheck.store.sql_store import SqlStore, open_engine
    from factcheck.store.vault import FileVault

    wanted = settings or Settings()
    database = open_engine(wanted.db_url)
    migrate(database, now=now())
    return Workbench(
        store=SqlStore(database),
        engine=engine or RuleEngine(attribution_weights=wanted.attribution_weights),
        reader=read_file,
        report=ReportPress(report_options(wanted)),
        vault=FileVault(wanted.evidence_folder),
        clock=now,
        new_id=new_id,
        fetch=fetch or fetch_address,
        rules=rules_of(wanted),
        findings_shown=wanted.finding_confidence_shown,
    )


def back_up_store(settings: Settings, file: BinaryIO) -> int:
    """Write the store of the settings and its evidence files; return how many files."""
    from factcheck.store.backups import back_up
    from factcheck.store.sql_store import open_engine
    from factcheck.store.vault import FileVault

    database = open_engine(settings.db_url)
    try:
        return back_up(database, FileVault(settings.evidence_folder), file)
    finally:
        database.dispose()


def restore_store(settings: Settings, file: BinaryIO, name: str, *, force: bool) -> Path | None:
    """Put a backup in the place of the settings' store; return where the old one is."""
    from factcheck.store.backups import restore
    from factcheck.store.vault import FileVault

    vault = FileVault(settings.evidence_folder)
    return restore(file, name, settings.db_url, vault, now=now(), force=force)


def now() -> datetime:
    """Return the time, in UTC; whole microseconds, as the store keeps them."""
    return datetime.now(UTC)


def rules_of(settings: Settings) -> SomeRules:
    """Return the rules that the settings state, by environment or argument; not the defaults."""
    stated = settings.model_dump(include=set(Rules.model_fields), exclude_unset=True)
    return SomeRules.model_validate(stated)


def check_options(settings: Settings) -> CheckOptions:
    """Return the tolerances and the policy of the settings as the engine takes them."""
    return in_force(rules_of(settings)).rules.options()


def new_id() -> str:
    """Return an id that nobody has used."""
    return uuid.uuid4().hex[:ID_LENGTH]


class RuleEngine:
    """Be the engine of `claims`, loaded on first use: it brings a parser and word lists along."""

    def __init__(self, *, attribution_weights: Path | None = None) -> None:
        self._weights = attribution_weights

    def extract(self, documents: Sequence[Document]) -> Iterator[Extraction]:
        """Yield what each document claims, in their order."""
        from claims import extract_many

        with _translated():
            yield from extract_many(documents, attribution_weights=self._weights)

    def version(self, options: CheckOptions) -> str:
        """Return what a check depends on: the engine, how it notes, and the tolerances."""
        from claims import engine

        return f"{engine()} / {NOTES} / {options.model_dump_json()}"

    def grow(
        self,
        known: Known,
        changed: Sequence[Extraction],
        load: Load,
        *,
        decisions: Sequence[Decision] = (),
        again: Set[str] = frozenset(),
        options: CheckOptions | None = None,
    ) -> Known:
        """Return how the claims of a case stand to each other after some articles have changed."""
        from claims import grow

        with _translated():
            return grow(
                known,
                changed,
                load,
                decisions=decisions,
                again=again,
                options=options or CheckOptions(),
            )


def read_file(data: bytes, *, name: str, content_type: str | None) -> Read:
    """Read a file by what it holds."""
    from factcheck.ingest import read

    intake = read(data, name=name, content_type=content_type)
    return Read(tuple(intake), intake.left_out)


def articles_in(
    folder: str, *, failed: Callable[[UnreadableInput], None], most: int | None = None
) -> Iterator[str]:
    """Yield the files of a folder, and of those below it, that look like articles by name."""
    from factcheck.ingest import folders

    return folders.articles_in(folder, failed=failed, most=most)


def fetch_address(url: str) -> Fetched:
    """Fetch an address that a person gave; nothing else in the workbench goes out."""
    from factcheck.ingest.fetching import Fetcher

    return Fetcher(clock=now)(url)


def read_fact_checks(data: bytes, *, name: str) -> ReadReviews:
    """Read a file of fact checks that others published, by what it holds."""
    from factcheck.ingest.claim_reviews import read_claim_reviews

    return read_claim_reviews(data, name=name)


def report_options(
    settings: Settings, *, page: str = "", withhold: bool = False, templates: Path | None = None
) -> ReportOptions:
    """Return how the house of the settings wants its reports, and a call this one."""
    said = settings.model_dump(include=set(House.model_fields))
    return ReportOptions(
        house=House(**said, page=page or settings.report_page),
        templates=templates or settings.templates,
        withhold=withhold,
    )


class ReportPress:
    """Write reports as the house wants them, where a call does not say otherwise."""

    def __init__(self, options: ReportOptions) -> None:
        self.options = options

    def __call__(
        self,
        dossier: Dossier,
        report_format: ReportFormat,
        *,
        options: ReportOptions | None = None,
        frozen: str | None = None,
        withhold: bool = False,
    ) -> bytes:
        """Write a report in one of its formats."""
        from factcheck.reports import write

        wanted = options or self.options
        hidden = wanted.but(withhold=True) if withhold else wanted
        return write(dossier, report_format, options=hidden, frozen=frozen)


@contextmanager
def _translated() -> Iterator[None]:
    """Tell the engine's errors in the words of this package."""
    try:
        yield
    except ClaimsError as error:
        raise EngineFailed(str(error)) from error
