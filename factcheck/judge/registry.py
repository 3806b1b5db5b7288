"""RULES: the one list. A rule is a function with a code, a name for the fault, and a manual."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import IntEnum
from importlib import import_module

from factcheck.errors import ConfigError
from factcheck.model.claim import Claim
from factcheck.model.finding import About, Reach, Rule, Severity
from factcheck.model.record import dataclass
from factcheck.typed import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Iterator[Any]])
NOTHING: Mapping[str, Reach] = {}

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
    "TRC": "corrections and updates of the agency that a copy did not take",
}
ABOUT = {
    "NUM": About.FIGURE, "DAT": About.DAY, "QUO": About.QUOTATION, "ATT": About.SOURCE, "NAM": About.NAME,
    "POL": About.STATEMENT, "INT": About.ITSELF, "COV": About.COVERAGE, "WRD": About.WORDS,
    "STR": About.STRUCTURE, "STY": About.STYLE, "TRC": About.VERSIONS,
}  # fmt: skip
_ROOMS = (
    "figures.numbers", "figures.portions", "figures.figures", "figures.changes", "figures.alone",
    "figures.gaps", "dates.dates", "speech.quotes", "speech.spun", "speech.attribution", "names.names",
    "clauses.polarity", "clauses.statements", "clauses.contrasts", "clauses.courses", "figures.limits",
    "consistency", "coverage", "wording.structure", "wording.style", "wording.wording", "clauses.things",
    "names.labels", "clauses.rivals",
)  # fmt: skip
EXCHANGE = "exchange"  # two names that have changed places
_TRACED = "trace"  # the rules of a trace, which no comparison asks


class Ground(IntEnum):
    """
    What an explanation of tokens that differ stands on, the firmest first.

    Two ways to write one thing are no wrong word in a quotation; a phrase that stands elsewhere is no
    other phrase; a quotation that was changed is nothing else. A fact stands on what the copy says (a
    figure, a name, a source, the verb of a statement), a shape on how the words lie in the edit alone.
    What nobody has explained is wording.
    """

    SAMENESS = 0
    PLACE = 1
    QUOTATION = 2
    FACT = 3
    SHAPE = 4
    WORDING = 5
    REST = 6


@dataclass(frozen=True, slots=True)
class Registered:
    """A rule of the catalogue, the function that carries it out, and what it declares of itself."""

    rule: Rule
    run: Callable[..., Iterator[Any]]
    on: str | type[Claim]
    ground: Ground = Ground.FACT
    beside: bool = False  # a mark or a small word: it changes with what stands beside it


_TABLE: dict[str, Registered] = {}
_AGAIN: list[Registered] = []  # rules of the catalogue that are asked of another kind of thing as well


def rule(
    code: str,
    name: str,
    severity: Severity,
    *,
    on: str | type[Claim],
    ground: Ground = Ground.FACT,
    says: Mapping[str, Reach] = NOTHING,
    beside: bool = False,
    copied: bool = False,
) -> Callable[[F], F]:
    """
    Enter a function in the catalogue; its docstring is the rule's manual.

    `on` says what the rule is shown: a kind of claim (each match of that kind: claims about one
    thing), "edit" (tokens that differ and that nothing has explained), "report" (all of it),
    "pattern" (all of it, and what has been found), or "trace" (what became of one change in one copy).
    `ground` says what its explanations of edits stand on, `says` which rules' faults are told with this
    one; with `beside`, a finding that touches another difference is told with that; with `copied`, an error
    in a story told anew is only to be checked.
    """

    def enter(function: F) -> F:
        if code in _TABLE:
            raise ValueError(f"{code} is taken by {_TABLE[code].rule.name}")
        manual = _flush(function.__doc__ or "")
        entry = Rule(code, name, severity, manual, ABOUT[code[:3]], tuple(sorted(says.items())), copied)
        _TABLE[code] = Registered(entry, function, on, ground, beside)
        return function

    return enter


def again(code: str, *, on: str | type[Claim]) -> Callable[[F], F]:
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
    """Every rule that a comparison asks, with its function, in the order of the catalogue."""
    for room in _ROOMS:
        import_module(f"factcheck.judge.rules.{room}")
    return _in_order(entry for entry in (*_TABLE.values(), *_AGAIN) if entry.on != _TRACED)


def traced() -> tuple[Registered, ...]:
    """The rules that a trace asks, in the order of the catalogue."""
    import_module(f"factcheck.judge.rules.{_TRACED}")
    return _in_order(entry for entry in _TABLE.values() if entry.on == _TRACED)


def _in_order(entries: Iterable[Registered]) -> tuple[Registered, ...]:
    families = list(FAMILIES)
    return tuple(sorted(entries, key=lambda entry: (families.index(entry.rule.family), entry.rule.code)))


def rules() -> tuple[Rule, ...]:
    """The catalogue, in order."""
    return tuple(dict.fromkeys(entry.rule for entry in (*registered(), *traced())))


def rule_of(code: str) -> Rule:
    """The rule with this code, in any case. Raises `ConfigError` where there is none."""
    registered()
    if code[:3].upper() == "TRC":
        traced()
    entry = _TABLE.get(code.upper())
    if entry is None:
        from difflib import get_close_matches

        near = get_close_matches(code.upper()[:20], (*FAMILIES, *_TABLE), 3)
        hint = f"perhaps {', '.join(near)}" if near else "factcheck rules lists them all"
        raise ConfigError(f"no rule is called {code}", hint=hint)
    return entry.rule


def __getattr__(name: str) -> Any:
    if name == "RULES":
        return rules()
    raise AttributeError(name)
