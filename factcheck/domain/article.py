"""An article of a case, as imported and as the engine read it."""

import hashlib
import re
from datetime import datetime

from pydantic import Field

from claims import Coverage, Document
from factcheck.domain.record import Record

ID_LENGTH = 16  # hex digits: 64 bits tell the articles of all cases apart


class Article(Record):
    """Hold one article; `document` is what the engine saw, offsets count in its text."""

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


def article_id(case_id: str, text: str) -> str:
    """Return the id of the article that has this text in this case."""
    return hashlib.sha256(f"{case_id}\n{text_hash(text)}".encode()).hexdigest()[:ID_LENGTH]
