"""Finders: what each layer sees in a sentence."""
