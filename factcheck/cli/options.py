"""The options that commands share, each written once."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from typer import Argument, Option


class Form(StrEnum):
    """The formats that every command writes."""

    TERMINAL = "terminal"
    JSON = "json"


class Shades(StrEnum):
    """When to use colour."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


class Bar(StrEnum):
    """The severity from which on a check fails."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"
    NEVER = "never"


Copies = Annotated[
    list[str],
    Argument(
        metavar="BASE OTHER...",
        help="The copies, base first; a folder is a story.",
    ),
]
Files = Annotated[list[str], Argument(metavar="FILE...", help="One article a file; - for standard input.")]
Output = Annotated[
    str | None, Option("--output", "-o", metavar="FILE", help="Write to this file, whole or not at all.")
]
Columns = Annotated[int | None, Option("--width", min=40, max=1000, help="Columns to fill.")]
Colour = Annotated[Shades, Option("--color", help="NO_COLOR and FORCE_COLOR are honoured.")]
Source = Annotated[
    str | None, Option("--from", metavar="FORMAT", help="Read every file as this format: text, html, ...")
]
Outlets = Annotated[
    list[str] | None,
    Option("--outlet", metavar="[FILE=]NAME", help="What to call a copy; one a copy, in their order."),
]
Base = Annotated[str | None, Option("--base", metavar="NAME", help="The copy to take as base.")]
Style = Annotated[str | None, Option("--style", metavar="NAME", help="House style of the copies.")]
Force = Annotated[bool, Option("--force", help="Compare even what seem to be different stories.")]
Verbose = Annotated[bool, Option("--verbose", "-v", help="List every note.")]
Config = Annotated[str | None, Option("--config", metavar="FILE", help="Settings file.")]
