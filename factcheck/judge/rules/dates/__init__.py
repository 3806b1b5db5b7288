"""Rules on days, months, years and hours."""
