"""The catalogue: one folder a family, one file a rule."""
