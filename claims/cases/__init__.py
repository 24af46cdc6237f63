"""A case that is known: what is noted of its articles, and what one more of them touches."""
