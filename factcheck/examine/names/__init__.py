"""Names: people, bodies and places, each linked to the fullest form that the article gives."""
