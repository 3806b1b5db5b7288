"""The catalogue of rules: as a list, a manual page, JSON, and the Markdown of docs/rules.md."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from factcheck.model.finding import Rule
from factcheck.report.ink import Line, Run, width, wrap

_SIGNS = {"error": "✖", "warning": "▲", "note": "•"}


def gist(rule: Rule) -> str:
    """The manual's first line: what the rule says, in one sentence."""
    return rule.manual.split("\n\n")[0].replace("\n", " ").strip()


def entry(rule: Rule) -> dict[str, Any]:
    """A rule's entry in JSON."""
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity.value,
        "family": rule.family,
        "summary": gist(rule),
        "manual": rule.manual,
    }


def listed(rules: Iterable[Rule], families: Mapping[str, str], columns: int) -> Iterator[Line]:
    """Every rule on a line or two, by family."""
    every = list(rules)
    room = max((len(rule.name) for rule in every), default=0)
    family = ""
    for rule in every:
        if rule.family != family:
            if family:
                yield []
            family = rule.family
            yield [Run(family, "title"), Run(f"  {families.get(family, '')}", "dim")]
        style = rule.severity.value
        lead = [Run(f"{_SIGNS[style]} {rule.code}  ", style), Run(f"{rule.name:<{room}}  ")]
        indent = sum(width(run.text) for run in lead)
        if columns - indent < 30:
            yield lead
            yield from ([Run(" " * 10), *line] for line in wrap([Run(gist(rule), "dim")], columns - 10))
            continue
        for index, line in enumerate(wrap([Run(gist(rule), "dim")], columns - indent)):
            yield [*(lead if index == 0 else [Run(" " * indent)]), *line]
    yield []
    yield [Run("✖ error  ▲ warning  • note      factcheck explain CODE prints a rule's page", "dim")]


def page(rule: Rule, columns: int) -> list[Line]:
    """A rule's manual page: its head, then the manual, its examples left as they stand."""
    style = rule.severity.value
    head = [
        Run(f"{_SIGNS[style]} {rule.code}", style),
        Run(f"  {rule.name}", "title"),
        Run(f"  {style}", "dim"),
    ]
    lines: list[Line] = [head, []]
    for paragraph in rule.manual.split("\n\n"):
        if len(lines) > 2:
            lines.append([])
        if any(line.startswith(" ") for line in paragraph.split("\n")):
            for line in paragraph.split("\n"):
                indent = len(line) - len(line.lstrip())
                for index, part in enumerate(wrap([Run(line.strip())], min(columns, 100) - indent - 5)):
                    lines.append([Run(" " * (indent + 2 + 3 * (index > 0))), *part])
        else:
            text = Run(" ".join(paragraph.split()))
            lines += [[Run("  "), *line] for line in wrap([text], min(columns, 100) - 2)]
    return lines


def pages(rules: Iterable[Rule], columns: int) -> list[Line]:
    """Several manual pages, one under the other."""
    lines: list[Line] = []
    for rule in rules:
        lines += [[], *page(rule, columns)] if lines else page(rule, columns)
    return lines


def markdown(rules: Iterable[Rule], families: Mapping[str, str]) -> str:
    """The whole catalogue as docs/rules.md holds it."""
    every = list(rules)
    out = [
        "# The catalogue of divergences",
        "",
        "Written by `make catalogue` from the rules themselves; a stale copy fails the tests.",
        "`factcheck explain CODE` prints one page. An **error**: two copies cannot both be right.",
        "A **warning**: a fact may have changed, and a person should look.",
        "A **note**: nothing a reader would take as another fact.",
        "",
        "| code | name | severity | what it says |",
        "| --- | --- | --- | --- |",
    ]
    out += [f"| [{r.code}](#{r.code.lower()}) | {r.name} | {r.severity.value} | {gist(r)} |" for r in every]
    family = ""
    for rule in every:
        if rule.family != family:
            family = rule.family
            out += ["", f"## {family}: {families.get(family, family)}"]
        out += [
            "",
            f'<a id="{rule.code.lower()}"></a>',
            f"### {rule.code} {rule.name} ({rule.severity.value})",
            "",
        ]
        out += _body(rule.manual)
    return "\n".join(out) + "\n"


def _body(manual: str) -> Iterator[str]:
    """A manual in Markdown: running text as it is, examples as quoted blocks."""
    for paragraph in manual.split("\n\n"):
        lines = paragraph.split("\n")
        if any(line.startswith(" ") for line in lines[1:]) and not lines[0].startswith(" "):
            yield f"{lines[0]}"
            yield ""
            lines = lines[1:]
        if lines and lines[0].startswith(" "):
            yield from ("    " + line.strip() for line in lines)
        else:
            yield from lines
        yield ""
