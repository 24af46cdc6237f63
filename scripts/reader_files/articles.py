"""The articles that are put into every format, and what must be read from each file."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("articles.json")
Expected = dict[str, Any]


@dataclass(frozen=True)
class Article:
    """Hold an article written for the corpus."""

    id: str
    headline: str
    outlet: str
    byline: str
    published: str
    updated: str
    url: str
    caption: str
    paragraphs: tuple[str, ...] = field(repr=False)

    @property
    def day(self) -> str:
        """Return the day of publication."""
        return self.published[:10]

    @property
    def long_date(self) -> str:
        """Return the day as papers print it.

        >>> article("crane").long_date
        'Friday, 17 May 2024'
        """
        day = datetime.fromisoformat(self.day)
        return f"{day:%A}, {day.day} {day:%B %Y}"

    def expected(
        self,
        *,
        caption: bool = True,
        published: str = "",
        after: Iterable[str] = (),
        absent: Iterable[str] = (),
        extra: Mapping[str, Any] | None = None,
    ) -> Expected:
        """Return what must be read: all paragraphs in their order, and what is stated."""
        return {
            "article": self.id,
            "headline": self.headline,
            "outlet": self.outlet,
            "byline": self.byline,
            "published": published or self.day,
            "captions": [self.caption] if caption else [],
            "after": list(after),
            "absent": list(absent),
            **(extra or {}),
        }


@lru_cache(maxsize=1)
def articles() -> Mapping[str, Article]:
    """Return all articles by their short names."""
    told = json.loads(FILE.read_text(encoding="utf-8"))
    return {
        name: Article(id=name, **{**fields, "paragraphs": tuple(fields["paragraphs"])})
        for name, fields in told.items()
    }


def article(name: str) -> Article:
    """Return one article."""
    return articles()[name]
