"""A story of ours, the ways it comes in, and its correction."""

from claims import Document
from factcheck.domain.evidence import EvidenceText, Stance
from factcheck.domain.review import ReviewText
from factcheck.domain.verdict import Verdict
from factcheck.workflow.check_consistency import check_consistency
from factcheck.workflow.create_case import create_case
from factcheck.workflow.extract_claims import extract_claims
from factcheck.workflow.import_article import import_documents
from factcheck.workflow.sign_in import sign_in

HEADLINE = "Rockets hit a base near Lissom"
LEAD = "Rockets hit a military base north of Lissom late on Wednesday, and 3 killed were counted."
MIDDLE = (
    "The base had 12 injured in its hospital by midnight, a doctor there told this newspaper.\n\n"
    "Soldiers found a truck with empty launchers in a field some miles from the fence, and nobody "
    "has said yet that the attack was theirs."
)
END = "The minister will speak to parliament about the attack on Friday morning."
TEXT = f"{LEAD}\n\n{MIDDLE}\n\n{END}"
NOTE = "An earlier version of this article gave another number of dead."
CORRECTED = f"{LEAD.replace('3 killed', '5 killed')}\n\n{MIDDLE}\n\nBy noon 2 killed were named."
AT = "https://gazette.example/lissom"
FACTS = {"headline": HEADLINE, "outlet": "The Lissom Gazette", "published": "2020-03-12"}


def story(text=TEXT, **more):
    """Return the story as its outlet's page has it."""
    return Document.model_validate({"text": text, "url": AT, **FACTS, **more})


def correction(**more):
    """Return its correction: one figure is another, one sentence is gone, one is new."""
    return story(f"{CORRECTED}\n\n{NOTE}", **more)


def a_case(bench):
    """Return an empty case of a desk of two."""
    for name in ("ana", "bo"):
        sign_in(bench, name)
    return create_case(bench, "Lissom", by="ana")


def bring(bench, case, *documents, by="ana", **how):
    """Import documents, read and check them; return what became of them."""
    imported = import_documents(bench, case.id, documents, by=by, **how)
    extract_claims(bench, case.id, by=by)
    check_consistency(bench, case.id, by=by)
    return imported


def claims_of(bench, case, article):
    """Return the claims of an article by what they say."""
    with bench.store.read() as tx:
        own = tx.claims.where(case_id=case.id, article_id=article.id)
    return {claim.current.text: claim for claim in own}


MIXED = ReviewText(verdict=Verdict.MIXED, rationale="Both counts rest on one statement.")
LINK = EvidenceText(stance=Stance.SUPPORTS, title="A list", url="https://hospital.example/list")
