"""Which sentences stand against which, how, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from factcheck.model.collation import Collation, Relation, Row
from factcheck.report.copies import Places, title
from factcheck.report.ink import Line, Run, cut, visible, width, wrap
from factcheck.report.terminal import rows_told

_LONE = (Relation.BASE_ONLY, Relation.OTHER_ONLY)


def lines(collation: Collation, columns: int) -> Iterator[Line]:
    """Every row with its relation, its score, what tied it, and the sentences themselves."""
    labels = [visible(label) for label in collation.labels]
    places = Places(collation.witnesses)
    told = [title(witness, label) for witness, label in zip(collation.witnesses, labels, strict=True)]
    yield from wrap([Run("   against   ".join(told), "title")], columns)
    yield from wrap([Run(f"{rows_told(collation.rows)}; likeness {collation.likeness:.2f}")], columns)
    gutter = min(max(map(width, labels)), 16)
    for index, row in enumerate(collation.rows):
        yield []
        yield from _head(index, row, columns)
        said: dict[str, str] = {}  # by whom first
        for document, label in enumerate(labels):
            for sentence, span in zip(row.cells[document], collation.spans(index, document), strict=True):
                lead = f"    {cut(label, gutter):<{gutter}} {sentence:>3}  "
                text = visible(span.of(collation.witnesses[document].article.text))
                first = said.setdefault(text, label)
                again = first != label and len(labels) > 2
                runs = [Run(f"as {cut(first, gutter)}", "dim") if again else Run(text)]
                for at, line in enumerate(wrap(runs, min(columns, 160) - width(lead))):
                    yield [Run(lead if at == 0 else " " * width(lead), "dim"), *line]
    yield []
    if places.folder:
        yield [Run(f"in {visible(places.folder)}/", "dim")]


def _head(index: int, row: Row, columns: int) -> Iterator[Line]:
    """The row's number, relation and score, and behind them why it was made."""
    out = [Run(f"{index + 1:>3} ", "dim"), Run(row.relation.value, "title")]
    if row.moved:
        out.append(Run(" moved", "warning"))
    if row.relation not in _LONE:
        out.append(Run(f"  {row.score:.2f}", ""))
    hang = width("".join(run.text for run in out)) + 2
    for at, why in enumerate(wrap([Run(visible(row.why), "dim")], max(columns - hang, 24))):
        yield [*(out if at == 0 else [Run(" " * (hang - 2))]), Run("  "), *why]
    if not row.why:
        yield out


def to_dict(collation: Collation) -> dict[str, Any]:
    """The rows as JSON gives them, with why."""
    return {
        "documents": [_document(index, collation.witnesses) for index in range(len(collation.witnesses))],
        "rows": [{**row.to_dict(), "why": row.why} for row in collation.rows],
        "likeness": round(collation.likeness, 3),
    }


def _document(index: int, witnesses: Sequence[Any]) -> dict[str, Any]:
    entry: dict[str, Any] = witnesses[index].to_dict(index)
    return {key: entry[key] for key in ("document", "path", "name", "sentences")}
