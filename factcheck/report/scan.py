# ruff: noqa: E501  questions in SQL, and pages, stand on the lines that they are read by
"""
The report on a scan, for the screen, a page, a sheet or a program; drawn from one plain value.

Copy reaches a screen through `visible`, a page through `told`, and a sheet in a form that no formula has.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from html import escape
from io import StringIO
from typing import Any

from factcheck.report.ink import Line, Run, cut, visible, wrap

Row = dict[str, Any]
FORMATS = ("terminal", "json", "html", "csv")
_SIGNS = {"error": "✖", "warning": "▲"}
_NAMED = 4  # outlets named of one cell on a screen


def lines(told: Row, columns: int, most: int) -> Iterator[Line]:
    """The report for a screen: so many stories, and what the rest comes to."""
    counts = told["counts"]
    yield [
        Run(f"{counts['copies']:,} copies", "title"),
        Run(f", {counts['in_stories']:,} of them in {counts['stories']:,} stories"),
    ]
    yield from wrap([Run(_what_became(counts), "dim")], columns)
    yield []
    yield from _stories(told["stories"], columns, most)
    yield from _section("QUOTATIONS THAT DIFFER", _quotations(told["stories"], columns), columns, most)
    yield from _section(
        "UPDATES, AND WHO STILL CARRIES THE OLDER FIGURE", _updates(told["updates"], columns), columns, most
    )
    yield from _section(
        "OUTLETS, BY ERRORS PER 100 SHARED FACTS", _outlets(told["outlets"], columns), columns, most
    )
    yield from _section("NOT COMPARED", _not_compared(told, columns), columns, most)
    yield from wrap([Run(close(counts), "error" if counts["errors"] else "ok")], columns)


def close(counts: Row) -> str:
    """The last line: what it comes to."""
    if not counts["stories"]:
        return f"no story of two copies or more among {counts['copies']:,}"
    if not counts["wrong"]:
        return f"✔ no two copies at odds in {counts['checked']:,} stories checked"
    facts, stories = counts["wrong"], counts["disagree"]
    return f"✖ {facts:,} {_many(facts, 'fact')} at odds in {stories:,} {_many(stories, 'story', 'stories')}"


def _many(count: int, one: str, many: str | None = None) -> str:
    return one if count == 1 else many or f"{one}s"


def _what_became(counts: Row) -> str:
    parts = [f"{counts['checked']:,} checked", f"{counts['disagree']:,} with copies at odds"]
    for name, words in (
        ("not_compared", "not compared"),
        ("failed", "failed"),
        ("waiting", "waiting"),
        ("passed", "items passed over"),
    ):
        if counts[name]:
            parts.append(f"{counts[name]:,} {words}")
    return ", ".join(parts) + f"; {counts['facts']:,} shared facts"


def _stories(stories: list[Row], columns: int, most: int) -> Iterator[Line]:
    shown = [story for story in stories if story["wrong"]] or stories
    for story in shown[:most]:
        head = f"{story['day'] or 'undated'}  {visible(story['headline'] or story['story'])}"
        wrong, check = story["wrong"], story["diverging"] - story["wrong"]
        told = f"{wrong} {_many(wrong, 'fact')} at odds" + (f", {check} to check" if check else "")
        yield [Run(cut(head, columns), "title")]
        yield from _hung(
            [Run(f"{told}; {_outlets_named(story['outlets'])}; story {story['story']}", "dim")], columns
        )
        for fact in story["facts"]:
            if fact["severity"] == "error" or not wrong:
                yield from _fact(fact, columns)
        yield []
    if len(shown) > most:
        yield [Run(f"… and {len(shown) - most:,} more stories: --most {len(shown)}, or --format html", "dim")]
        yield []


def _fact(fact: Row, columns: int) -> Iterator[Line]:
    """One row of the matrix: who says what, the odd one out marked."""
    runs = [Run(f"{_SIGNS.get(fact['severity'], '•')} ", fact["severity"] or ""), Run(f"{fact['code']} ")]
    for at, said in enumerate(fact["said"]):
        runs.append(Run("  ·  " if at else "", "dim"))
        style = f"{fact['severity']}-words" if said["odd"] or len(fact["said"]) == 2 else ""
        runs += [
            Run(_printed(said["text"]), style),
            Run(f" {_outlets_named(said['outlets'], said['copies'])}"),
        ]
        if said["odd"]:
            runs.append(Run(" ◀"))
    yield from _hung(runs, columns)
    yield from _hung([Run(_printed(fact["about"]), "dim")], columns, 6)


def _hung(runs: list[Run], columns: int, indent: int = 2) -> Iterator[Line]:
    """Words set in from the edge, what goes over a line a little more."""
    for at, line in enumerate(wrap(runs, columns - indent - 2)):
        yield [Run(" " * (indent + 2 * bool(at))), *line]


def _printed(text: str, most: int = 160) -> str:
    words = " ".join(visible(text).split())
    return words if len(words) <= most else words[: most - 1] + "…" or "–"


def _outlets_named(outlets: list[str], copies: int = 0) -> str:
    names = [visible(name or "?") for name in outlets]
    more = max(copies, len(names)) - _NAMED
    return ", ".join(names[:_NAMED]) + (f" and {more} more" if more > 0 else "")


def _section(title: str, body: Iterable[Line], columns: int, most: int) -> Iterator[Line]:
    every = list(body)
    if not every:
        return
    yield [Run(cut(title, columns), "title")]
    yield from every[: 2 * most]
    if len(every) > 2 * most:
        yield [Run(f"  … and {len(every) - 2 * most:,} more lines", "dim")]
    yield []


def _quotations(stories: list[Row], columns: int) -> Iterator[Line]:
    for story in stories:
        for fact in story["quotations"]:
            yield from _fact(fact, columns)


def _updates(updates: list[Row], columns: int) -> Iterator[Line]:
    for row in updates:
        when = "since" if row["since"] else "before"
        told = (
            f"{_printed(row['was'])} -> {_printed(row['now'])} ({visible(row['updated_by'] or '?')}): "
            f"{_outlets_named(row['carriers'])} ran the older, {when}"
        )
        yield from _hung([Run(told)], columns)


def _outlets(outlets: list[Row], columns: int) -> Iterator[Line]:
    for row in outlets:
        told = f"{row['per_100']:.2f}  {visible(row['outlet'] or '?')}"
        yield from _hung(
            [
                Run(told),
                Run(f"  ({row['diverging']} of {row['shared']:,} facts, {row['pairs']} pairs)", "dim"),
            ],
            columns,
        )


def _not_compared(told: Row, columns: int) -> Iterator[Line]:
    for row in told["not_compared"]:
        count = (
            f"{row['pairs']:,} {_many(row['pairs'], 'pair')}"
            if row["pairs"]
            else f"{row['stories']:,} {_many(row['stories'], 'story', 'stories')} {row['what']}"
        )
        yield from _hung([Run(f"{count}: {visible(row['why'])}")], columns)
    for row in told["passed"]:
        yield from _hung(
            [Run(f"{row['items']:,} {_many(row['items'], 'item')} passed over: {visible(row['reason'])}")],
            columns,
        )


def sheet(told: Row) -> str:
    """A head line, and a line for each fact at odds and each value of it."""
    out = StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(
        (
            "story",
            "day",
            "headline",
            "fact",
            "kind",
            "severity",
            "code",
            "about",
            "value",
            "outlets",
            "copies",
            "odd",
        )
    )
    for story in told["stories"]:
        for fact in (*story["facts"], *story["quotations"]):
            about = (story["story"], story["day"] or "", _cell(story["headline"]), fact["fact"], fact["kind"])
            for said in fact["said"]:
                outlets = "; ".join(name or "?" for name in said["outlets"])
                told_of = (fact["severity"], fact["code"], _cell(fact["about"]))
                writer.writerow(
                    [*about, *told_of, _cell(said["text"]), _cell(outlets), said["copies"], int(said["odd"])]
                )
    return out.getvalue()


def _cell(text: str | None) -> str:
    shown = visible(text or "")
    return f"'{shown}" if shown.lstrip()[:1] in tuple("=+-@") else shown


def page(told: Row) -> str:
    """The report as one page: nothing in it runs, and nothing is fetched."""
    from factcheck.report.html import document

    return "".join(document(close(told["counts"]), (), _body(told)))


def _body(told: Row) -> Iterator[str]:
    counts = told["counts"]
    bad = ' class="error"' if counts["errors"] else ""
    yield f"<header>\n<h1{bad}>{escape(close(counts))}</h1>\n"
    yield f'<p class="counts">{counts["copies"]:,} copies, {counts["stories"]:,} stories: {escape(_what_became(counts))}</p>\n'
    yield "</header>\n<main>\n"
    for story in told["stories"]:
        yield from _story(story)
    updates = [
        (
            one["was"],
            one["now"],
            one["updated_by"],
            ", ".join(filter(None, one["carriers"])),
            "yes" if one["since"] else "",
        )
        for one in told["updates"]
    ]
    yield _table(
        "Updates, and who still carries the older figure",
        ("was", "now", "by", "still carried by", "run since"),
        updates,
    )
    outlets = [
        (one["outlet"], one["per_100"], one["diverging"], one["shared"], one["pairs"])
        for one in told["outlets"]
    ]
    yield _table(
        "Outlets, by errors per 100 shared facts",
        ("outlet", "per 100", "at odds", "shared facts", "pairs"),
        outlets,
    )
    passed = [(one["reason"], "", f"{one['items']} items") for one in told["passed"]]
    why = [(one["why"], one["pairs"] or "", one["stories"] or "") for one in told["not_compared"]]
    yield _table("Not compared", ("why", "pairs", "stories"), why + passed)
    yield "</main>\n"


def _story(story: Row) -> Iterator[str]:
    wrong = story["wrong"]
    yield f'<details{" open" if wrong else ""}><summary><h2 id="s{escape(story["story"])}">{_told(story["headline"] or story["story"])} '
    yield f'<span class="faint">{story["day"] or "undated"}: {wrong} at odds, {story["diverging"] - wrong} to check</span></h2></summary>\n'
    yield f'<p class="where">{_told(", ".join(filter(None, story["outlets"] or ())))}</p>\n'
    for title, facts in (("fact", story["facts"]), ("quotation", story["quotations"])):
        if facts:
            yield f'<div class="wide"><table class="matrix">\n<thead><tr><th scope="col">{title}</th><th scope="col">who says what</th></tr></thead>\n<tbody>\n'
            yield from map(_row, facts)
            yield "</tbody>\n</table></div>\n"
    yield "</details>\n"


def _row(fact: Row) -> str:
    severity = fact["severity"] or ""
    cells = []
    for said in fact["said"]:
        odd = ' <span aria-label="stands alone">◀</span>' if said["odd"] else ""
        words = (
            f'<span class="{severity}-words">{_told(said["text"])}</span>'
            if said["odd"]
            else _told(said["text"])
        )
        cells.append(
            f'<div dir="auto">{words} <span class="faint">{_told(_outlets_named(said["outlets"], said["copies"]))}</span>{odd}</div>'
        )
    sign = f'<span class="{severity}">{_SIGNS.get(severity, "•")}</span>'
    return f'<tr><th scope="row">{sign} {escape(fact["code"] or "")} {_told(fact["about"])}</th><td>{"".join(cells)}</td></tr>\n'


def _table(title: str, heads: Iterable[str], rows: list[tuple[Any, ...]]) -> str:
    if not rows:
        return ""
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in heads)
    body = "".join(
        "<tr>"
        + "".join(f"<td>{_told(str(cell if cell is not None else '?'))}</td>" for cell in row)
        + "</tr>\n"
        for row in rows
    )
    return f'<h2>{escape(title)}</h2>\n<div class="wide"><table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}</tbody>\n</table></div>\n'


def _told(text: str) -> str:
    return escape(visible(text))


def answer(names: list[str], rows: list[tuple[Any, ...]], columns: int) -> Iterator[Line]:
    """The answer to a question as a table on a screen; cells are cut to what there is room for."""
    told = [[_printed("" if cell is None else str(cell)) for cell in row] for row in rows]
    widths = [max([len(name), *(len(row[at]) for row in told)]) for at, name in enumerate(names)]
    room = max((columns - 2 * len(names)) // max(len(names), 1), 6)
    spare = columns - 2 * len(names) - sum(min(width, room) for width in widths)
    for at, width in enumerate(widths):
        widths[at] = min(width, room + max(spare, 0)) if width > room else width
        spare -= max(widths[at] - room, 0)
    for style, row in [("title", names), *(("", row) for row in told)]:
        cells = [cut(cell, width).ljust(width) for cell, width in zip(row, widths, strict=True)]
        yield [Run("  ".join(cells).rstrip(), style)]
    yield [Run(f"{len(rows):,} {_many(len(rows), 'row')}", "dim")]


def table(names: list[str], rows: list[tuple[Any, ...]]) -> str:
    """The answer to a question as CSV."""
    out = StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(map(_cell, names))
    for row in rows:
        writer.writerow(
            [
                cell if isinstance(cell, int | float) else _cell("" if cell is None else str(cell))
                for cell in row
            ]
        )
    return out.getvalue()
