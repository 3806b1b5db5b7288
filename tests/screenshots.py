"""
The pictures in docs/pictures: `make screenshots` runs each command as an editor would and draws what came out.

SVG with the reader's own fixed-width font: nothing is fetched, and every run of characters is as wide as its columns,
whatever that font is. test_screenshots.py compares; make them anew where a change is meant.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent.parent))

from factcheck.cli import main

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / "docs" / "pictures"
STORIES = ROOT / "fixtures" / "stories"
WIDE, HIGH, SIZE = 8.4, 18, 14  # pixels: a column, a line, the letters
PALETTE = {31: "#ff6b6b", 32: "#7bd88f", 33: "#e5c07b", 34: "#7aa2ff", 35: "#f08cf0", 36: "#6fd6d6"}
INK, PAPER, DIM = "#dcdfe4", "#16181d", "#8b919c"
NARROW = "\u00a0"  # a blank that no drawing program runs together with its neighbour
_SGR = re.compile(r"\x1b\[([\d;]*)m")


class Picture(NamedTuple):
    """A command, and as much of its output as the picture shows."""

    name: str
    command: str  # typed in fixtures/stories
    columns: int = 96
    lines: int = 40


SHOTS = (
    Picture("compare", "factcheck compare ferry-fire/coast-press.txt ferry-fire/metro-daily.txt", lines=36),
    Picture("clean", "factcheck compare kazakhstan"),
    Picture("side", "factcheck compare ferry-fire --view side", columns=120, lines=44),
    Picture("matrix", "factcheck compare ferry-fire --view matrix", columns=120, lines=36),
    Picture("extract", "factcheck extract ferry-fire/metro-daily.txt"),
)


def output(command: str, columns: int) -> list[str]:
    """The lines that a command prints on a colour screen of that width."""
    words = [*command.split()[1:], "--color", "always", "--width", str(columns)]
    before, stream = Path.cwd(), io.StringIO()
    os.chdir(STORIES)
    try:
        with contextlib.redirect_stdout(stream):
            main(words)
    finally:
        os.chdir(before)
    return stream.getvalue().rstrip("\n").split("\n")


def runs(line: str) -> Iterator[tuple[int, str, frozenset[int]]]:
    """Column, characters and codes of each stretch that looks alike."""
    codes: frozenset[int] = frozenset()
    column = 0
    for at, piece in enumerate(_SGR.split(line)):
        if at % 2:
            told = {int(code) for code in piece.split(";") if code} or {0}
            codes = frozenset(told - {0}) if 0 in told else codes | told
        elif piece:
            yield column, piece, codes
            column += len(piece)


def _text(y: float, column: int, piece: str, codes: frozenset[int]) -> str:
    colour = next((PALETTE[code] for code in sorted(codes) if code in PALETTE), DIM if 2 in codes else INK)
    look = [f'fill="{colour}"']
    if 1 in codes:
        look.append('font-weight="bold"')
    if 4 in codes:
        look.append('text-decoration="underline"')
    return (
        f'<text x="{16 + column * WIDE:.1f}" y="{y:.0f}" textLength="{len(piece) * WIDE:.1f}" {" ".join(look)}>'
        f"{escape(piece).replace(chr(32), NARROW)}</text>"
    )


def svg(shot: Picture) -> str:
    """The picture: the command as typed, and the lines below it."""
    told = output(shot.command, shot.columns)
    if len(told) > shot.lines:
        told = [*told[: shot.lines - 1], "\x1b[2m…\x1b[0m"]
    lines = [f"\x1b[2m$\x1b[0m {shot.command}", "", *told]
    width, height = 32 + shot.columns * WIDE, 28 + len(lines) * HIGH
    drawn = [
        _text(28 + row * HIGH, column, piece, codes)
        for row, line in enumerate(lines)
        for column, piece, codes in runs(line)
        if piece.strip()
    ]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height}" viewBox="0 0 {width:.0f} {height}" '
        f'role="img" aria-label="{escape(shot.command)}">\n'
        f'<rect width="100%" height="100%" rx="8" fill="{PAPER}"/>\n'
        f'<g font-family="ui-monospace, Menlo, Consolas, DejaVu Sans Mono, monospace" font-size="{SIZE}">\n'
        + "\n".join(drawn)
        + "\n</g>\n</svg>\n"
    )


if __name__ == "__main__":
    PICTURES.mkdir(exist_ok=True)
    for shot in SHOTS:
        (PICTURES / f"{shot.name}.svg").write_text(svg(shot), encoding="utf-8")
    print(f"{len(SHOTS)} pictures in {PICTURES.relative_to(ROOT)}", file=sys.stderr)
