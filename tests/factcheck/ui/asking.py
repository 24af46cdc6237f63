"""A question about two events of the demo case, as a check would leave it."""

from claims import EventGroup, EventQuestion, EventSide, Independence
from claims.model.finding import EventDocument

SAID = {"names": 2.8, "published": 1.5, "time": -1.6}


def ask(bench, case_id, *, certainty=0.58):
    """Put the question whether the first claims of two articles are of one event."""
    with bench.store.write() as tx:
        articles = tx.articles.where(case_id=case_id)[:2]
        claims = [tx.claims.where(case_id=case_id, article_id=a.id)[0] for a in articles]
        sides = tuple(
            EventSide(document_id=a.document.id, label=f"blast {a.number}", claims=(c.id,))
            for a, c in zip(articles, claims, strict=True)
        )
        asked = EventQuestion(sides=sides, certainty=certainty, similarities=SAID)
        documents = tuple(
            EventDocument(document_id=a.document.id, main=True, certainty=0.7) for a in articles
        )
        told = {"origins": 1, "independence": Independence.SAME, "independence_why": "copied"}
        event = EventGroup(
            key="ev1", event="ev1", label="blast", documents=documents, questions=(asked,), **told
        )
        run = tx.checks.get(case_id)
        tx.checks.put(run.but(events=(event,)))
    return tuple(claim.id for claim in claims)
