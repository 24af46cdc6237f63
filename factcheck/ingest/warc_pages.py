"""Web archives (WARC): each page in one that was answered in full is an article."""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import urlsplit

from claims import Document
from factcheck.domain.provenance import found_at
from factcheck.errors import FactcheckError, UnreadableInput
from factcheck.ingest import html_page, plain_text
from factcheck.ingest.characters import clean, one_line
from factcheck.ingest.encodings import decode
from factcheck.ingest.http_messages import BadMessage, read_message
from factcheck.ingest.outcome import Intake
from factcheck.ingest.warc_records import BadRecord, WarcRecord, records_of

MOST_ARTICLES = 5000
MOST_NAMED = 200  # of what was left out; the rest is counted
LOOKED_AT = 2000  # characters in which a text that is a page shows it
FEWEST_WORDS = 20  # a frame or a menu has fewer, and crawlers keep many of them
ARCHIVE_AGAIN = "archive it again, or check the copy"
_PAGES = frozenset(("text/html", "application/xhtml+xml"))
_TEXTS = frozenset(("text/plain",))
_OK = 200
_ANSWERS = ("response", "resource", "revisit")
_NO_ARTICLES = ("/robots.txt", "/favicon.ico", "/ads.txt")


class Capture(NamedTuple):
    """Hold a body that was archived, and as what."""

    url: str
    date: str | None
    content_type: str
    body: bytes


@dataclass(slots=True)
class Harvest:
    """Gather what the archives of one file bring; `wanted` are the pages, if they are listed."""

    name: str
    wanted: Collection[str] = ()
    documents: list[Document] = field(default_factory=list)
    left_out: list[UnreadableInput] = field(default_factory=list)
    unnamed: int = 0
    no_pages: int = 0  # pictures, scripts, frames: nobody misses them among the articles

    def leave_out(self, where: str, why: str) -> None:
        """Say what was not read; of very many, how many they are."""
        if len(self.left_out) < MOST_NAMED:
            self.left_out.append(UnreadableInput(f"{self.name}, {where}", why))
        else:
            self.unnamed += 1

    def intake(self) -> Intake:
        """Return what was gathered.

        Raises:
            UnreadableInput: There is no article.
        """
        if self.unnamed:
            why = f"{self.unnamed:,} more of its pages were left out"
            self.left_out.append(UnreadableInput(self.name, why))
        if not self.documents:
            first = f"; first: {self.left_out[0].message}" if self.left_out else ""
            others = f" among {self.no_pages:,} other records" if self.no_pages else ""
            raise UnreadableInput(self.name, f"the archive holds no article{others}{first}")
        return Intake(self.documents, self.left_out)


def read(data: bytes, *, name: str, content_type: str | None) -> Intake:
    """Read the pages of an archive.

    Raises:
        UnreadableInput: It is damaged from its beginning, or holds no article.
    """
    harvest = Harvest(name)
    gather(data, harvest)
    return harvest.intake()


def gather(data: bytes, harvest: Harvest) -> None:
    """Add the articles of an archive to a harvest; damage ends it, and is named."""
    try:
        for record in records_of(data):
            _take(record, harvest)
            if len(harvest.documents) >= MOST_ARTICLES:
                harvest.leave_out("the rest", f"more than {MOST_ARTICLES:,} articles are not read")
                return
    except BadRecord as error:
        why = f"{error}; what follows is not read"
        harvest.left_out.append(UnreadableInput(harvest.name, why, hint=ARCHIVE_AGAIN))


def _take(record: WarcRecord, harvest: Harvest) -> None:
    """Read the article of a record, if it is one that may hold one."""
    if record.kind not in _ANSWERS or not record.url.startswith(("http://", "https://")):
        return
    where = f"record {record.number} ({one_line(record.url, longest=200)})"
    try:
        capture = _capture(record, harvest)
        if capture is None:
            return
        document = _document(capture, where)
        found = found_at(document, clean(record.url), archived_at=record.date)
        harvest.documents.append(found.model_copy(update={"file": clean(harvest.name)}))
        cut_off = html_page.left_out_of(document, name=f"{harvest.name}, {where}")
        harvest.left_out.extend(cut_off)
    except BadMessage as error:
        harvest.leave_out(where, str(error))
    except FactcheckError as error:
        harvest.leave_out(where, error.message.partition(": ")[2] or error.message)


def _capture(record: WarcRecord, harvest: Harvest) -> Capture | None:
    """Return the body of a record; null where it is no page.

    Raises:
        BadMessage: It is a page that cannot be read.
    """
    if _path(record.url) in _NO_ARTICLES:
        return None
    message = None if record.kind == "resource" else read_message(record.block)
    said = message.headers if message else record.headers
    content_type = said.get("content-type", "")
    if not _may_be_article(content_type) or (harvest.wanted and record.url not in harvest.wanted):
        harvest.no_pages += 1
        return None
    if record.kind == "revisit":
        raise BadMessage("it only says that the page was as on an earlier visit")
    if message and message.status != _OK:
        raise BadMessage(f"its server answered {message.status}")
    if not record.is_whole:
        raise BadMessage(f"it has {record.length:,} bytes")
    body = message.body() if message else record.block
    return Capture(record.url, record.date, content_type, body)


def _may_be_article(content_type: str) -> bool:
    return _media_type(content_type) in _PAGES | _TEXTS


def _media_type(content_type: str) -> str:
    return content_type.partition(";")[0].strip().lower()


def _document(capture: Capture, where: str) -> Document:
    """Return the article of a body.

    Raises:
        BadMessage: It is too short to be one.
        UnreadableInput: It is none.
    """
    decoded = decode(capture.body, name=where, content_type=capture.content_type)
    plain = _media_type(capture.content_type) in _TEXTS and "<html" not in decoded.text[:LOOKED_AT]
    read_one = plain_text.read if plain else html_page.read
    document = read_one(decoded, name=where)
    if len(document.text.split()) < FEWEST_WORDS:
        raise BadMessage(f"it has fewer than {FEWEST_WORDS} words")
    return document


def _path(url: str) -> str:
    """Return the path of an address; empty where it is none."""
    try:
        return urlsplit(url).path
    except ValueError:
        return ""
