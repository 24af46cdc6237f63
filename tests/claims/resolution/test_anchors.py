"""Dates that a document states for itself."""

from datetime import date, datetime

import pytest

from claims.model.document import Document
from claims.model.time import AnchorKind
from claims.resolution.anchors import (
    DocumentAnchors,
    dateline,
    day_of,
    document_anchors,
    printed_date,
)

PUBLISHED = date(2020, 3, 13)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("PUBLISHED: 5:14 PM 13 Mar 2020", datetime(2020, 3, 13, 17, 14)),  # noqa: DTZ001
        ("Published on March 13, 2020", PUBLISHED),
        ("Head\n\nPosted: 2020-03-13 09:05", datetime(2020, 3, 13, 9, 5)),  # noqa: DTZ001
        ("Published yesterday by the press", None),
        ("The report was published on March 13, 2020, he said.", None),
        ("", None),
    ],
)
def test_a_printed_line_dates_the_document(text, found):
    assert printed_date(text) == found


@pytest.mark.parametrize(
    ("text", "published", "found"),
    [
        ("BAGHDAD, March 12 (Wire) — Rockets fell.", PUBLISHED, date(2020, 3, 12)),
        ("Head\n\nBAGHDAD, Iraq, March 12, 2020 - Rockets fell.", None, date(2020, 3, 12)),
        ("SAN SALVADOR, 3 JAN 90 (ACAN) -- [TEXT]", None, date(1990, 1, 3)),
        ("KABUL, Dec. 30 — Rockets fell.", PUBLISHED, date(2019, 12, 30)),
        ("BAGHDAD, March 12 (Wire) — Rockets fell.", None, None),
        ("BAGHDAD (Wire) — Rockets fell on March 12.", PUBLISHED, None),
        ("Rockets fell on March 12.", PUBLISHED, None),
    ],
)
def test_a_dateline_bears_a_date(text, published, found):
    assert dateline(text, published) == found


def test_the_dateline_goes_before_the_publication_and_both_are_known():
    both = DocumentAnchors(dateline=date(2020, 3, 12), publication=PUBLISHED)
    assert both.first().kind is AnchorKind.DATELINE
    assert day_of(both.second()) == PUBLISHED
    assert DocumentAnchors(publication=PUBLISHED).second() is None
    assert DocumentAnchors().first().kind is AnchorKind.NONE


def test_the_field_of_the_document_goes_before_its_printed_line():
    text = "PUBLISHED: 5:14 PM 13 Mar 2020"
    assert document_anchors(Document(text=text, published="2021-01-01")).publication.year == 2021
