"""Predicates with their arguments, built once from the parse."""
