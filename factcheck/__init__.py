"""
factcheck cross-checks syndicated wire copy: quiet on style, loud on facts, exact about where.

    import factcheck
    report = factcheck.check(factcheck.read("pa.txt"), factcheck.read("ours.txt"))
    report.exit_code, report.findings

Everything here is usable without the command line, imports neither typer nor rich, and is
safe to call from many processes at once.
"""

# First of all, so that nothing is loaded before.
# isort: split
from factcheck.started import quietly

quietly()
# isort: split

# Three rooms bear the names of three functions. They are loaded first, so that the functions stay on top.
import factcheck.examine  # noqa: E402
import factcheck.read  # noqa: E402
import factcheck.trace  # noqa: E402, F401  to have the room loaded
from factcheck.errors import FactcheckError  # noqa: E402
from factcheck.pipeline import check, examine, parse, read, sentences, stories  # noqa: E402
from factcheck.trace import trace  # noqa: E402
from factcheck.version import VERSION  # noqa: E402

__version__ = VERSION

__all__ = [
    "FactcheckError",
    "__version__",
    "check",
    "examine",
    "parse",
    "read",
    "sentences",
    "stories",
    "trace",
]
