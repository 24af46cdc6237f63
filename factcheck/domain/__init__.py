"""The rules of the work, with no storage: what a case, a claim, a review, a verdict is."""
