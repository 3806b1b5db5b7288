"""
The options of every command, each written once: what it is called, what it takes, what it does.

typer reads them for its help, its messages and unusual spellings; `plain` reads them for the
usual ones, because typer and what it imports take longer to start than a comparison takes.
"""

from __future__ import annotations

from collections.abc import Callable

from factcheck.model.record import NamedTuple
from factcheck.report.look import VIEWS
from factcheck.typed import Any

FLAG, TEXT, MANY, NUMBER = "flag", "text", "many", "number"
WIDEST = 10_000  # columns: beyond any screen, and still soon drawn


class Option(NamedTuple):
    """One option: the parameter it sets, how it is spelt, and what it takes."""

    name: str
    spelt: tuple[str, ...]
    about: str
    takes: str = TEXT
    metavar: str | None = None
    choices: tuple[str, ...] = ()
    default: Any = None
    least: int = 0  # of a number
    most: int = 1_000_000


class Command(NamedTuple):
    """One command: what it is given, its options, and the function that carries it out."""

    run: Callable[..., int]
    about: str
    metavar: str
    given: str  # what its arguments are
    options: tuple[Option, ...]
    least: int = 1  # arguments it cannot do without


FORMAT = Option(
    "form", ("--format",), "The format written.", choices=("terminal", "json"), default="terminal"
)
FORMATS = Option(
    "form", ("--format",), "The format written; several, each but one with its file.", MANY,
    metavar="NAME[=FILE]",
)  # fmt: skip
OUTPUT = Option("output", ("--output", "-o"), "Write to this file, whole or not at all.", metavar="FILE")
FAIL_ON = Option(
    "fail_on", ("--fail-on",), "Exit 1 from this severity on; error unless the settings say otherwise.",
    choices=("note", "warning", "error", "never"),
)  # fmt: skip
CONFIDENCE = Option(
    "confidence", ("--confidence",), "Tell only what is at least so sure; low, which is all, unless the "
    "settings say otherwise.", choices=("low", "medium", "high"),
)  # fmt: skip
SELECT = Option("select", ("--select",), "Only these codes or families: NUM101,QUO.", MANY, metavar="CODES")
IGNORE = Option("ignore", ("--ignore",), "Not these codes or families: STY,WRD309.", MANY, metavar="CODES")
STYLE = Option("style", ("--style",), "House style of the copies; else detected.", metavar="NAME")
SOURCE = Option("source", ("--from",), "Read every file as this format: text, html, ...", metavar="FORMAT")
OUTLET = Option(
    "outlet", ("--outlet",), "What to call a copy; one a copy, in their order.", MANY, metavar="[FILE=]NAME"
)
BASE = Option("base", ("--base",), "The copy taken as base, by its file or outlet.", metavar="NAME")
VIEW = Option(
    "view", ("--view",), "What stands below the counts: the findings, or the copies themselves.",
    choices=VIEWS, default="default",
)  # fmt: skip
SHOW = Option(
    "show", ("--show",), "Show each note too, in every format; or what is equal by house style.", MANY,
    choices=("notes", "style"),
)  # fmt: skip
VERBOSE = Option("verbose", ("--verbose", "-v"), "List every note.", FLAG, default=False)
QUIET = Option("quiet", ("--quiet", "-q"), "Only what decides, a line each.", FLAG, default=False)
SILENT = Option("silent", ("--silent", "-s"), "Nothing but the exit code.", FLAG, default=False)
STATISTICS = Option(
    "statistics", ("--statistics",), "Of many stories, how many findings of each rule.", FLAG, default=False
)
EXIT_ZERO = Option(
    "exit_zero", ("--exit-zero",), "Exit 0 whatever is found: --fail-on never.", FLAG, default=False
)
BASELINE = Option(
    "baseline", ("--baseline",), "What was found before and accepted; factcheck baseline writes it.",
    metavar="FILE",
)  # fmt: skip
BY_FOLDER = Option(
    "by_folder", ("--by-folder",), "Take each file for the story of its folder, and tell one as many are.",
    FLAG, default=False,
)  # fmt: skip
CHANGED_SINCE = Option(
    "changed_since", ("--changed-since",), "Only stories changed since that commit (git).", metavar="REV"
)
JOBS = Option(
    "jobs", ("--jobs", "-j"), "Processes; else as many as pay.", NUMBER, metavar="N", least=1,
    most=256,
)  # fmt: skip
CLAUSES = Option("clauses", ("--clauses",), "List the clauses too: who did what.", FLAG, default=False)
REVISIONS = Option(
    "revisions", ("--revisions",), "Tracked changes of documents: read as accepted, or as never made.",
    choices=("accepted", "original"), default="accepted",
)  # fmt: skip
LIST = Option(
    "stories", ("--list",), "List the stories of a file of many: FILE#2 picks one.", FLAG, default=False
)
FORCE = Option("force", ("--force",), "Compare even what seem to be different stories.", FLAG, default=False)
ISOLATED = Option("isolated", ("--isolated",), "Obey no settings file.", FLAG, default=False)
CONFIG = Option("config", ("--config",), "Settings; else the nearest factcheck.toml.", metavar="FILE")
REASON = Option("reason", ("--reason",), "Why it is accepted.", metavar="WHY")
WHO = Option("who", ("--who",), "Who accepts it; else the user's name.", metavar="NAME")
EXPIRES = Option("expires", ("--expires",), "The last day on which it holds.", metavar="YYYY-MM-DD")
WIDTH = Option("width", ("--width",), "Columns to fill.", NUMBER, metavar="COLUMNS", least=40, most=WIDEST)
COLOUR = Option(
    "color", ("--color",), "NO_COLOR and FORCE_COLOR are honoured.", choices=("auto", "always", "never"),
    default="auto",
)  # fmt: skip
