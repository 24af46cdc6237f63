"""The use cases, one a file; pages and command line do nothing that is not here."""
