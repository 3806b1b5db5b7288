"""Tables of a page: which are lists of figures, set in rows, and which only lay the page out."""

from __future__ import annotations

from collections.abc import Iterable

LONGEST = 48  # characters: a cell of a table of figures holds no more


def of_figures(cells: Iterable[tuple[tuple[int, int], str]]) -> dict[int, int]:
    """
    Every table of figures by its number, and how many rows it has.

    `cells` gives table, row and words of each cell. Two rows at least have two cells, none holds a
    sentence, and a figure stands in one row of two: what lays out a page has none of these.
    """
    rows: dict[int, dict[int, list[str]]] = {}
    for (table, row), text in cells:
        if table and row:
            rows.setdefault(table, {}).setdefault(row, []).append(text)
    return {table: len(lines) for table, lines in rows.items() if _of_figures(list(lines.values()))}


def _of_figures(rows: list[list[str]]) -> bool:
    wide = [cells for cells in rows if len(cells) > 1]
    if len(wide) < 2 or 2 * len(wide) < len(rows):
        return False
    if any(len(text) > LONGEST for cells in rows for text in cells[1:]):
        return False
    figured = sum(any(c.isdigit() for text in cells for c in text) for cells in rows)
    return 2 * figured >= len(rows)
