"""How two statements stand to each other."""
