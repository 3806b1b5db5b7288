"""Where a report goes: the screen, a pipe, or a file that is written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from functools import partial

from factcheck.cli.options import WIDEST
from factcheck.cli.streams import interruptible, is_screen, put
from factcheck.errors import FactcheckError, UsageError
from factcheck.model.record import NamedTuple
from factcheck.report import FORMATS, Look

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


class Target(NamedTuple):
    """A format, and where it goes: a file, or None for standard output."""

    form: str
    file: str | None = None


class Sheet(NamedTuple):
    """A format on its way: where it goes, and how it is to look there."""

    target: Target
    look: Look


class Manner(NamedTuple):
    """All that a run is to write, and how much of it."""

    sheets: tuple[Sheet, ...]
    quiet: bool = False  # on the screen only what decides, a line each
    silent: bool = False  # and nothing at all there
    statistics: bool = False

    @property
    def drawn(self) -> Iterator[tuple[Target, str, Look]]:
        """What is written, where, and in which format: a quiet report is a concise one."""
        for target, seen in self.sheets:
            if not (self.silent and target.file is None):
                quiet = self.quiet and target.form == "terminal"
                yield target, "concise" if quiet else target.form, seen


_LINES = ("github",)  # commands in the log of a build: they may stand below a report in it
_READ = ("terminal", "concise")  # and these are reports to be read in it
_SUMMARY, _APPENDED = "github-summary", "GITHUB_STEP_SUMMARY"


def targets(forms: Sequence[str], output: str | None, usual: str = "terminal") -> tuple[Target, ...]:
    """
    The formats asked for and where each goes: NAME to `output` or the screen, NAME=FILE to that file.

    Raises `UsageError` for a format that is none, for two in one place, and for a file on a screen.
    """
    out = []
    for word in forms or (usual,):
        name, equals, file = word.partition("=")
        if name not in FORMATS or (equals and not file):
            raise _no_format(name if name not in FORMATS else word)
        out.append(Target(name, None if file == "-" else file or _of_the_job(name)))
    if output not in (None, "-"):
        bare = [at for at, target in enumerate(out) if target.file is None]
        if len(bare) != 1:
            told = "every format has its own file" if not bare else f"{len(bare)} formats go there"
            raise UsageError(f"--output {output}: {told}", hint="--format NAME=FILE for each")
        out[bare[0]] = Target(out[bare[0]].form, output)
    _apart(out)
    return tuple(sorted(out, key=lambda target: target.form in _LINES))


def _no_format(name: str) -> UsageError:
    from difflib import get_close_matches

    several = name.split(",")
    if len(several) > 1 and set(several) <= set(FORMATS):
        hint = " ".join(f"--format {one}=FILE" for one in several)
        return UsageError(f"--format {name}: one format is named at a time", hint=hint)
    near = get_close_matches(name, FORMATS, 1)
    if name.partition("=")[0] in FORMATS:
        return UsageError(f"--format {name}: no file is named", hint=f"--format {name}FILE")
    return UsageError(f"--format {name}: no format is called so", hint=(near or [", ".join(FORMATS)])[0])


def _of_the_job(form: str) -> str | None:
    """The file that a GitHub job reads its summary from, for that format."""
    if form != _SUMMARY:
        return None
    file = os.environ.get(_APPENDED)
    if not file:
        raise UsageError(
            f"--format {form}: {_APPENDED} is not set, so this is no step of a GitHub job",
            hint="--format markdown",
        )
    return file


def _apart(found: Sequence[Target]) -> None:
    """Refuse two formats in one place."""
    on_screen = [target.form for target in found if target.file is None]
    if "docx" in on_screen:
        raise UsageError("a Word file is not for a screen", hint="--format docx --output FILE.docx")
    first, *rest = [form for form in on_screen if form not in _LINES] or ["terminal"]
    if rest or len(set(on_screen)) < len(on_screen) or (first not in _READ and len(on_screen) > 1):
        raise UsageError(
            f"{' and '.join(on_screen)} cannot both go to standard output",
            hint=f"a file for one of them: --format {on_screen[-1]}=FILE",
        )
    files = [_place(target.file) for target in found if target.file is not None]
    if len(set(files)) < len(files):
        raise UsageError("two formats go to one file", hint="a file for each: --format NAME=FILE")


Body = str | bytes | Iterable[str]  # text, a file's bytes, or text piece by piece


def write(body: Body, output: str | None, inputs: Sequence[str] = (), form: str = "terminal") -> None:
    """Text, or a file's bytes, to standard output or, whole or not at all, to a file; never over a copy."""
    publish([(body, Target(form, None if output == "-" else output))], inputs)


