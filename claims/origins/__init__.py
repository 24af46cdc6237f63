"""Which articles rest on one source."""
