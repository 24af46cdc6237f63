"""OpenDocument texts: parts of an archive become an article."""
