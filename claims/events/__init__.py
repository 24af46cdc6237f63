"""Which claims speak of one happening."""
