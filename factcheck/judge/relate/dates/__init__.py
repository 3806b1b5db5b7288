"""How two dates stand to each other."""
