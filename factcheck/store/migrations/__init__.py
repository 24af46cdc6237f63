"""The migrations, run by `factcheck.store.schema`."""
