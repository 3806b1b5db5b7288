"""A rule's manual page, taken apart: its title, its text, and the examples that run as tests."""

from __future__ import annotations

from factcheck.model.finding import Rule
from factcheck.model.record import NamedTuple


class Example(NamedTuple):
    """Two copies of a few sentences; the rule fires on it or it does not."""

    diverges: bool
    texts: tuple[str, ...]


class Manual(NamedTuple):
    """A page of the catalogue."""

    title: str
    body: str
    examples: tuple[Example, ...]


_HEADS = {"Diverges:": True, "Agrees:": False}


def manual(rule: Rule) -> Manual:
    """The page of a rule, from the docstring of its function; in an example "¶" begins a new paragraph."""
    title, _, rest = rule.manual.partition("\n")
    body: list[str] = []
    examples: list[tuple[bool, list[str]]] = []
    for line in rest.split("\n"):
        stripped = line.strip()
        if stripped in _HEADS:
            examples.append((_HEADS[stripped], []))
        elif not examples:
            body.append(line)
        elif len(stripped) > 2 and stripped[0].isupper() and stripped[1:3] == ": ":
            examples[-1][1].append(stripped[3:].replace(" ¶ ", "\n\n"))
        elif stripped:
            examples[-1][1][-1] += f" {stripped}".replace(" ¶ ", "\n\n")
    return Manual(
        title.strip(),
        "\n".join(body).strip(),
        tuple(Example(diverges, tuple(texts)) for diverges, texts in examples),
    )
