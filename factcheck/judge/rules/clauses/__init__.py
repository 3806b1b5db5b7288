"""Rules on what is said to happen: whether, which way, how firmly, by whom."""
