"""The frozen values that flow through the engine, one idea a file."""
