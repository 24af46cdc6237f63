"""The life of findings in a case: open, accepted, dismissed; events merged and split by hand."""