def publish(drawn: Sequence[tuple[Body, Target]], inputs: Sequence[str] = ()) -> None:
    """
    Everything that a run writes, all of it or none: what stood in the files before stays where it fails.

    A summary alone is added to what its file holds. Raises `FactcheckError`.
    """
    files = [file for path in inputs if path != "-" for file in (path, path.partition("#")[0])]
    with ExitStack() as stack:
        moves = []
        for body, (form, file) in drawn:
            if file is None:
                continue
            place = _place(file)
            if any(os.path.realpath(path) == place for path in files):
                raise UsageError("--output names one of the copies", where=file, hint="name another file")
            with _told(file):
                interruptible()
                moves.append((file, _staged(_encoded(body), place, stack, added=form == _SUMMARY)))
        for body, (form, file) in drawn:
            if file is None:
                if isinstance(body, bytes):
                    raise UsageError("this format is a file, not for a screen", hint="--output FILE")
                put(body, exact=form not in _READ)
        for file, move in sorted(moves, key=lambda one: _is_stream(one[0]), reverse=True):
            with _told(file):  # what may still fail comes first: a pipe, a device
                move()


def _encoded(body: Body) -> Iterable[bytes]:
    if isinstance(body, bytes):
        return (body,)
    texts = (body,) if isinstance(body, str) else body
    return (text.encode("utf-8", "backslashreplace") for text in texts)


def _place(file: str) -> str:
    """Where a file really is."""
    with _told(file):
        return os.path.realpath(file)


@contextlib.contextmanager
def _told(file: str) -> Iterator[None]:
    """What the system says of a file that cannot be written, in words."""
    try:
        yield
    except OSError as error:
        raise FactcheckError(
            f"cannot be written: {error.strerror or error}",
            where=file,
            hint="another folder",
        ) from error


def whole(body: bytes, target: str, said: str = "") -> None:
    """
    Written beside its place and moved there in one step, so that no half of a file is ever read.

    What is `said` of it goes to standard output before it is moved.
    """
    with ExitStack() as stack:
        move = _staged((body,), target, stack)
        if said:
            put(said)
        move()


def within_reach(output: str | None) -> None:
    """Raise `FactcheckError` before hours of work for a file whose folder is none."""
    if output is None or output == "-" or os.path.isdir(os.path.dirname(_place(output))):
        return
    raise FactcheckError("cannot be written: there is no such folder", where=output, hint="another folder")


def _staged(
    body: Iterable[bytes], target: str, stack: ExitStack, *, added: bool = False
) -> Callable[[], None]:
    """The body written beside its place; what it gives moves it there, and what is left over goes."""
    from tempfile import NamedTemporaryFile

    if added or _is_stream(target):  # /dev/stdout, a pipe
        return partial(_poured, body, target, "ab" if added else "wb")
    mode = os.stat(target).st_mode & 0o777 if os.path.exists(target) else 0o666 & ~_umask()
    with NamedTemporaryFile("wb", dir=os.path.dirname(target), prefix=".factcheck-", delete=False) as beside:
        stack.callback(_gone, beside.name)
        beside.writelines(body)
    os.chmod(beside.name, mode)
    return partial(os.replace, beside.name, target)


def _is_stream(file: str) -> bool:
    return os.path.exists(file) and not os.path.isfile(file)


def _poured(body: Iterable[bytes], target: str, how: str) -> None:
    with open(target, how) as stream:
        stream.writelines(body)


def _gone(file: str) -> None:
    with contextlib.suppress(FileNotFoundError):
        os.unlink(file)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
