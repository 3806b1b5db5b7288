"""`factcheck init`: a settings file to begin with, every key in it explained and none of them set."""

from __future__ import annotations

import os

from factcheck.cli import options
from factcheck.cli.output import Target, publish
from factcheck.config import FILE
from factcheck.errors import UsageError
from factcheck.report.ink import visible

PAGE = """\
# Settings of factcheck. They hold for the stories below this folder, and for what is compared from within it;
# of several files the nearest above a story holds, alone. What the command line says overrules them.
# `factcheck config STORY` tells what holds, and from where. Every key is here; none is set.

# From which severity on a check fails: note, warning, error, never.
# fail-on = "error"

# Tell only what is at least so sure: low (all of it), medium, high.
# confidence = "low"

# Only these rules or families, or not these; `factcheck rules` lists them. Each report tells what is ignored.
# select = ["NUM", "QUO"]
# ignore = ["STY", "WRD309"]

# The house style of all copies, where it is not to be told from the outlet: a name, or a file of your own.
# style = "pa"

# Which copy in a story's folder is the base: by file or outlet, the first pattern that fits.
# base = ["wire.*", "00-*"]

# What was found before and accepted; `factcheck baseline write` makes it.
# baseline = "factcheck-baseline.json"

# Compare even what seem to be different stories.
# force = false

# Word files: who made the changes, and on which day.
# docx-author = "factcheck"
# docx-date = "2025-06-12"

# How grave a rule or a family is to this desk: note, warning, error.
# [severity]
# NAM101 = "warning"

# Whose copy is in which house style.
# [styles]
# "Harbour Radio" = "bbc"

# For the stories under some paths, as seen from this file; a later entry overrules an earlier one.
# [[override]]
# paths = ["sport"]
# ignore = ["NUM206"]
# fail-on = "warning"

# For what some outlets' copies alone depart in.
# [[override]]
# outlets = ["Harbour Radio"]
# ignore = ["STY"]

# One finding that the desk has looked at; `factcheck review` and `factcheck accept` enter them.
# [[suppress]]
# code = "NAM101"
# text = "Kyiv"
# reason = "our spelling"
# who = "night desk"
# expires = "2030-01-31"
"""


def init(given: list[str]) -> int:
    """Write the file; the answer is the exit code."""
    if len(given) > 1:
        raise UsageError("one file is written at a time", hint="name one folder")
    path = os.path.join(given[0], FILE) if given else FILE
    if os.path.lexists(path):
        raise UsageError(
            "it is there already, and stays as it is", where=path, hint=" ".join(("factcheck config", *given))
        )
    said = f"{visible(path)}: every key explained, none set\n"
    publish([(PAGE, Target("terminal", path)), (said, Target("terminal"))])
    return 0


COMMAND = options.Command(
    init,
    "Write a settings file to begin with, every key explained.",
    "FOLDER",
    "Where it is to stand; without it, the current folder.",
    (),
    least=0,
)
