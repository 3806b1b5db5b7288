"""The nouns: frozen data, and arithmetic on itself. No input or output, no patterns, no drawing."""
