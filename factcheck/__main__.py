"""`python -m factcheck` is the command line."""

import sys

from factcheck.cli import main

if __name__ == "__main__":  # a process of several loads it again under another name
    sys.exit(main())
