"""Which stories have changed since a commit, as git has it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable

from factcheck.config import Policies
from factcheck.errors import FactcheckError, UsageError

_SECONDS = 120  # git may have much to look at, and must not hang a run


def changed(revision: str, folders: Iterable[str], policies: Policies) -> list[str]:
    """
    The stories of whose folder something was changed, added or taken away since then.

    So are those whose settings or baseline were. What is not yet committed counts, new files too. Of a
    branch, what counts is since it left the other. Raises `UsageError` where git knows no such commit.
    """
    if revision.startswith("-") or not revision.strip():
        said = f"--changed-since {revision}: no commit is called so"
        raise UsageError(said, hint="--changed-since origin/main")
    known: dict[str, frozenset[str]] = {}
    out = []
    for folder in folders:
        root = _root(folder)
        if root not in known:
            known[root] = _paths(revision, root)
        if any(_is_in(known[root], path) for path in _of(folder, policies)):
            out.append(folder)
    return out


def _of(folder: str, policies: Policies) -> Iterable[str]:
    """The folder, and the files that decide how it is checked."""
    yield folder
    try:
        settings = policies.of(folder)
    except FactcheckError:  # it will be told when the story is compared
        return
    yield from filter(None, (settings.file, settings.baseline))


def _is_in(paths: frozenset[str], place: str) -> bool:
    place = os.path.realpath(place)
    return place in paths


def _root(folder: str) -> str:
    """The repository that the folder lies in."""
    return _git(folder, "rev-parse", "--show-toplevel").strip("\n")


def _paths(revision: str, root: str) -> frozenset[str]:
    """Every path that has changed, and each folder above it."""
    found = _git(root, "merge-base", revision, "HEAD", fails="").strip() or revision
    told = _git(root, "diff", "--name-only", "--no-renames", "--no-ext-diff", "-z", found, "--")
    told += _git(root, "ls-files", "--others", "--exclude-standard", "-z")
    out: set[str] = set()
    for name in filter(None, told.split("\0")):
        path = os.path.join(root, name)
        while path not in out and len(path) > len(root):
            out.add(path)
            path = os.path.dirname(path)
    return frozenset(out | ({root} if out else set()))


def _git(folder: str, *words: str, fails: str | None = None) -> str:
    """What git says; where it says no, `fails`, or `UsageError` with its words."""
    place = folder if os.path.isdir(folder) else os.path.dirname(folder) or os.curdir
    try:
        ran = subprocess.run(  # noqa: S603
            ["git", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false", *words],  # noqa: S607
            cwd=place, capture_output=True, timeout=_SECONDS, check=False, stdin=subprocess.DEVNULL,
        )  # fmt: skip
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        raise UsageError(f"git cannot be asked: {error}", hint="leave out --changed-since") from error
    if ran.returncode:
        if fails is not None:
            return fails
        said = ran.stderr.decode("utf-8", "replace").strip().split("\n")[0] or f"git {words[0]} failed"
        hint = "leave out --changed-since" if words[0] == "rev-parse" else "name a commit that is here"
        raise UsageError(f"--changed-since: {said[:200]}", where=folder, hint=hint)
    return os.fsdecode(ran.stdout)
