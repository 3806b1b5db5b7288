"""How two runs of words stand to each other."""
