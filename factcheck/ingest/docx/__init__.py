"""Word documents: parts of an archive become an article."""
