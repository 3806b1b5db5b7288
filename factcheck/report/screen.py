"""Reports as lines of text: for a screen, or for the log of a build."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factcheck.model.finding import Report
from factcheck.model.story import Story
from factcheck.report import paint
from factcheck.report.ink import Line, Run, visible, wrap
from factcheck.report.look import Look
from factcheck.report.terminal import Terminal


def write(stories: Sequence[Story], look: Look) -> Iterator[str]:
    """Each report whole, under its story's name where there are several."""
    return _painted(_under_names(stories, look), look)


def write_concise(stories: Sequence[Story], look: Look) -> Iterator[str]:
    """A line for each finding that decides; where a check could not be made, why."""
    return _painted(_one_after_the_other(stories, look), look)


def _painted(lines: Iterable[Line], look: Look) -> Iterator[str]:
    return (paint((line,), look) for line in lines)


def _one_after_the_other(stories: Iterable[Story], look: Look) -> Iterator[Line]:
    for story in stories:
        if story.report is not None:
            yield from _terminal(story.report, look).concise()
        yield from _unchecked(story)


def _under_names(stories: Sequence[Story], look: Look) -> Iterator[Line]:
    for number, story in enumerate(stories):
        if len(stories) > 1:
            if number:
                yield []
            yield from wrap([Run(visible(story.name), "title")], look.columns)
            yield []
        if story.report is None:
            yield from _unchecked(story)
        else:
            yield from _whole(story.report, look)


def _unchecked(story: Story) -> Iterator[Line]:
    """Why the story, or a part of it, was not checked, a line each."""
    for why in story.unchecked:
        yield [Run(f"{visible(story.name)}: ", "title"), Run(f"not checked: {visible(why)}", "error")]


def _terminal(report: Report, look: Look) -> Terminal:
    return Terminal(
        report, columns=look.columns, verbose=look.verbose, underlined=not look.colour, style=look.style
    )


def _whole(report: Report, look: Look) -> Iterator[Line]:
    terminal = _terminal(report, look)
    if look.view == "side":
        from factcheck.report.side import body
    elif look.view == "inline":
        from factcheck.report.inline import body
    elif look.view == "matrix":
        from factcheck.report.matrix import body
    else:
        return terminal.lines()
    return terminal.lines(body(terminal))
