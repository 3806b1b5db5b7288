"""Rules on how it is put: spelling, style, order, and words nothing else explains."""
