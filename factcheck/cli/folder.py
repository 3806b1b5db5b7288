"""A folder is a story: which of its files are copies, which are none, and what is passed over is told."""

from __future__ import annotations

import os
from collections.abc import Iterable

from factcheck.errors import UnreadableError, UsageError
from factcheck.model.pattern import late
from factcheck.model.record import NamedTuple
from factcheck.read.source import absent

# Words that name what stands beside the copies of a story, as often as not: what is in the file decides.
_DOUBTFUL = frozenset({"expected", "gold", "golden", "report", "readme", "notes", "license", "factcheck"})
_COPIES = frozenset(
    " .txt .text .md .html .htm .xhtml .xml .nitf .json .docx .odt .rtf .eml .anpa".split(
        " "
    )  # "" is no ending
)
# What systems, editors and version control leave in any folder: no newsroom puts it there.
_LITTER = frozenset(
    ".ds_store .localized .directory thumbs.db ehthumbs.db desktop.ini __macosx __pycache__ .git .hg .svn "
    ".gitignore .gitattributes .gitkeep .keep .editorconfig .idea .vscode".split()
)
_LITTER_BEGINS = ("._", "~$", ".factcheck-")  # macOS, Office, and a report of ours being written
_SHOWN = 12  # names told of one folder
# The counts that a report of ours begins with, and the last words of it.
_COUNTS = late(rb"\d errors?\b[^\n]*\bto check\b")
_ENDS = late(rb"\bexit\s+[012]\s*(?:\x1b\[[0-9;]*m\s*)*\Z")
_PEEK = 16_384
_HINT = "put one story's copies in it, a file an outlet"


class Given(NamedTuple):
    """What the arguments name: the files, those in doubt, the folders, and what was passed over in them."""

    files: tuple[str, ...] = ()
    doubtful: frozenset[str] = frozenset()
    folders: tuple[str, ...] = ()
    passed: tuple[tuple[str, str, str], ...] = ()  # folder, name, why

    def without(self, file: str, why: str) -> Given:
        """One of the files passed over after all."""
        return self._replace(
            files=tuple(other for other in self.files if other != file),
            passed=(*self.passed, (os.path.dirname(file), os.path.basename(file), why)),
        )

    def as_one(self, done: str) -> Given:
        """Itself, where it is one story; raises `UsageError` where it is several."""
        if len(self.folders) > 1:
            told = f"{len(self.folders)} folders are as many stories: one is {done} at a time"
            raise UsageError(told, hint="name one folder, or the files")
        return self

    @property
    def cautions(self) -> tuple[str, ...]:
        """What was passed over, a line a folder."""
        of_folder: dict[str, list[str]] = {}
        for folder, name, why in sorted(self.passed):
            of_folder.setdefault(folder, []).append(f"{name} ({why})")
        return tuple(f"passed over in {folder}: {_listed(told)}" for folder, told in of_folder.items())


def opened(arguments: Iterable[str]) -> Given:
    """The files that the arguments name: a folder is a story, and stands for its copies in order of name."""
    files: list[str] = []
    doubtful: list[str] = []
    folders: list[str] = []
    passed: list[tuple[str, str, str]] = []
    for argument in arguments:
        if argument == "-" or not os.path.isdir(argument):
            files.append(argument)
            continue
        inside = _inside(argument)
        files += inside.files
        doubtful += inside.doubtful
        passed += inside.passed
        folders.append(argument)
    if files.count("-") > 1:
        raise UsageError("standard input (-) can be read once only", hint="write one of the two to a file")
    return Given(tuple(files), frozenset(doubtful), tuple(folders), tuple(passed))


def story_folders(arguments: Iterable[str], *, mapped: bool) -> list[str] | None:
    """
    The folders of the stories that the arguments name, each once; None where they name one story.

    Several folders are several stories. With `mapped` a file stands for the folder it lies in, and even
    one story is told as one of many.
    """
    given = list(arguments)
    folders = [path for path in given if path != "-" and os.path.isdir(path)]
    if not mapped and len(folders) < 2:
        return None
    out: dict[str, str] = {}
    for path in given:
        folder = path if path in folders else _folder_of(path, mapped=mapped)
        out.setdefault(os.path.realpath(folder), folder)
    return list(out.values())


