"""The page: which part of it is what, what it says of itself, where its sentences end."""
