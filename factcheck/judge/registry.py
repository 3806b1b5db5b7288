"""RULES: the one list. A rule is a function with a code, a name for the fault, and a manual."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, TypeVar

from factcheck.errors import ConfigError
from factcheck.model.claim import Claim
from factcheck.model.finding import Rule, Severity
from factcheck.model.record import dataclass

F = TypeVar("F", bound=Callable[..., Iterator[Any]])

FAMILIES: dict[str, str] = {
    "NUM": "figures: counts, money, percentages, measures, and how firmly they are held",
    "DAT": "dates and times",
    "QUO": "quotations",
    "ATT": "who is credited",
    "NAM": "names, titles, places",
    "POL": "polarity: not, rose and fell, will and would",
    "INT": "one copy at odds with itself",
    "COV": "said by some only",
    "WRD": "wording",
    "STR": "structure: moved, split, merged",
    "STY": "house style: spelling, punctuation, honorifics, number and date style",
}
# Who is shown an edit first. House style goes before the rest, so that "Defense" is never a wrong
# word in a quotation; wording goes last, and takes what nobody else has explained.
EARLY = ("NAM106",)  # two names that changed places are no mere move
WITH_NAMES = ("ATT201",)  # before the names: a title that came with its source is told with it
FIRST = ("STY", "STR", "QUO")
TURNS = ("STY", "STR", "QUO", "NUM", "DAT", "POL", "NAM", "ATT", "COV", "WRD")
_ROOMS = (
    "figures.numbers", "figures.figures", "dates.dates", "speech.quotes", "speech.spun",
    "speech.attribution", "names.names", "clauses.polarity", "clauses.particles",
    "clauses.statements", "names.offices", "figures.limits", "consistency", "coverage",
    "wording.structure", "wording.style", "wording.wording", "clauses.things",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Registered:
    """A rule of the catalogue, and the function that carries it out."""

    rule: Rule
    run: Callable[..., Iterator[Any]]
    on: str | type[Claim]


_TABLE: dict[str, Registered] = {}
_AGAIN: list[Registered] = []  # rules of the catalogue that are asked of another kind of thing as well


def rule(code: str, name: str, severity: Severity, *, on: str | type[Claim]) -> Callable[[F], F]:
    """
    Enter a function in the catalogue; its docstring is the rule's manual.

    `on` says what the rule is shown: a kind of claim (each match of that kind: claims about one
    thing), "edit" (tokens that differ and that nothing has explained), "report" (all of it), or
    "pattern" (all of it, and what has been found).
    """

    def enter(function: F) -> F:
        if code in _TABLE:
            raise ValueError(f"{code} is taken by {_TABLE[code].rule.name}")
        entry = Rule(code, name, severity, _flush(function.__doc__ or ""))
        _TABLE[code] = Registered(entry, function, on)
        return function

    return enter


def again(code: str, *, on: type[Claim]) -> Callable[[F], F]:
    """Enter a second function for a rule of the catalogue: the same fault, seen on another kind of claim."""

    def enter(function: F) -> F:
        _AGAIN.append(Registered(_TABLE[code].rule, function, on))
        return function

    return enter


def _flush(manual: str) -> str:
    """A docstring without its indentation; `inspect.cleandoc` does the same, and takes long to import."""
    first, _, rest = manual.strip().partition("\n")
    lines = rest.expandtabs().split("\n")
    margin = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    return "\n".join([first, *(line[margin:].rstrip() for line in lines)]).rstrip()


def registered() -> tuple[Registered, ...]:
    """Every rule with its function, in the order of the catalogue."""
    for room in _ROOMS:
        import_module(f"factcheck.judge.rules.{room}")
    families = list(FAMILIES)
    every = (*_TABLE.values(), *_AGAIN)
    return tuple(sorted(every, key=lambda entry: (families.index(entry.rule.family), entry.rule.code)))


def turn(entry: Registered) -> tuple[int, int, str]:
    """
    When an edit comes to a rule.

    Style, structure and quotations first, as a changed quotation is nothing else; then whatever may be a
    fault; then what is merely told ("a figure of its own").
    """
    if entry.rule.code in EARLY:
        return -1, 0, entry.rule.code
    family = entry.rule.family
    if entry.rule.code in WITH_NAMES:
        return 1, TURNS.index("NAM"), entry.rule.code
    stage = 0 if family in FIRST else 1 if entry.rule.severity is not Severity.NOTE else 2
    return stage, TURNS.index(family), entry.rule.code


def rules() -> tuple[Rule, ...]:
    """The catalogue, in order."""
    return tuple(dict.fromkeys(entry.rule for entry in registered()))


def rule_of(code: str) -> Rule:
    """The rule with this code, in any case. Raises `ConfigError` where there is none."""
    registered()
    entry = _TABLE.get(code.upper())
    if entry is None:
        near = sorted(known for known in _TABLE if known[:3] == code.upper()[:3])
        hint = f"one of {', '.join(near)}" if near else "factcheck rules lists them all"
        raise ConfigError(f"no rule is called {code}", hint=hint)
    return entry.rule


def __getattr__(name: str) -> Any:
    if name == "RULES":
        return rules()
    raise AttributeError(name)
