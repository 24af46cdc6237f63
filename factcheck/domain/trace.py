"""What the latest check noted of an article, so that the next one need not read it again."""

from factcheck.domain.record import Record


class ArticleTrace(Record):
    """Hold the engine's notes on one article as it stood when it was checked.

    They hold for one `engine` and for the claims that `stamp` tells.
    """

    case_id: str
    article_id: str
    document_id: str
    number: int
    engine: str
    stamp: str
    noted: str
