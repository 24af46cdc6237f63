"""One page a file: title, early return, components, one use case a button."""
