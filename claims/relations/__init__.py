"""How claims stand to each other: slots and rules."""
