"""How two names stand to each other."""
