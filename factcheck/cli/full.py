"""The command line as typer has it: help, messages for a wrong call, unusual spellings."""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import redirect_stdout
from enum import StrEnum
from io import StringIO
from typing import Annotated, Any

import typer

from factcheck.cli.options import FLAG, MANY, NUMBER, Command, Option
from factcheck.cli.plain import refuse_no_choice
from factcheck.cli.streams import put, tell
from factcheck.report.ink import cut, visible

_ABOUT = "Cross-check syndicated wire copy: quiet on style, loud on facts, exact about where."
_LONGEST = 300  # columns of a message, which may repeat what it was given


class Wrong(Exception):  # noqa: N818  it is a wrong call, told already
    """A call that typer has turned down, and has said why."""


def called(arguments: Sequence[str], commands: Mapping[str, Command]) -> tuple[str, dict[str, Any]] | None:
    """
    The command and the values of its parameters; None where help was all that was asked for.

    Raises `Wrong` for a call that was turned down and told of, `UsageError` for a word that is no choice.
    """
    wrong: Any = typer.BadParameter.__mro__[1]  # UsageError: typer carries its own click from 0.20 on
    app = typer.Typer(
        add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None, no_args_is_help=True,
        help=_ABOUT, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )  # fmt: skip
    app.callback()(_about)
    for name, command in commands.items():
        app.command(name, help=command.about)(_signed(name, command))
    told, refused = StringIO(), StringIO()
    try:
        with redirect_stdout(told):
            found = app(list(arguments), prog_name="factcheck", standalone_mode=False)
    except wrong as error:
        if arguments and arguments[0] in commands:
            refuse_no_choice(arguments[1:], commands[arguments[0]])
        error.show(file=refused)
        lines = refused.getvalue().rstrip("\n").split("\n")
        lines += [f"  try: {word}" for word in _meant(arguments)]
        tell("\n".join(cut(visible(line), _LONGEST) for line in lines))
        raise Wrong from error
    except typer.Abort as error:
        raise KeyboardInterrupt from error
    if told.getvalue():
        put(told.getvalue())
    return found if isinstance(found, tuple) else None


def _meant(arguments: Sequence[str]) -> Iterator[str]:
    """How to name a file that looks like an option, as a shell's `*/` may give it."""
    for word in arguments:
        if len(word) > 1 and word.startswith("-") and os.path.lexists(word):
            yield f"{os.path.join(os.curdir, word)} for what is called so, or -- before it"
            return


def _about(
    version: Annotated[bool, typer.Option("--version", "-V", help="Print the version.")] = False,
) -> None:
    pass


def _signed(name: str, command: Command) -> Callable[..., Any]:
    """A function that typer reads the command's parameters from, and that hands their values back."""

    def values(**given: Any) -> tuple[str, dict[str, Any]]:
        return name, {key: _value(value) for key, value in given.items()}

    parameters = [_parameter(option) for option in command.options]
    if command.metavar:
        about = typer.Argument(metavar=command.metavar, help=command.given, show_default=False)
        default: Any = inspect.Parameter.empty if command.least else []
        parameters.insert(0, _declared("given", Annotated[list[str], about], default))
    values.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    values.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    return values


def _parameter(option: Option) -> inspect.Parameter:
    least, most = (option.least, option.most) if option.takes == NUMBER else (None, None)
    about = typer.Option(*option.spelt, help=option.about, metavar=option.metavar, min=least, max=most)
    kinds: dict[str, Any] = {FLAG: bool, MANY: list[str], NUMBER: int | None}
    kind = kinds.get(option.takes, str | None)
    default: Any = [] if option.takes == MANY else option.default
    if option.choices:
        choice: Any = StrEnum(option.name, {word.upper(): word for word in option.choices})  # type: ignore[misc]
        kind = list[choice] if option.takes == MANY else choice | None if default is None else choice
        default = default if option.takes == MANY or default is None else choice(default)
    return _declared(option.name, Annotated[kind, about], default)


def _declared(name: str, annotation: Any, default: Any) -> inspect.Parameter:
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)


def _value(value: Any) -> Any:
    """A parsed value in plain types: text for a choice, a list for several."""
    if isinstance(value, StrEnum):
        return value.value
    return [_value(one) for one in value] if isinstance(value, (tuple, list)) else value
