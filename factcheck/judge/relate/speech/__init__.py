"""How two quotations, or two sources, stand to each other."""
