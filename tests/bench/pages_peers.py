"""
The story on a web page: our own reading, ours with trafilatura's word taken, and trafilatura alone, in one run.

    python tests/bench/pages_peers.py [FOLDER]

The invented pages of tests/examine/page/pages are made into HTML in three manners; FOLDER (or
FACTCHECK_CORPUS) adds the HTML bodies that feeds carry, where all but the lines of contacts is story.
"""

import html
import json
import os
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from unittest.mock import patch

import factcheck
from factcheck.examine.page.zones import zones

PAGES = Path(__file__).parent.parent / "examine" / "page" / "pages"
BUILDS = Path(__file__).parent.parent / "read" / "pages"
TAGS = {"H": "h1", "S": "p", "Y": "p", "T": "p", "B": "p", "D": "p", "C": "p", "F": "p"}
NAMED = {"S": "standfirst", "Y": "byline", "T": "timestamp", "C": "caption"}
Lines = list[tuple[str, str]]


def labelled(path: Path) -> Lines:
    rows = [line.partition(" ") for line in path.read_text(encoding="utf-8").splitlines()]
    return [(letter, rest.replace(" || ", " ")) for letter, _, rest in rows]


def story(lines: Lines) -> list[str]:
    """What must be found of each body line: its end, since a dateline before it is labelled apart."""
    return [flat(said)[-40:] for kind, said in lines if kind in "BD"]


def named(lines: Lines) -> str:
    """As a careful builder makes it: an article, classes that tell, the rest outside."""
    first = next(at for at, (letter, _) in enumerate(lines) if letter == "H")
    last = max(at for at, (letter, _) in enumerate(lines) if letter in "BD")
    inside = "".join(
        f'<aside><a href="/x">{html.escape(said)}</a></aside>'
        if letter == "F"
        else f'<{TAGS[letter]} class="{NAMED.get(letter, "")}">{html.escape(said)}</{TAGS[letter]}>'
        for letter, said in lines[first : last + 1]
    )
    return f"<nav>{listed(lines[:first])}</nav><article>{inside}</article><footer>{listed(lines[last + 1 :])}</footer>"


def listed(lines: Lines) -> str:
    return "<ul>" + "".join(f'<li><a href="/x">{html.escape(said)}</a></li>' for _, said in lines) + "</ul>"


def divs(lines: Lines) -> str:
    """As a page builder makes it: classes that tell nothing, links where furniture is."""
    return "".join(
        f'<div class="c-9"><a href="/x">{html.escape(said)}</a></div>'
        if letter == "F"
        else f'<div class="c-1"><{TAGS[letter]}>{html.escape(said)}</{TAGS[letter]}></div>'
        for letter, said in lines
    )


def bare(lines: Lines) -> str:
    """Paragraphs one after another, and nothing that tells them apart."""
    return "".join(f"<{TAGS[letter]}>{html.escape(said)}</{TAGS[letter]}>" for letter, said in lines)


def pages() -> Iterator[tuple[str, str, Lines]]:
    for path in sorted(PAGES.glob("*.txt")):
        lines = labelled(path)
        if any(letter == "H" for letter, _ in lines):
            for manner in (named, divs, bare):
                yield manner.__name__, f"<!DOCTYPE html><html><body>{manner(lines)}</body></html>", lines


def builds() -> Iterator[tuple[str, str, Lines]]:
    """The pages of tests/read/pages, as builders make them."""
    for path in sorted(BUILDS.glob("*.html")):
        gold = path.with_suffix(".gold.txt").read_text(encoding="utf-8")
        yield "builds", path.read_text(encoding="utf-8"), [("B", line) for line in gold.splitlines()]


def fed(folder: Path) -> Iterator[tuple[str, str, Lines]]:
    for path in sorted(folder.rglob("*")):
        if path.suffix == ".json":
            found = [text for text in strings(json.loads(path.read_text(encoding="utf-8"))) if "<p" in text]
        elif path.suffix == ".xml":
            found = re.findall(r"<html.*?</html>", path.read_text(encoding="utf-8"), re.DOTALL)
        else:
            continue
        for text in found:
            lines = [
                ("B", html.unescape(re.sub(r"<[^>]*>", "", p)).strip())
                for p in re.findall(r"<p\b[^>]*>(.*?)</p>", text, re.DOTALL)
            ]
            if any(said for _, said in lines):
                yield (
                    "feeds",
                    f"<html><body>{text}</body></html>",
                    [(kind, said) for kind, said in lines if said],
                )


def strings(node: object) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict | list):
        for value in node.values() if isinstance(node, dict) else node:
            yield from strings(value)


def ours(page: str) -> str:
    article = factcheck.read(page.encode(), format="html")
    return "\n".join(zone.span.of(article.text) for zone in zones(article) if zone.kind.value == "body")


def alone(page: str) -> str:
    with patch.dict(sys.modules, {"trafilatura": None}):
        return ours(page)


def readers() -> dict[str, Callable[[str], str]]:
    try:
        import trafilatura
    except ImportError as missing:
        print(f"trafilatura is not installed, or in part: {missing}")
        return {"ours": alone}
    return {
        "ours": alone,
        "ours, trafilatura there": ours,
        "trafilatura": lambda page: trafilatura.extract(page, include_comments=False) or "",
    }


def flat(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()


def likeness(said: str, gold: str) -> float:
    """F1 over the words of the story."""
    one, two = (Counter(re.findall(r"\w+", text.casefold())) for text in (said, gold))
    return 2 * (one & two).total() / max(one.total() + two.total(), 1)


def main() -> None:
    folder = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("FACTCHECK_CORPUS")
    rows = [*pages(), *builds(), *(fed(Path(folder)) if folder else ())]
    print(
        f"{'':8} {'pages':>5}  {'':24} {'story lines found':>20} {'furniture taken':>18} {'words, F1':>10} {'seconds':>8}"
    )
    for manner in dict.fromkeys(manner for manner, _, _ in rows):
        taken = [(page, lines) for name, page, lines in rows if name == manner]
        for name, read in readers().items():
            begin = time.perf_counter()
            read_so = [read(page) for page, _ in taken]
            seconds = time.perf_counter() - begin
            said = [flat(text) for text in read_so]
            alike = [
                likeness(text, " ".join(line for kind, line in ls if kind in "BD"))
                for text, (_, ls) in zip(read_so, taken, strict=True)
            ]
            found = [line in text for text, (_, ls) in zip(said, taken, strict=True) for line in story(ls)]
            noise = [
                flat(line) in text
                for text, (_, ls) in zip(said, taken, strict=True)
                for k, line in ls
                if k == "F" and len(flat(line)) > 20
            ]
            print(
                f"{manner:8} {len(taken):>5}  {name:24} {sum(found):>9} of {len(found):<7} "
                f"{sum(noise):>8} of {len(noise):<6} {sum(alike) / len(alike):>10.4f} {seconds:>8.2f}"
            )


if __name__ == "__main__":
    main()
