"""Rules on quotations and on who is credited."""
