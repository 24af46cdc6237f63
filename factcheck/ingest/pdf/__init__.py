"""PDF files: pages become lines, lines an article."""
