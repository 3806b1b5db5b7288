"""Do two claims say the same? Pure and symmetric, one file a kind."""
