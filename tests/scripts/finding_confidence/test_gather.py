"""Looking again at judged findings."""

from claims import Document, extract_many
from claims.model.finding import FindingRelation
from claims.relations.signs import Sign
from scripts.finding_confidence.cases import Case
from scripts.finding_confidence.gather import found_in, labelled

TEXTS = (
    "A bomb killed nine miners at Bergen on Monday, police said.",
    "A bomb killed four miners at Bergen on Monday, the mayor said.",
)
CASE = Case("set", "case", "whole", ("a", "b"))


def clash():
    documents = [
        Document(id=name, text=text, published="2024-05-07", outlet=name)
        for name, text in zip("ab", TEXTS, strict=True)
    ]
    found = list(found_in(list(extract_many(documents))))
    return next(s for s in found if s.finding.relation is FindingRelation.CONTRADICTION)


def test_a_judged_finding_is_found_again_with_its_signs():
    seen = clash()
    judged = {("set", seen.finding.id): (False, "another happening")}
    label = labelled(CASE, seen, judged)
    assert (label.right, label.cause, label.found) == (False, "another happening", True)
    assert (label.case, label.whole, label.rule) == ("case", "whole", seen.finding.rule)
    assert Sign.SHORT in label.signs


def test_a_finding_that_nobody_judged_is_left_out():
    assert labelled(CASE, clash(), {}) is None
    assert labelled(CASE, clash(), {("other", clash().finding.id): (True, "")}) is None
