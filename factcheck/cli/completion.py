"""
`factcheck completion`: what a shell needs to complete our command lines, written once to a file of its own.

Nothing of it is asked of factcheck while a line is typed or a command starts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from factcheck.cli import COMMANDS, _command, options
from factcheck.cli.options import FLAG, Command
from factcheck.cli.output import write
from factcheck.errors import UsageError

_WORDS = {"baseline": ("write",), "completion": ("bash", "zsh", "fish")}


def completion(given: list[str], output: str | None) -> int:
    """Write the script for a shell; the answer is the exit code."""
    if len(given) != 1 or given[0] not in _SHELLS:
        raise UsageError(f"{' '.join(given)}: no shell that is known", hint=", ".join(_SHELLS))
    commands = {name: _command(name) for name in COMMANDS}
    write("\n".join(_SHELLS[given[0]](commands)) + "\n", output)
    return 0


def _bash(commands: Mapping[str, Command]) -> Iterator[str]:
    yield "# factcheck completion bash > ~/.local/share/bash-completion/completions/factcheck"
    yield "_factcheck() {"
    yield '  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" words=""'
    yield '  if [ "$COMP_CWORD" -eq 1 ]; then'
    yield f'    words="{" ".join(commands)} --help --version"'
    yield "  else"
    yield '    case "${COMP_WORDS[1]}:$before" in'
    for name, command in commands.items():
        for spelt, choices in _choices(command):
            yield f'      {"|".join(f"{name}:{word}" for word in spelt)}) words="{" ".join(choices)}" ;;'
    yield '      *) case "${COMP_WORDS[1]}" in'
    for name, command in commands.items():
        words = " ".join((*_spelt(command), "--help"))
        more = " ".join(_WORDS.get(name, ()))
        yield f'        {name}) words="{more}"; case "$word" in -*) words="{words}" ;; esac ;;'
    yield "      esac ;;"
    yield "    esac"
    yield "  fi"
    yield '  COMPREPLY=($(compgen -W "$words" -- "$word"))'
    yield "}"
    yield "complete -o default -F _factcheck factcheck"


def _zsh(commands: Mapping[str, Command]) -> Iterator[str]:
    yield "# factcheck completion zsh > ~/.factcheck.zsh, and in ~/.zshrc: source ~/.factcheck.zsh"
    yield "autoload -U +X compinit && compinit"
    yield "autoload -U +X bashcompinit && bashcompinit"
    yield from list(_bash(commands))[1:]


def _fish(commands: Mapping[str, Command]) -> Iterator[str]:
    yield "# factcheck completion fish > ~/.config/fish/completions/factcheck.fish"
    none = "not __fish_seen_subcommand_from " + " ".join(commands)
    for name, command in commands.items():
        yield f"complete -c factcheck -f -n '{none}' -a {name} -d {_quoted(command.about)}"
    for name, command in commands.items():
        seen = f"-n '__fish_seen_subcommand_from {name}'"
        if name in _WORDS:
            yield f"complete -c factcheck {seen} -a '{' '.join(_WORDS[name])}'"
        for option in command.options:
            spelt = " ".join(
                f"-l {word[2:]}" if word.startswith("--") else f"-s {word[1:]}" for word in option.spelt
            )
            takes = "" if option.takes == FLAG else " -r"
            if option.choices:
                takes = f" -x -a '{' '.join(option.choices)}'"
            yield f"complete -c factcheck {seen} {spelt}{takes} -d {_quoted(option.about)}"


def _choices(command: Command) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    return ((option.spelt, option.choices) for option in command.options if option.choices)


def _spelt(command: Command) -> Iterator[str]:
    return (word for option in command.options for word in option.spelt)


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


_SHELLS = {"bash": _bash, "zsh": _zsh, "fish": _fish}
COMMAND = options.Command(
    completion,
    "Print what a shell needs to complete command lines of factcheck.",
    "bash|zsh|fish",
    "The shell. The first line of what is printed says where it belongs.",
    (options.OUTPUT,),
)
