"""
`factcheck review`: the errors and what is to check, one by one, as `git add -p` goes through changes.

What is accepted is entered in the settings at once, so that nothing is lost when the terminal goes away.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from factcheck.cli import options
from factcheck.cli.acceptance import accepted, book, enter
from factcheck.cli.folder import opened
from factcheck.cli.output import look
from factcheck.cli.story import Reading, compared
from factcheck.cli.streams import is_screen, put
from factcheck.config import day, settings
from factcheck.errors import UsageError
from factcheck.model.finding import Finding, Report, Severity
from factcheck.model.record import replace
from factcheck.report import Look, paint
from factcheck.report.ink import visible
from factcheck.report.terminal import Terminal

_HELP = """\
a  accept it, with your reason: entered in the settings; silent until a value changes
s  skip it: it stays in the report
q  quit: what was accepted stays accepted
?  this help
"""


def review(
    given: list[str],
    reason: str | None,
    who: str | None,
    expires: str | None,
    select: list[str],
    ignore: list[str],
    style: str | None,
    source: str | None,
    revisions: str,
    outlet: list[str],
    base: str | None,
    force: bool,
    config: str | None,
    width: int | None,
    color: str,
) -> int:
    """Ask about each finding; the answer is the exit code of what was not accepted."""
    if "-" in given or not _is_dialogue():
        raise UsageError(
            "review asks questions, and there is no terminal to ask on",
            hint="factcheck accept CODE TEXT --reason ...",
        )
    day(expires, "--expires", UsageError)
    found = opened(given).as_one("reviewed")
    wanted = settings(
        config, select=select, ignore=ignore, style=style, force=force, stories=found.folders,
        first=next(iter(found.files), None),
    )  # fmt: skip
    report, _ = compared(found, wanted, Reading(source, revisions == "original", outlet, base))
    path = book(config, found.folders)
    asked = _Review(report, path, (reason, who, expires), look(width=width, color=color, output=None))
    return asked.through()


class _Review:
    """The questions, and what came of them."""

    def __init__(
        self, report: Report, path: str, told: tuple[str | None, str | None, str | None], seen: Look
    ) -> None:
        self._report, self._path, self._look = report, path, seen
        self._reason, self._who, self._expires = told
        self._terminal = Terminal(report, columns=seen.columns, underlined=not seen.colour)
        self._accepted: set[str] = set()

    def through(self) -> int:
        """Every error and warning, the gravest first; what says an accepted fact again is passed."""
        grave = [finding for finding in self._report.findings if finding.severity is not Severity.NOTE]
        grave.sort(key=lambda finding: -finding.severity.rank)
        if self._report.uncompared:
            put(f"{visible(self._report.uncompared)}\n")
        skipped = 0
        for number, finding in enumerate(grave, 1):
            if self._key(finding) in self._accepted:
                continue
            self._show(finding)
            answer = self._answer(f"({number}/{len(grave)}) accept this? [a,s,q,?] ", finding)
            if answer == "q":
                break
            skipped += answer == "s"
        left = [finding for finding in self._report.findings if self._key(finding) not in self._accepted]
        self._close(grave, skipped, left)
        return replace(self._report, findings=tuple(left)).exit_code

    def _close(self, grave: Sequence[Finding], skipped: int, left: Sequence[Finding]) -> None:
        if not grave:
            put("nothing to review: no errors, nothing to check\n")
            return
        open_ = sum(finding.severity is not Severity.NOTE for finding in left)
        told = f"{len(grave) - open_} accepted, {skipped} skipped"
        if open_ - skipped:
            told += f", {open_ - skipped} not looked at"
        put(f"\n{told}{f'; in {visible(self._path)}' if self._accepted else ''}\n")

    def _key(self, finding: Finding) -> str:
        return finding.fingerprint(self._report.collation)

    def _show(self, finding: Finding) -> None:
        put("\n" + paint(self._terminal.finding(finding), self._look))

    def _answer(self, question: str, finding: Finding) -> str:
        """What is done about it: "a" when it was entered, "s", or "q", which the end of input is, too."""
        while True:
            answer = _ask(question)
            word = "q" if answer is None else answer.strip().lower()
            if word in ("s", "q"):
                return word
            if word == "a":
                if self._accept(finding):
                    return word
            elif word:
                put(_HELP)

    def _accept(self, finding: Finding) -> bool:
        """Ask why, and enter it; without a reason nothing is accepted."""
        reason = self._reason or (_ask("  why? ") or "").strip()
        if not reason:
            put("  without a reason it is not accepted\n")
            return False
        words = self._words(finding)
        key = self._key(finding)
        enter(accepted(finding.code, words, key, reason, self._who, self._expires), self._path)
        self._accepted.add(key)
        return True

    def _words(self, finding: Finding) -> str | None:
        """The first words that it marks, for whoever reads the settings."""
        witnesses = self._report.collation.witnesses
        said = (mark.span.of(witnesses[mark.document].article.text) for mark in sorted(finding.marks))
        return next((words for words in said if words.strip()), None)


def _is_dialogue() -> bool:
    try:
        return sys.stdin is not None and sys.stdin.isatty() and is_screen()
    except ValueError:  # it was closed
        return False


def _ask(question: str) -> str | None:
    """A line from the terminal; None where it ends."""
    put(question)
    try:
        line = sys.stdin.readline()
    except (OSError, UnicodeDecodeError):
        return None
    if not line:
        put("\n")
        return None
    return line.rstrip("\n")


COMMAND = options.Command(
    review,
    "Go through the errors and what is to check one by one, and accept what is right with a reason.",
    "BASE OTHER...",
    "The copies, the base first; a folder is a story, its files the copies.",
    (
        options.REASON._replace(about="The reason for all that is accepted; else it is asked for."),
        options.WHO, options.EXPIRES, options.SELECT, options.IGNORE, options.BASE, options.OUTLET,
        options.STYLE, options.SOURCE, options.REVISIONS, options.FORCE, options.CONFIG, options.WIDTH,
        options.COLOUR,
    ),
)  # fmt: skip
