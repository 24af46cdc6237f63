"""Maps without a request: outlines that ship, a projection, and where labels find room."""
