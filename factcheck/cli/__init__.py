"""
argv in, exit code out; one file a command.

Only the command that is called is imported and registered, since an editor waits for the start.
Exit codes: 0 nothing at or above `--fail-on`, 1 something is, 2 it could not be checked, 70 a bug
in factcheck (Python's own 1 for a crash would read as a divergence).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any

from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    import typer

COMMANDS = ("compare", "extract", "align")
CANNOT, BUG, INTERRUPTED = 2, 70, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; the answer is the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        return _run(arguments)
    except FactcheckError as error:
        complain(error)
        return CANNOT
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # the reader has gone: nobody to tell
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CANNOT
    except Exception as error:
        if os.environ.get("FACTCHECK_DEBUG"):
            raise_later = sys.excepthook
            raise_later(type(error), error, error.__traceback__)
        _own_up(error)
        return BUG


def complain(error: FactcheckError) -> None:
    """What is wrong, where, and what to try, on standard error."""
    from factcheck.report.ink import visible

    told = "\n".join(visible(line) for line in str(error).split("\n"))
    print(f"factcheck: {told}", file=sys.stderr)


def _own_up(error: Exception) -> None:
    from factcheck.report.ink import visible

    at = error.__traceback__
    while at is not None and at.tb_next is not None:
        at = at.tb_next
    place = f" ({os.path.basename(at.tb_frame.f_code.co_filename)}:{at.tb_lineno})" if at else ""
    told = visible(f"{type(error).__name__}: {error}")[:300]
    print(
        f"factcheck: a bug in factcheck, not in your copy: {told}{place}\n"
        "  try: the same again with FACTCHECK_DEBUG=1 in the environment, and send us what it prints",
        file=sys.stderr,
    )


def _run(arguments: list[str]) -> int:
    import typer

    usage_error: Any = typer.BadParameter.__mro__[1]  # typer carries its own click from 0.20 on
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        code = _app(arguments)(arguments, prog_name="factcheck", standalone_mode=False)
    except usage_error as error:
        error.show()
        return CANNOT
    except typer.Abort:
        return INTERRUPTED
    return code if isinstance(code, int) else 0


def _app(arguments: Sequence[str]) -> typer.Typer:
    import typer

    app = typer.Typer(
        add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None, no_args_is_help=True,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )  # fmt: skip
    app.callback()(_about)
    called = next((word for word in arguments if not word.startswith("-")), None)
    for name in (called,) if called in COMMANDS else COMMANDS:
        module = import_module(f"factcheck.cli.{name}")
        app.command(name)(getattr(module, name))
    return app


def _about(version: bool = False) -> None:
    """Cross-check syndicated wire copy: quiet on style, loud on facts, exact about where."""
