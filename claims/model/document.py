"""An article as the engine reads it."""

import hashlib
import unicodedata
from datetime import date, datetime
from typing import Any, Self

from pydantic import ConfigDict, Field, model_validator

from claims.model.frozen import Frozen

REPLACEMENT = "\ufffd"  # stands one for one, so that offsets survive
KEPT_CONTROLS = frozenset("\t\n\r")


def canonical_text(text: str) -> tuple[str, int]:
    r"""Return the text without controls and lone surrogates, and how many were replaced.

    >>> canonical_text("a\x00b\n")
    ('a\ufffdb\n', 1)
    """
    spoiled = [
        c for c in set(text) if unicodedata.category(c) in ("Cc", "Cs") and c not in KEPT_CONTROLS
    ]
    if not spoiled:
        return text, 0
    table = dict.fromkeys(map(ord, spoiled), REPLACEMENT)
    return text.translate(table), sum(map(text.count, spoiled))


class Document(Frozen):
    """Hold one article: its canonical text and what its publisher says of it.

    Unknown fields are kept. `published` without a zone stays without one.

    >>> Document(text="Two died.", published="2020-03-13").published
    datetime.date(2020, 3, 13)
    """

    model_config = ConfigDict(frozen=True, extra="allow")

    id: str = Field(default="", description="SHA-256 of the text where none is given.")
    text: str
    published: datetime | date | None = Field(
        default=None, description="Local to the outlet; a date only where no clock time is known."
    )
    outlet: str | None = None
    headline: str | None = None
    url: str | None = None
    zone: str | None = Field(default=None, description="IANA zone of `published`, if stated.")
    replaced: int = Field(default=0, description="Characters of the source that became U+FFFD.")

    @model_validator(mode="before")
    @classmethod
    def _canonical(cls, given: Any) -> Any:
        if not isinstance(given, dict) or not isinstance(given.get("text"), str):
            return given
        text, replaced = canonical_text(given["text"])
        ident = given.get("id") or hashlib.sha256(text.encode()).hexdigest()
        return {
            **given,
            "text": text,
            "id": str(ident),
            "replaced": replaced or given.get("replaced", 0),
            "published": _published(given.get("published")),
        }

    @property
    def day(self) -> date | None:
        """Return the day of publication, local to the outlet."""
        return self.published.date() if isinstance(self.published, datetime) else self.published

    def with_text(self, text: str) -> Self:
        """Return the same article with another text, and the id of that text."""
        return type(self).model_validate({**self.model_dump(), "text": text, "id": ""})


def _published(given: Any) -> Any:
    """Keep a date a date: pydantic alone would read '2020-03-13' as midnight."""
    if isinstance(given, str) and len(given.strip()) == len("2020-03-13"):
        return date.fromisoformat(given.strip())
    return given or None
