"""An article of a case, as imported and as the engine read it."""

import hashlib
import re
from datetime import datetime

from pydantic import Field

from claims import Coverage, Document
from factcheck.domain.record import Record, Value
from factcheck.domain.wire_status import WireStatus

ID_LENGTH = 16  # hex digits: 64 bits tell the articles of all cases apart
UNKNOWN_TYPE = "application/octet-stream"  # as the web calls bytes of which nothing is known


class Original(Value):
    """Name a file that an article was read from; its bytes lie in the vault."""

    sha256: str
    content_type: str
    name: str


class Article(Record):
    """Hold one article; `document` is what the engine saw, offsets count in its text.

    A corrected article is an article of its own that `supersedes` the earlier one.
    """

    id: str = Field(description="Of the case and the text: the same text twice is one article.")
    case_id: str
    number: int = Field(ge=1, description="A1, A2 … in the order of import.")
    document: Document
    sha256: str = Field(description="Of the canonical text in UTF-8.")
    imported_at: datetime
    imported_by: str
    file_name: str | None = None
    archive_url: str | None = None
    engine: str = Field(default="", description="That extracted last; empty: never extracted.")
    extracted_at: datetime | None = None
    note: str | None = Field(default=None, description="Why there are no claims, if none.")
    coverage: tuple[Coverage, ...] = ()
    original_sha256: str | None = Field(default=None, description="Of the file it was read from.")
    original_type: str | None = Field(default=None, description="Media type of that file.")
    also_read_from: tuple[Original, ...] = Field(
        default=(), description="Other files that held this article."
    )
    supersedes: str | None = Field(default=None, description="The article it is a newer one of.")
    superseded_by: str | None = Field(default=None, description="The article that is the newer.")
    edition: int = Field(default=1, ge=1, description="Counts the versions of one article.")
    wire_id: str | None = Field(default=None, description="Of the story at its agency.")
    wire_status: WireStatus | None = None
    edition_note: str | None = Field(default=None, description="What the editor says was changed.")

    @property
    def stands(self) -> bool:
        """Tell whether its claims count: it is the newest version and was not taken back."""
        return self.superseded_by is None and not self.taken_back

    @property
    def taken_back(self) -> bool:
        """Tell whether the agency that sent it no longer stands by it."""
        return self.wire_status is not None and self.wire_status.taken_back

    @property
    def originals(self) -> tuple[Original, ...]:
        """Return the files that it was read from, the first one first."""
        if self.original_sha256 is None:
            return self.also_read_from
        kind, name = self.original_type or UNKNOWN_TYPE, self.file_name or self.label
        first = Original(sha256=self.original_sha256, content_type=kind, name=name)
        return (first, *self.also_read_from)

    @property
    def label(self) -> str:
        """Return the short name that pages and reports print."""
        return f"A{self.number}"

    @property
    def title(self) -> str:
        """Return the headline, else the first words of the text."""
        first = next(iter(self.document.text.strip().splitlines()), "")
        return self.document.headline or first[:80] or self.label

    def words(self, start: int, end: int) -> str:
        """Return the words of a place in the text; empty where it is none, or only space."""
        text = self.document.text
        return text[start:end] if end <= len(text) and text[start:end].strip() else ""

    def place_of(self, words: str, *, near: int) -> tuple[int, int] | None:
        """Return where the words stand, however lines break; of several the one next to `near`."""
        text = self.document.text
        printed = r"\s+".join(re.escape(word) for word in words.split())
        found = [place.span() for place in re.finditer(printed, text)] if printed else []
        return min(found, key=lambda place: abs(place[0] - near), default=None)


def text_hash(text: str) -> str:
    """Return the SHA-256 of a text in UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()


def article_id(case_id: str, text: str, *, copy: str = "") -> str:
    """Return the id of the article that has this text in this case.

    Where two outlets print one text to the letter, `copy` tells the second from the first.
    """
    told = "\n".join(filter(None, (case_id, text_hash(text), copy)))
    return hashlib.sha256(told.encode()).hexdigest()[:ID_LENGTH]