def _folder_of(path: str, *, mapped: bool) -> str:
    """The story that a file stands for, be it one that was taken away; what is nowhere stands for itself."""
    there = path == "-" or os.path.lexists(path)
    gone = not there and os.path.splitext(path)[1].lower() in _COPIES - {""}
    above = os.path.dirname(path) or os.curdir
    if mapped and path != "-" and (there or (gone and os.path.isdir(above))):
        return above
    if there:
        raise UsageError(
            f"{path} stands between several folders: whose copy is it?",
            hint="--by-folder takes each file for the story of its folder",
        )
    return path


def _inside(folder: str) -> Given:
    try:
        names = sorted(os.listdir(folder))
    except FileNotFoundError as error:
        raise absent(folder) or UnreadableError("no such folder", where=folder) from error
    except OSError as error:
        raise UnreadableError(error.strerror or "cannot be opened", where=folder) from error
    files: list[str] = []
    passed: list[tuple[str, str, str]] = []
    for name in names:
        why = _why_not(folder, name)
        if why is None:
            files.append(os.path.join(folder, name))
        elif why:
            passed.append((folder, name, why))
    if not files:
        told = f"; passed over: {_listed([f'{name} ({why})' for _, name, why in passed])}" if passed else ""
        stories = any(why == "a folder" for _, _, why in passed)
        hint = f"factcheck compare {os.path.join(folder, '*', '')}" if stories else _HINT
        raise UnreadableError(f"this folder holds no copies{told}", where=folder, hint=hint)
    doubtful = (file for file in files if _stem(os.path.basename(file)) in _DOUBTFUL)
    return Given(tuple(files), frozenset(doubtful), (folder,), tuple(passed))


def _why_not(folder: str, name: str) -> str | None:
    """Why a folder's entry is no copy; "" where that needs no word, None where it may be one."""
    path = os.path.join(folder, name)
    lower = name.lower()
    if lower in _LITTER or lower.startswith(_LITTER_BEGINS):
        return ""
    why = _by_name(lower) or _by_kind(folder, path)
    return "" if why is None and _stem(lower) in _DOUBTFUL and _is_a_report(path) else why


def _by_name(lower: str) -> str | None:
    if lower == "factcheck.toml":
        return "settings that come with a story are not obeyed; --config names those that are meant"
    if lower.startswith((".", "~")):
        return "hidden"
    suffix = os.path.splitext(lower)[1]
    return None if suffix in _COPIES else f"{suffix} is not read from a folder"


def _by_kind(folder: str, path: str) -> str | None:
    if os.path.islink(path) and not _stays(folder, path):
        return "a link out of the folder"
    if os.path.isdir(path):
        return "a folder"
    return None if os.path.isfile(path) else "no file"


def _stays(folder: str, path: str) -> bool:
    """Does a link lead to a place within the folder?"""
    root = os.path.realpath(folder)
    return os.path.commonpath([root, os.path.realpath(path)]) == root


def _stem(name: str) -> str:
    return os.path.splitext(name.lower())[0].split(".")[0]


def _is_a_report(path: str) -> bool:
    """Is it what factcheck wrote about the story, told by its first or its last line?"""
    try:
        with open(path, "rb") as file:
            head = file.read(_PEEK)
            file.seek(-min(_PEEK, os.path.getsize(path)), os.SEEK_END)
            tail = file.read(_PEEK)
    except OSError:
        return False  # it will be told when it is read
    ours = _COUNTS.search(head) is not None and _ENDS.search(tail) is not None
    return ours or b'"schema": "factcheck.' in head


def _listed(told: list[str]) -> str:
    more = len(told) - _SHOWN
    return ", ".join(told[:_SHOWN]) + (f" and {more} more" if more > 0 else "")
