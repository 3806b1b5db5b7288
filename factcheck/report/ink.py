"""
Lines of styled text, laid out by display width, and made safe to show.

A report is built from `Run`s (words and the name of a style) and painted last: plain, or in
colour. The colours are painted here, in the codes that rich would write (a test holds the two
to one text): at a screen it took a tenth of the wait to load. rich measures characters that may be wide.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from factcheck.model.pattern import late
from factcheck.model.record import NamedTuple


class Run(NamedTuple):
    """Some words of one line, in one style ("" is the terminal's own)."""

    text: str
    style: str = ""


Line = list[Run]

# Basic colours and attributes only, chosen to read on dark and on light: red, magenta and green do,
# yellow and cyan vanish on white, blue on black.
STYLES = {
    "title": "bold",
    "label": "bold",
    "dim": "dim",
    "strong": "bold underline",
    "error": "bold red",  # and red is nothing else
    "warning": "bold magenta",
    "note": "bold",
    # Three strengths: a fact in its severity's colour, wording underlined, house style dim.
    "error-words": "bold underline red",
    "warning-words": "bold underline magenta",
    "note-words": "underline",
    "style-words": "dim",
    "error-gone": "bold strike red",
    "warning-gone": "bold strike magenta",
    "note-gone": "strike",
    "style-gone": "dim strike",
    "ok": "bold green",
}
# What a terminal takes for each word of a style (ECMA-48, "select graphic rendition").
_CODES = {"bold": 1, "dim": 2, "underline": 4, "strike": 9, "red": 31, "green": 32, "magenta": 35}


def _table() -> dict[int, str]:
    table = {code: chr(0x2400 + code) for code in range(0x20)}  # ␀ to ␟: shown, never obeyed
    table[0x7F] = "␡"
    for code in (*range(0x80, 0xA0), 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0xFEFF):
        table[code] = f"⟨U+{code:04X}⟩"
    for code in (*range(0x202A, 0x202F), *range(0x2060, 0x2070), *range(0xFFF9, 0xFFFC)):
        table[code] = f"⟨U+{code:04X}⟩"
    for code in (0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0xA0, 0x85):  # white space of a page, set as one space
        table[code] = " "
    return table


_VISIBLE = _table()
_LONE = late("[\ud800-\udfff\U000e0000-\U000e007f]")  # half a character; invisible tags


def visible(text: str) -> str:
    """Copy as it may reach a screen: control characters and hidden marks are shown, never obeyed."""
    if text.isascii() and text.isprintable():
        return text
    shown = text.translate(_VISIBLE)
    return _LONE.sub(lambda hit: f"⟨U+{ord(hit[0]):04X}⟩", shown)


# What takes one column for certain: Latin letters, and the dashes, quotes, arrows and signs of a report.
_NARROW = late(
    "[ -~\xa0-\u02ff\u2010-\u2027\u2030-\u205e\u20ac\u2190-\u2211\u2260⊂⊃\u2400-\u2421\u2500-\u25c0✔✖⟨⟩]*"
)


def width(text: str) -> int:
    """How many columns the words take: an ideograph takes two, a combining accent none."""
    if text.isascii() or _NARROW.fullmatch(text):
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def columns(line: Iterable[Run]) -> int:
    """How many columns a line takes."""
    return sum(width(run.text) for run in line)


_PIECE = late(r" +|[^ ]+")


def _pieces(runs: Iterable[Run]) -> list[list[Run]]:
    """The runs cut at spaces: each piece is white space, or a word (which may change style midway)."""
    pieces: list[list[Run]] = []
    blank = True
    for text, style in runs:
        for piece in _PIECE.findall(text):
            space = piece[0] == " "
            if pieces and not space and not blank:
                pieces[-1].append(Run(piece, style))
            else:
                pieces.append([Run(piece, style)])
            blank = space
    return pieces


def _broken(word: list[Run], room: int) -> list[list[Run]]:
    """A word longer than a line, cut into what fits."""
    out: list[list[Run]] = [[]]
    left = room
    for text, style in word:
        while text:
            take = len(text) if width(text) <= left else _take(text, left)
            if take == 0 and left == room:
                take = 1  # a wide character in a column of one
            if take:
                out[-1].append(Run(text[:take], style))
                left -= width(text[:take])
                text = text[take:]
            if text:
                out.append([])
                left = room
    return out


def _take(text: str, room: int) -> int:
    """How many characters of the text fit in so many columns."""
    if width(text[:room]) == min(room, len(text)):
        return room
    used = 0
    for index, char in enumerate(text):
        used += width(char)
        if used > room:
            return index
    return len(text)


def wrap(runs: Iterable[Run], room: int) -> list[Line]:
    """The runs in lines of at most `room` columns, broken at spaces; a space at a break is dropped."""
    room = max(room, 1)
    lines: list[Line] = [[]]
    used = 0
    for piece in _pieces(runs):
        size = columns(piece)
        space = piece[0].text[0] == " "
        if used + size <= room:
            if not space or used:
                lines[-1].extend(piece)
                used += size
            continue
        if space:
            if used:
                lines.append([])
                used = 0
            continue
        if used:
            lines.append([])
        parts = _broken(piece, room) if size > room else [piece]
        lines[-1].extend(parts[0])
        lines.extend(parts[1:])
        used = columns(parts[-1])
    return [_trimmed(line) for line in lines if line] or [[]]


def _trimmed(line: Line) -> Line:
    while line and not line[-1].text.strip(" "):
        line.pop()
    return line


def cut(text: str, room: int) -> str:
    """The beginning of the text, with … where it was cut to fit."""
    if width(text) <= room:
        return text
    return text[: _take(text, max(room - 1, 0))].rstrip() + "…"


def pad(line: Line, room: int) -> Line:
    """The line filled up with spaces to a column's width."""
    missing = room - columns(line)
    return [*line, Run(" " * missing)] if missing > 0 else line


def underline(line: Iterable[Run], marked: Sequence[str]) -> str:
    """A row of marks under the words whose style is one of `marked`; empty where there is none."""
    row = "".join(("‾" if style in marked else " ") * width(text) for text, style in line)
    return row.rstrip()


_ASCII = str.maketrans({"✖": "x", "▲": "!", "•": "-", "·": "-", "✔": "=", "‾": "^", "…": "...",
                        "│": "|", "─": "-", "┼": "+", "→": "->", "◀": "<", "≠": "#", "–": "-", "≈": "~",
                        "⊂": "(", "⊃": ")"})  # fmt: skip


def plain(lines: Iterable[Line]) -> str:
    """The lines without style, each ended; nothing trails."""
    return "".join("".join(run.text for run in line).rstrip(" ") + "\n" for line in lines)


def ascii_only(text: str) -> str:
    """For a terminal that knows no Unicode: our own signs in ASCII, the copy's letters as escapes."""
    return text.translate(_ASCII).encode("ascii", "backslashreplace").decode("ascii")


def coloured(lines: Iterable[Line]) -> str:
    """The lines with ANSI styles, letter for letter as rich draws them; what stands in them is text."""
    return "".join("".join(_painted(text, style) for text, style in line) + "\n" for line in lines)


def _painted(text: str, style: str) -> str:
    codes = _codes().get(style) if text else None
    return f"\x1b[{codes}m{text}\x1b[0m" if codes else text


@cache
def _codes() -> dict[str, str]:
    """Each style's codes in the order of their numbers, as rich writes them: attributes, then the colour."""
    return {
        name: ";".join(map(str, sorted(_CODES[word] for word in spec.split())))
        for name, spec in STYLES.items()
    }  # fmt: skip
