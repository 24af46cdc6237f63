"""Words as data: what the engine knows before it reads."""
