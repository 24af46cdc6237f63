"""What the use cases need from outside, and nothing of how it is done."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence, Set
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple, Protocol, TypeVar

from claims import CheckOptions, Claim, Decision, Document, Extraction, Known, Load
from factcheck.domain.article import Article
from factcheck.domain.case import Case
from factcheck.domain.claim import StoredClaim
from factcheck.domain.claim_review import ForeignReview
from factcheck.domain.correction import Correction
from factcheck.domain.dossier import Dossier
from factcheck.domain.event_edit import EventEdit
from factcheck.domain.evidence import Evidence, Source
from factcheck.domain.fact_check import FactCheck
from factcheck.domain.finding import CheckRun, StoredFinding
from factcheck.domain.history import Act, HistoryEntry
from factcheck.domain.lease import Lease
from factcheck.domain.preferences import Preferences
from factcheck.domain.record import Record
from factcheck.domain.report import ReportFormat, ReportOptions, ReportVersion
from factcheck.domain.review import Draft, Review
from factcheck.domain.reviewer import Reviewer
from factcheck.domain.rules import SomeRules, StoredRules
from factcheck.domain.trace import ArticleTrace
from factcheck.errors import FactcheckError
from factcheck.settings import FINDING_CONFIDENCE_SHOWN
from factcheck.workflow.rows import ALL, ArticleKey, ClaimCount, ClaimKey, ClaimRow, RowsWanted

T = TypeVar("T", bound=Record)

Clock = Callable[[], datetime]  # now, in UTC
NewId = Callable[[], str]  # an id that nobody has used


class Shelf(Protocol[T]):
    """Keep the records of one type, each under its key.

    `find` and `get` (NotFound) take the key's parts in the order of the type's shelf, see
    `Transaction`. `where` filters by equality of fields and returns the shelf's stable order.
    `count` counts what `where` would return. `put` inserts a record of version 0 and updates any
    other; it returns the record with its new version, and raises Conflict where the stored version
    is not the record's. `bring` inserts records of another store as they are, versions too.
    """

    def find(self, *key: str) -> T | None: ...
    def get(self, *key: str) -> T: ...
    def where(self, **equal: str | int | bool | None) -> list[T]: ...
    def count(self, **equal: str | int | bool | None) -> int: ...
    def put(self, record: T) -> T: ...
    def put_all(self, records: Sequence[T]) -> list[T]: ...
    def bring(self, records: Sequence[T]) -> None: ...
    def remove(self, *key: str) -> None: ...


class Near(NamedTuple):
    """Hold entries of the library, the likeliest first, of how many, and how common terms are.

    `frequencies` counts in how many entries a term stands, for all terms asked and found.
    """

    entries: tuple[FactCheck, ...]
    total: int
    frequencies: Mapping[str, int]


class Transaction(Protocol):
    """Give the shelves within one transaction: all that it does is saved, or nothing.

    Keys: one id for reviewers, cases, articles, evidence, sources, corrections, event_edits and
    reports; (case, claim) for claims; (case, claim, reviewer) for reviews and leases;
    (case, reviewer, place) for drafts; (case, finding) for findings; the case for checks and
    for rules, '' being the desk; the reviewer for preferences; (case, article) for traces.

    `stamps` tells by article, in their order, what changes when the desk comes to read other
    claims in it; `claims_read` gives such claims, all of an article or some by id, in reading
    order.

    `heirs` leads from claims of earlier versions of articles to what they became in newer ones.

    `fact_checks` is the library, which belongs to no case; `fact_checks_near` looks there for
    entries that share terms, the rarer the better, and `fact_check_numbers` tells what is there.
    """

    @property
    def reviewers(self) -> Shelf[Reviewer]: ...
    @property
    def cases(self) -> Shelf[Case]: ...
    @property
    def articles(self) -> Shelf[Article]: ...
    @property
    def claims(self) -> Shelf[StoredClaim]: ...
    @property
    def reviews(self) -> Shelf[Review]: ...
    @property
    def evidence(self) -> Shelf[Evidence]: ...
    @property
    def sources(self) -> Shelf[Source]: ...
    @property
    def drafts(self) -> Shelf[Draft]: ...
    @property
    def corrections(self) -> Shelf[Correction]: ...
    @property
    def findings(self) -> Shelf[StoredFinding]: ...
    @property
    def checks(self) -> Shelf[CheckRun]: ...
    @property
    def traces(self) -> Shelf[ArticleTrace]: ...
    @property
    def event_edits(self) -> Shelf[EventEdit]: ...
    @property
    def reports(self) -> Shelf[ReportVersion]: ...
    @property
    def leases(self) -> Shelf[Lease]: ...
    @property
    def preferences(self) -> Shelf[Preferences]: ...
    @property
    def rules(self) -> Shelf[StoredRules]: ...
    @property
    def fact_checks(self) -> Shelf[FactCheck]: ...

    def record(self, act: Act) -> HistoryEntry: ...
    def history(self, case_id: str, *, subject: str | None = None) -> list[HistoryEntry]: ...
    def bring_history(self, entries: Sequence[HistoryEntry]) -> None: ...
    def recent(self, case_id: str, limit: int) -> list[HistoryEntry]: ...
    def claim_rows(self, case_id: str, wanted: RowsWanted = ALL) -> list[ClaimRow]: ...
    def claim_counts(self, case_id: str) -> list[ClaimCount]: ...
    def claims_of(self, case_id: str, ids: Collection[str]) -> list[StoredClaim]: ...
    def checked_at(self, case_id: str) -> datetime | None: ...
    def claim_keys(self, case_id: str) -> list[ClaimKey]: ...
    def article_keys(self, case_id: str) -> list[ArticleKey]: ...
    def last_claim_number(self, case_id: str) -> int: ...
    def claims_present(self, case_id: str, ids: Collection[str]) -> set[str]: ...
    def heirs(self, case_id: str) -> dict[str, str]: ...
    def stamps(self, case_id: str) -> dict[str, str]: ...
    def claims_read(
        self, case_id: str, *, articles: Collection[str] = (), claims: Collection[str] = ()
    ) -> dict[str, list[Claim]]: ...
    def fact_check_numbers(self) -> dict[str, int]: ...
    def fact_checks_near(self, terms: Set[str], limit: int) -> Near: ...
    def disputed(self, case_id: str) -> list[str]: ...
    def open_contradictions(self, case_id: str, least: float) -> int: ...
    def done(self, key: str) -> str | None: ...
    def remember(self, key: str, result: str) -> None: ...


class Altered(NamedTuple):
    """Name what is kept otherwise than it was saved; the case is '' where it is of none."""

    case_id: str
    sentence: str


class Store(Protocol):
    """Open transactions; `write` waits for its turn, `read` never blocks for long.

    Leaving a `write` by an exception saves nothing. Errors of the storage come out as
    StorageError or Conflict. `damage` says what the storage itself finds wrong with what it keeps;
    `altered` names the rows that were changed by other means, of all or of one case.
    """

    def read(self) -> AbstractContextManager[Transaction]: ...
    def write(self) -> AbstractContextManager[Transaction]: ...
    def damage(self) -> list[str]: ...
    def altered(self, case_id: str | None = None) -> list[Altered]: ...
    def close(self) -> None: ...


class Engine(Protocol):
    """Read claims from documents and compare them.

    `extract` yields what each document claims, in their order, as soon as it is read. What `grow`
    returns may be given to it again as `known` as long as `version` of the options is the same.
    """

    def version(self, options: CheckOptions) -> str: ...
    def extract(self, documents: Sequence[Document]) -> Iterable[Extraction]: ...
    def grow(
        self,
        known: Known,
        changed: Sequence[Extraction],
        load: Load,
        *,
        decisions: Sequence[Decision] = (),
        again: Set[str] = frozenset(),
        options: CheckOptions | None = None,
    ) -> Known: ...


class Read(NamedTuple):
    """Hold the documents of a file, and an error for each part that could not be read."""

    documents: tuple[Document, ...]
    left_out: tuple[FactcheckError, ...] = ()


class ReadReviews(NamedTuple):
    """Hold the reviews of a file of fact checks, and an error for each that was left out."""

    reviews: tuple[ForeignReview, ...]
    left_out: tuple[FactcheckError, ...] = ()


class Reader(Protocol):
    """Turn the bytes of a file into documents; UnreadableInput where none can be had."""

    def __call__(self, data: bytes, *, name: str, content_type: str | None) -> Read: ...


class Fetched(NamedTuple):
    """Hold what an address held: `url` as asked for, `final_url` after redirects."""

    data: bytes
    content_type: str | None
    url: str
    final_url: str
    fetched_at: datetime


class Fetch(Protocol):
    """Fetch an address, which only a person's own act may ask for.

    Refused where nothing may be fetched, UnreadableInput where nothing can be had.
    """

    def __call__(self, url: str) -> Fetched: ...


class ReportWriter(Protocol):
    """Write a dossier as a report; the same dossier gives the same bytes.

    `frozen` is the JSON of a version: then that is written, and not how the case stands now.
    `withhold` blacks out names, whatever the options say.
    """

    def __call__(
        self,
        dossier: Dossier,
        report_format: ReportFormat,
        *,
        options: ReportOptions | None = None,
        frozen: str | None = None,
        withhold: bool = False,
    ) -> bytes: ...


class Vault(Protocol):
    """Keep the bytes of evidence under their SHA-256; `get` verifies them."""

    def put(self, data: bytes) -> str: ...
    def get(self, sha256: str) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Workbench:
    """Hold all that a use case needs; pages and command line pass it on as it is."""

    store: Store
    engine: Engine
    reader: Reader
    report: ReportWriter
    vault: Vault
    clock: Clock
    new_id: NewId
    fetch: Fetch
    rules: SomeRules = field(default_factory=SomeRules)  # those that the environment sets
    findings_shown: float = FINDING_CONFIDENCE_SHOWN  # where neither desk nor case sets a rule
