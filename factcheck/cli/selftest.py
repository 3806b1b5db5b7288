"""`factcheck selftest`: what a green result is worth on the user's own copy."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from factcheck.cli import CANNOT, options
from factcheck.cli.copies import load, opened
from factcheck.cli.output import look, write
from factcheck.report import paint, warned
from factcheck.report.ink import Line, Run, cut, visible, wrap
from factcheck.report.terminal import counted

if TYPE_CHECKING:
    from factcheck.selftest import Score

_SHOWN = 3  # edits not caught that are listed of each kind


def selftest(
    given: list[str],
    form: str,
    output: str | None,
    source: str | None,
    trials: int,
    seed: int,
    width: int | None,
    color: str,
) -> int:
    """Break copy in known ways and tell what is caught; the answer is the exit code."""
    from factcheck.selftest import run

    seen = look(width=width, color=color, output=output)
    found = opened(given)
    loaded = load(found, source, ())
    if not loaded.witnesses:
        return CANNOT
    score = run([witness.article for witness in loaded.witnesses], trials=trials, seed=seed)
    if form == "json":
        from factcheck.report.json import dumps

        text = dumps({**_dict(score), "cautions": loaded.cautions})
    else:
        text = paint([*warned(loaded.cautions, seen.columns), *_lines(score, seen.columns)], seen)
    write(text, output, found.files, form)
    return CANNOT if loaded.failed else 0


def _kinds(score: Score) -> Iterator[tuple[str, str, int, int, int]]:
    """(family, kind of edit, tried, caught, raised an error) for each kind that found a place."""
    from factcheck.selftest import OPERATORS

    for operator in OPERATORS:
        name = operator.name
        if score.tried[name]:
            yield operator.family, name, score.tried[name], score.caught[name], score.loud[name]


def _dict(score: Score) -> dict[str, Any]:
    from factcheck.version import VERSION

    return {
        "schema": "factcheck.selftest/1",
        "version": VERSION,
        "sentences": score.sentences,
        "facts": [
            {"family": family, "edit": name, "tried": tried, "caught": caught}
            for family, name, tried, caught, _ in _kinds(score)
            if family
        ],
        "style": [
            {"edit": name, "tried": tried, "false_errors": loud}
            for family, name, tried, _, loud in _kinds(score)
            if not family
        ],
    }


def _lines(score: Score, columns: int) -> Iterator[Line]:
    kinds = list(_kinds(score))
    facts = [kind for kind in kinds if kind[0]]
    style = [kind for kind in kinds if not kind[0]]
    room = max((len(name) for _, name, *_ in kinds), default=0)
    yield [Run(f"{counted(score.sentences, 'sentence')}, broken in known ways one at a time", "title")]
    yield []
    if facts:
        yield [Run("FACTS CHANGED", "title"), Run("  caught, of those tried", "dim")]
    for family, name, tried, caught, _ in facts:
        yield [_sign(caught == tried), Run(f"{family}  {name:<{room}}  {caught:>4} of {tried}")]
        for words in score.missed.get(name, [])[:_SHOWN]:
            yield [Run("      missed  ", "dim"), Run(cut(visible(words), columns - 14))]
    if facts:
        yield []
    if style:
        yield [Run("STYLE CHANGED", "title"), Run("  false errors, in those tried", "dim")]
    for _, name, tried, _, loud in style:
        yield [_sign(loud == 0), Run(f"STY  {name:<{room}}  {loud:>4} in {tried}")]
    if style:
        yield []
    yield from wrap([Run(_sum(facts, style), "title")], columns)


def _sign(good: bool) -> Run:
    return Run("✔ ", "ok") if good else Run("✖ ", "error")


def _sum(facts: list[tuple[str, str, int, int, int]], style: list[tuple[str, str, int, int, int]]) -> str:
    tried, caught = sum(kind[2] for kind in facts), sum(kind[3] for kind in facts)
    even, loud = sum(kind[2] for kind in style), sum(kind[4] for kind in style)
    if not tried + even:
        return "No edit found a place in this copy: it holds too few figures, names and quotations."
    return f"{caught} of {tried} changed facts caught; {loud} false errors in {even} changes of style."


TRIALS = options.Option(
    "trials",
    ("--trials",),
    "Edits of each kind tried on each file.",
    options.NUMBER,
    "N",
    default=12,
    least=1,
    most=10_000,
)
SEED = options.Option("seed", ("--seed",), "The same seed, the same edits.", options.NUMBER, "N", default=1)
COMMAND = options.Command(
    selftest,
    "Break your own copy in known ways, and see what is caught.",
    "FILE...",
    "Articles to break, one a file; a folder stands for the files in it.",
    (
        options.FORMAT, options.OUTPUT, options.SOURCE, TRIALS, SEED, options.WIDTH, options.COLOUR,
    ),
)  # fmt: skip
