"""The command line: arguments become use cases, results become lines."""
