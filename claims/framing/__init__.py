"""What surrounds a claim."""
