"""How two figures stand to each other."""
