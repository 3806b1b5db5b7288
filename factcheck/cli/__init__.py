"""
argv in, exit code out; one file a command.

Exit codes: 0 nothing at or above `--fail-on`, 1 something is, 2 it could not be checked, 70 a bug
in factcheck (Python's own 1 for a crash would read as a divergence).
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from factcheck.cli.streams import leave, put, tell
from factcheck.errors import FactcheckError
from factcheck.ready import keep
from factcheck.typed import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from factcheck.cli.options import Command

COMMANDS = (
    "compare", "extract", "align", "rules", "explain", "rule", "selftest", "review", "accept", "baseline",
    "config", "init", "completion", "trace", "scan", "ask",
)  # fmt: skip
_ALIASES = {"rule": "explain"}
CANNOT, BUG, INTERRUPTED = 2, 70, 130
_LONGEST = 500  # columns of a message, which may repeat what it was given


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; the answer is the exit code."""
    gc.set_threshold(1_000_000, 20, 20)  # a report is soon done: collecting costs more than it frees
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        return _run(arguments)
    except FactcheckError as error:
        complain(error)
        return CANNOT
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        tell(own_up(error))
        return BUG


def command() -> NoReturn:
    """The console's way in: `main`, what it missed is kept for the next run, and the process ends there."""
    code = main()
    if code in (0, 1):
        keep()
    leave(code)


def complain(error: FactcheckError) -> None:
    """What is wrong, where, and what to try, on standard error."""
    from factcheck.report.ink import cut, visible

    told = "\n".join(cut(visible(line), _LONGEST) for line in str(error).split("\n"))
    tell(f"factcheck: {told}")


def own_up(error: Exception, where: str = "") -> str:
    """What to say of a fault of ours: what it was, in short; all of it is told where FACTCHECK_DEBUG asks."""
    from factcheck.report.ink import visible

    if os.environ.get("FACTCHECK_DEBUG"):
        sys.excepthook(type(error), error, error.__traceback__)
    at = error.__traceback__
    while at is not None and at.tb_next is not None:
        at = at.tb_next
    place = f" ({os.path.basename(at.tb_frame.f_code.co_filename)}:{at.tb_lineno})" if at else ""
    told = visible(f"{type(error).__name__}: {error}")[:300]
    lead = f"{visible(where)}: " if where else ""
    return (
        f"factcheck: {lead}a bug in factcheck, not in your copy: {told}{place}\n"
        "  try: the same again with FACTCHECK_DEBUG=1 in the environment, and send us what it prints"
    )


def _run(arguments: list[str]) -> int:
    if arguments and arguments[0] in ("--version", "-V"):
        from factcheck.version import VERSION

        put(f"factcheck {VERSION}\n")
        return 0
    if arguments and arguments[0] in COMMANDS:
        from factcheck.cli.plain import parsed

        command = _command(arguments[0])
        values = parsed(arguments[1:], command)
        if values is not None:
            return command.run(**values)
    return _in_full(arguments)


def _command(name: str) -> Command:
    command: Command = import_module(f"factcheck.cli.{_ALIASES.get(name, name)}").COMMAND
    return command


def _in_full(arguments: list[str]) -> int:
    from factcheck.cli.full import Wrong, called

    commands = {name: _command(name) for name in COMMANDS}
    try:
        found: tuple[str, dict[str, Any]] | None = called(arguments, commands)
    except Wrong:
        return CANNOT
    return 0 if found is None else commands[found[0]].run(**found[1])
