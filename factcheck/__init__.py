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
from factcheck.ready import fetch  # noqa: E402

fetch()
# isort: split

# Three rooms bear the names of three functions. They are loaded first, so that the functions stay on top.
import factcheck.examine  # noqa: E402
import factcheck.read  # noqa: E402
import factcheck.trace  # noqa: E402, F401  to have the room loaded
from factcheck.errors import FactcheckError  # noqa: E402
from factcheck.pipeline import check, examine, parse, read, sentences, stories  # noqa: E402
from factcheck.trace import trace  # noqa: E402
from factcheck.typed import TYPE_CHECKING, Any  # noqa: E402
from factcheck.version import VERSION  # noqa: E402

if TYPE_CHECKING:
    from factcheck.model.article import Article, Sentence, Witness, Zone, ZoneKind
    from factcheck.model.claim import Bound, Claim, ClaimKind, Date, Name, Number, Quote
    from factcheck.model.clause import Clause
    from factcheck.model.collation import Collation, Row
    from factcheck.model.finding import Agreement, Confidence, Finding, Mark, Report, Role, Rule, Severity
    from factcheck.model.settings import Settings, Suppression
    from factcheck.model.span import Span

__version__ = VERSION

__all__ = [
    "Agreement", "Article", "Bound", "Claim", "ClaimKind", "Clause", "Collation", "Confidence", "Date",
    "FactcheckError", "Finding", "Mark", "Name", "Number", "Quote", "Report", "Role", "Row", "Rule",
    "Sentence", "Settings", "Severity", "Span", "Suppression", "Witness", "Zone", "ZoneKind", "__version__",
    "check", "examine", "parse", "read", "sentences", "stories", "trace",
]  # fmt: skip

# Where each type lives. They are fetched when they are asked for: a comparison does without most of them.
_TYPES = {
    "article": ("Article", "Sentence", "Witness", "Zone", "ZoneKind"),
    "claim": ("Bound", "Claim", "ClaimKind", "Date", "Name", "Number", "Quote"),
    "clause": ("Clause",),
    "collation": ("Collation", "Row"),
    "finding": ("Agreement", "Confidence", "Finding", "Mark", "Report", "Role", "Rule", "Severity"),
    "settings": ("Settings", "Suppression"),
    "span": ("Span",),
}


def __getattr__(name: str) -> Any:
    for module, names in _TYPES.items():
        if name in names:
            from importlib import import_module

            found = getattr(import_module(f"factcheck.model.{module}"), name)
            globals()[name] = found
            return found
    raise AttributeError(f"module 'factcheck' has no attribute {name!r}")


def __dir__() -> list[str]:
    return list(__all__)
