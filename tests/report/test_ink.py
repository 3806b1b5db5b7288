"""What is painted by hand is what rich would paint, letter for letter."""

from io import StringIO

import pytest
from rich.console import Console
from rich.style import Style
from rich.text import Text

from factcheck import check, parse
from factcheck.report import Look, render
from factcheck.report.ink import STYLES, Run, coloured


def by_rich(lines):
    """The lines as rich draws them."""
    styles = {name: Style.parse(spec) for name, spec in STYLES.items()}
    out = StringIO()
    console = Console(
        file=out, force_terminal=True, color_system="standard", width=10_000, legacy_windows=False,
        highlight=False, markup=False, emoji=False, no_color=False, _environ={},
    )  # fmt: skip
    for line in lines:
        text = Text(no_wrap=True, overflow="ignore", end="\n")
        for words, style in line:
            text.append(words, styles.get(style))
        console.print(text, soft_wrap=True, markup=False, highlight=False, emoji=False)
    return out.getvalue()


@pytest.mark.parametrize("style", ["", "no such style", *STYLES])
@pytest.mark.parametrize(
    "words",
    [
        "the quay",
        "",
        " ",
        "  a  ",
        "[bold]not markup[/]",
        ":bell:",
        "第二の橋",
        "a\u0301b",
        "👩\u200d🚒",
        "x" * 12_000,
    ],
)
def test_painted_as_rich_paints(style, words):
    line = [Run("before ", style), Run(words, style), Run(words), Run(" after", "error")]
    assert coloured([line, [], line]) == by_rich([line, [], line])


LEFT = """Tram derails on the hill at Lisse

The tram left its rails at 7.40 am on Monday, killing 3 people and hurting 19, the fire chief said.

“We heard it brake all the way down,” said Ilse Maat, a baker. The line is to open again in May.
"""
RIGHT = (
    LEFT.replace("19", "91")
    .replace("Ilse", "Else")
    .replace("is to open", "will not open")
    .replace("“We", "“I")
)


@pytest.mark.parametrize("view", ["default", "side", "inline", "matrix"])
@pytest.mark.parametrize("verbose", [True, False])
def test_a_report_as_rich_paints_it(monkeypatch, view, verbose):
    report = check(parse(LEFT, outlet="North"), parse(RIGHT, outlet="South"))
    look = Look(columns=90, colour=True, view=view, verbose=verbose, style=True)
    ours = render(report, "terminal", look)
    monkeypatch.setattr("factcheck.report.ink.coloured", by_rich)
    assert ours == render(report, "terminal", look)
    assert "\x1b[1;" in ours


def test_every_style_has_its_codes():
    """A style that is added is painted, or this fails: no word of it is without a code."""
    lines = [[Run("word", style)] for style in STYLES]
    assert coloured(lines).count("\x1b[0m") == len(STYLES)
