"""ClaimReview, the records of fact checks: read as found, written by the rules V01–V18."""

from factcheck.domain.claim_review.problems import Problem, Shown, Weight
from factcheck.domain.claim_review.rating import Rating
from factcheck.domain.claim_review.reading import (
    ForeignReview,
    Intake,
    read_json,
    read_node,
    read_page,
    read_value,
)
from factcheck.domain.claim_review.validation import errors, escaped, validate, validate_text

__all__ = [
    "ForeignReview",
    "Intake",
    "Problem",
    "Rating",
    "Shown",
    "Weight",
    "errors",
    "escaped",
    "read_json",
    "read_node",
    "read_page",
    "read_value",
    "validate",
    "validate_text",
]
