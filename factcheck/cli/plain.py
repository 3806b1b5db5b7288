"""The usual spellings of a command line, parsed at once; whatever else comes is left to typer."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.cli.options import FLAG, MANY, NUMBER, Command, Option
from factcheck.typed import Any

_DIGITS = 20  # more than any number that an option takes


def parsed(arguments: Sequence[str], command: Command) -> dict[str, Any] | None:
    """
    The values of a command's parameters; None for anything that is not plainly right.

    A wrong option, a missing value, a call for help: typer has the words for them.
    """
    spelt = {word: option for option in command.options for word in option.spelt}
    values: dict[str, Any] = {
        option.name: [] if option.takes == MANY else option.default for option in command.options
    }
    given: list[str] = []
    rest = iter(arguments)
    for word in rest:
        if word == "-" or not word.startswith("-"):
            given.append(word)
            continue
        name, equals, value = word.partition("=")
        option = spelt.get(name if name.startswith("--") else word)
        if option is None or (equals and option.takes == FLAG):
            return None
        if option.takes == FLAG:
            values[option.name] = True
            continue
        taken = value if equals else next(rest, None)
        if taken is None or not _set(values, option, taken):
            return None
    if len(given) < command.least:
        return None
    if command.metavar:
        values["given"] = given
    elif given:
        return None
    return values


def _set(values: dict[str, Any], option: Option, taken: str) -> bool:
    """Enter what an option was given; False where it is not what the option takes."""
    if option.choices and taken not in option.choices:
        return False
    if option.takes == MANY:
        values[option.name].append(taken)
    elif option.takes == NUMBER:
        if not (taken.isascii() and taken.isdecimal() and len(taken) < _DIGITS):
            return False
        if not option.least <= int(taken) <= option.most:
            return False
        values[option.name] = int(taken)
    else:
        values[option.name] = taken
    return True


def refuse_no_choice(arguments: Sequence[str], command: Command) -> None:
    """Raise `UsageError`, with the nearest, for a word that is none of those which an option takes."""
    from factcheck.model.settings import one_of

    spelt = {word: option for option in command.options for word in option.spelt}
    rest = iter(arguments)
    for word in rest:
        if word == "--":
            return
        name, equals, value = word.partition("=")
        option = spelt.get(name)
        if option is None or option.takes == FLAG:
            continue
        taken = value if equals else next(rest, None)
        if option.choices and taken is not None:
            one_of(option.spelt[0], taken, option.choices)
