"""Extractors: small tables over clauses and mentions, one kind of claim a file."""
