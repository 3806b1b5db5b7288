"""
TOML in, Settings out, refusing what it does not know.

    # factcheck.toml, or [tool.factcheck] in pyproject.toml
    fail-on = "warning"
    ignore  = ["STY", "WRD309"]
    style   = "pa"
    base    = ["wire.*", "00-*"]

    [severity]
    NAM101 = "warning"

    [[override]]
    paths  = ["sport"]
    ignore = ["NUM206"]

    [[suppress]]
    code   = "NAM101"
    text   = "Kyiv"
    reason = "our spelling, agreed with the desk in March"
"""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.config.find import FILE, Finder, found
from factcheck.config.policy import Policy, policy
from factcheck.config.table import codes, day, style_of, suppression
from factcheck.errors import UsageError
from factcheck.model.record import replace
from factcheck.model.settings import CONFIDENCE, FAIL_ON, Settings
from factcheck.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.config.baseline import Baseline

__all__ = ["CONFIDENCE", "FAIL_ON", "FILE", "Chosen", "Finder", "Policies", "Policy", "day", "found",
           "from_file", "policy", "settings", "suppression"]  # fmt: skip


class Chosen:
    """What the caller says, which overrules every file; raises `UsageError` for what cannot be obeyed."""

    def __init__(
        self,
        *,
        fail_on: str | None = None,
        confidence: str | None = None,
        select: Iterable[str] = (),
        ignore: Iterable[str] = (),
        style: str | None = None,
        force: bool = False,
        baseline: str | None = None,
    ) -> None:
        self.fail_on, self.confidence = fail_on, confidence
        self.select, self.ignore = codes(select, "--select"), codes(ignore, "--ignore")
        self.style, self.force = style_of(style, UsageError), force
        self.baseline = baseline

    def over(self, out: Settings) -> Settings:
        """The settings of a file, overruled."""
        return replace(
            out,
            fail_on=self.fail_on or out.fail_on,
            confidence=self.confidence or out.confidence,
            select=self.select or out.select,
            ignore=(*out.ignore, *(code for code in self.ignore if code not in out.ignore)),
            style=self.style or out.style,
            outlets=tuple(one.unstyled() for one in out.outlets) if self.style else out.outlets,
            force=self.force or out.force,
            baseline=self.baseline or out.baseline,
        )


class Policies:
    """The settings of every story of a run: each file read once, what the caller says over it."""

    def __init__(
        self,
        config: str | None,
        chosen: Chosen,
        *,
        isolated: bool = False,
        stories: Iterable[str] = (),
        accepted: bool = True,
    ) -> None:
        if isolated and config:
            raise UsageError("--isolated and --config FILE are one too many", hint="leave out either")
        self._config, self._chosen, self._isolated = config, chosen, isolated
        self._finder = Finder(stories)
        self._read: dict[str, Policy] = {}
        self._accepted = accepted  # does what the baseline holds count?
        self._baselines: dict[str, Baseline] = {}
        if chosen.baseline and accepted:
            self._baseline(chosen.baseline)
        if config:
            self._policy(config)  # what is wrong with it is wrong for all

    def of(self, story: str | None, first: str | None = None) -> Settings:
        """The settings of a story: its folder, or none and the `first` of its files; raises `ConfigError`."""
        file = self.file(story)
        out = self._policy(file).of(story or first) if file else Settings()
        out = self._chosen.over(out)
        if out.baseline is None or not self._accepted:
            return out
        held = self._baseline(out.baseline).of(story or first)
        return replace(out, suppressions=(*out.suppressions, *held)) if held else out

    def file(self, story: str | None) -> str | None:
        """The settings file of a story."""
        return self._config or (None if self._isolated else self._finder.found(story))

    def _baseline(self, file: str) -> Baseline:
        from factcheck.config.baseline import read

        if file not in self._baselines:
            self._baselines[file] = read(file)
        return self._baselines[file]

    def _policy(self, file: str) -> Policy:
        if file not in self._read:
            self._read[file] = policy(file)
        return self._read[file]


def settings(
    path: str | None = None,
    *,
    fail_on: str | None = None,
    confidence: str | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    style: str | None = None,
    force: bool = False,
    isolated: bool = False,
    baseline: str | None = None,
    stories: Iterable[str] = (),
    first: str | None = None,
) -> Settings:
    """
    The settings of a file, overruled by what the caller says.

    Without a path, `factcheck.toml` or a `pyproject.toml` with [tool.factcheck] is looked for above the
    first of the `stories`, then in the current folder and those above it, but never in a story's folder.
    With `isolated` none is looked for. Raises `ConfigError` for a file, `UsageError` for the caller.
    """
    folders = tuple(stories)
    chosen = Chosen(
        fail_on=fail_on, confidence=confidence, select=select, ignore=ignore, style=style, force=force,
        baseline=baseline,
    )  # fmt: skip
    policies = Policies(path, chosen, isolated=isolated, stories=folders)
    return policies.of(folders[0] if folders else None, first)


def from_file(path: str) -> Settings:
    """What one file sets for every story; raises `ConfigError` with its name and what is wrong in it."""
    return policy(path).settings
