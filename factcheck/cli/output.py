"""Where a report goes: the screen, a pipe, or a file that is written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence

from factcheck.cli.options import WIDEST
from factcheck.cli.streams import interruptible, is_screen, put
from factcheck.errors import FactcheckError, UsageError
from factcheck.report import Look

COLOURS = ("auto", "always", "never")


def look(
    *,
    width: int | None,
    color: str,
    output: str | None,
    verbose: bool = False,
    view: str = "default",
    style: bool = False,
) -> Look:
    """How the report is to look there: as wide as the screen, in colour where colour is wanted."""
    if color not in COLOURS:
        raise UsageError(f"--color {color}: not one of {', '.join(COLOURS)}")
    screen = output is None and is_screen()
    encoding = "utf-8" if output is not None else (getattr(sys.stdout, "encoding", None) or "utf-8")
    return Look(
        columns=width or _columns(screen),
        colour=_colour(color, screen),
        verbose=verbose,
        view=view,
        style=style,
        ascii=not encoding.lower().replace("-", "").startswith(("utf", "cp65001", "gb18030")),
    )


def _columns(screen: bool) -> int:
    """COLUMNS, else the screen's own width, else 80."""
    told = os.environ.get("COLUMNS", "")
    if told.isdecimal() and told.isascii() and told.strip("0"):
        return WIDEST if len(told.lstrip("0")) > len(str(WIDEST)) else min(int(told), WIDEST)
    if screen:
        with contextlib.suppress(OSError):
            return os.get_terminal_size(sys.stdout.fileno()).columns or 80
    return 80


def _colour(wanted: str, screen: bool) -> bool:
    """--color decides; then NO_COLOR (https://no-color.org), FORCE_COLOR, and whether a screen is there."""
    if wanted != "auto":
        return wanted == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") != "0":
        return True
    return screen and os.environ.get("TERM") != "dumb"


def write(body: str | bytes, output: str | None, inputs: Sequence[str] = ()) -> None:
    """Text, or a file's bytes, to standard output or, whole or not at all, to a file; never over a copy."""
    if isinstance(body, str) and (output is None or output == "-"):
        put(body)
        return
    if output is None or output == "-":
        raise UsageError("this format is a file, not for a screen", hint="--output FILE")
    try:
        place = os.path.realpath(output)
        files = (file for path in inputs if path != "-" for file in (path, path.partition("#")[0]))
        if any(os.path.realpath(file) == place for file in files):
            raise UsageError("--output names one of the copies", where=output, hint="name another file")
        interruptible()
        whole(body if isinstance(body, bytes) else body.encode("utf-8", "backslashreplace"), place)
    except OSError as error:
        raise FactcheckError(
            f"cannot be written: {error.strerror or error}",
            where=output,
            hint="another folder",
        ) from error


def whole(body: bytes, target: str) -> None:
    """Written beside its place and moved there in one step, so that no half of a file is ever read."""
    from tempfile import NamedTemporaryFile

    if os.path.exists(target) and not os.path.isfile(target):  # /dev/stdout, a pipe
        with open(target, "wb") as stream:
            stream.write(body)
        return
    mode = os.stat(target).st_mode & 0o777 if os.path.exists(target) else 0o666 & ~_umask()
    with NamedTemporaryFile(
        "wb", dir=os.path.dirname(target), prefix=".factcheck-", delete=False
    ) as beside:  # fmt: skip
        try:
            beside.write(body)
            beside.close()
            os.chmod(beside.name, mode)
            os.replace(beside.name, target)
        except BaseException:
            os.unlink(beside.name)
            raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
