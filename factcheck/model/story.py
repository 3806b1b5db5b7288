"""One story of a run: its name, and what came of checking it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.model.finding import Report
from factcheck.model.record import dataclass

CANNOT = 2  # the exit code of a story that could not be checked


@dataclass(frozen=True, slots=True)
class Story:
    """
    A story by its name (its folder, or the base's file), with the report on it.

    There is none where the story could not be checked at all; then `failed` says why, in an editor's words.
    """

    name: str
    report: Report | None = None
    failed: str = ""

    @property
    def exit_code(self) -> int:
        """That of its report; 2 where there is none."""
        return CANNOT if self.report is None else self.report.exit_code

    @property
    def unchecked(self) -> tuple[str, ...]:
        """Why the story, or a part of it, was not checked: a clean report on it would be no good news."""
        if self.report is None:
            return (self.failed or "it could not be checked",)
        nothing = (f"nothing was compared: {self.report.uncompared}",) if self.report.uncompared else ()
        return (*nothing, *(f"a copy could not be read: {copy}" for copy in self.report.unread))


def reports(stories: Iterable[Story]) -> Iterator[tuple[Story, Report]]:
    """The stories that were checked, each with its report."""
    for story in stories:
        if story.report is not None:
            yield story, story.report


def worst(stories: Iterable[Story]) -> int:
    """The exit code of a run: 2 over 1 over 0."""
    return max((story.exit_code for story in stories), default=0)


def silenced(stories: Iterable[Story]) -> list[str]:
    """What settings keep from being said, each told once, with how many of several stories it is of."""
    told = [report.settings.told for _, report in reports(stories) if report.settings.silences]
    return counted_once(told)


def counted_once(told: Iterable[str]) -> list[str]:
    """Each line once, in the order in which they first come, with how often where that is more than once."""
    counts: dict[str, int] = {}
    for words in told:
        if words:
            counts[words] = counts.get(words, 0) + 1
    return [words if count == 1 else f"{words} (in {count} stories)" for words, count in counts.items()]
