"""Sum up a document: per event the tolls and the people."""

from claims.model.extraction import Extraction
from claims.model.summary import DocumentSummary
from claims.summaries.events import summarise_events


def summarise(extraction: Extraction) -> DocumentSummary:
    """Return who died or was hurt, and how many, event by event.

    Rests on the claims alone, a reviewer's corrections included. The event that the document is
    chiefly about comes first.

    >>> from claims.pipeline import extract
    >>> summary = summarise(extract("Ann Roe, 34, and two boys were killed on Friday."))
    >>> [(v.name, v.age) for v in summary.victims], summary.events[0].tolls[0].best
    ([('Ann Roe', 34)], 3)
    """
    return DocumentSummary(
        document_id=extraction.document.id, events=summarise_events(extraction.claims)
    )
