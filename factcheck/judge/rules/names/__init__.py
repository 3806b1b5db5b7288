"""Rules on people, bodies and places, and what they are called."""
