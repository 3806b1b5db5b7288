"""`python -m factcheck` is the command line."""

from factcheck.cli import command

if __name__ == "__main__":  # a process of several loads it again under another name
    command()
