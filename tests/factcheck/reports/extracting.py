"""Cases whose claims the engine itself draws, for reports on casualties."""

from claims import Document, check, extract_many
from factcheck.domain.article import Article
from factcheck.domain.case import Case
from factcheck.domain.claim import StoredClaim
from factcheck.domain.dossier import Dossier
from tests.factcheck.fakes import START


def case_of(*texts):
    """Return the dossier of a case with an article a text, on which nobody has worked."""
    documents = [Document(text=text, published="2024-05-20") for text in texts]
    extractions = list(extract_many(documents))
    articles = tuple(
        Article(
            id=f"a{n}",
            case_id="case",
            number=n,
            document=document,
            sha256=f"{n:064}",
            imported_at=START,
            imported_by="ana",
        )
        for n, document in enumerate(documents, 1)
    )
    found = [(a.id, c) for a, x in zip(articles, extractions, strict=True) for c in x.claims]
    claims = tuple(
        StoredClaim(id=c.id, case_id="case", article_id=a, number=n, machine=c)
        for n, (a, c) in enumerate(found, 1)
    )
    case = Case(id="case", name="Case", created_at=START, changed_at=START, created_by="ana")
    events = check(extractions).events
    return Dossier(case=case, articles=articles, claims=claims, events=events)
