"""Word lists as data, and the folding of words; each file says where its list comes from."""
