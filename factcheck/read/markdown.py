"""Markdown: the signs are left out, the words keep their places."""

from __future__ import annotations

import re
from datetime import date

from factcheck.model.article import Article, Masthead
from factcheck.model.span import OffsetMap, Span
from factcheck.read.markup import characters, day
from factcheck.read.page import Page, Trail, compose

_FRONT = re.compile(r"\A---[ \t]*\n(?P<meta>(?:[^\n]*\n){0,60}?)---[ \t]*\n")
_META = re.compile(r"^(?P<key>[A-Za-z_-]{2,30}):[ \t]*(?P<value>\S.*?)[ \t]*$", re.MULTILINE)
_TITLE = re.compile(r"^#[ \t]+(?P<title>\S.*?)[ \t#]*$", re.MULTILINE)
_SIGN = re.compile(
    r"""
      ^[ \t]{0,3}\#{1,6}[ \t]+ | [ \t]+\#{1,6}[ \t]*$      # "## What happens next ##"
    | ^[ \t]{0,3}(?:>[ \t]?)+                              # > a quotation set apart
    | ^[ \t]{0,3}(?:=+|-{3,}|\*{3,}|_{3,})[ \t]*$          # a rule
    | ^[ \t]{0,3}[*+-][ \t]+(?=\S)                         # an item of a list
    | <!--[^>]{0,2000}-->
    | <(?P<url>https?://[^\s>]{1,500})>
    | </?(?:br|p|em|strong|b|i|u|sup|sub|span|div|a)\b[^<>]{0,300}/?>
    | !\[(?P<alt>[^\]\[\n]{0,300})\]\([^()\s]{0,500}(?:[ \t]+"[^"\n]{0,200}")?\)
    | (?<!\!)\[(?P<link>[^\]\[\n]{1,400})\](?:\([^()\s]{0,500}(?:[ \t]+"[^"\n]{0,200}")?\)|\[[^\]\n]{0,80}\])
    | \*{1,3}(?=\S) | (?<=\S)\*{1,3} | (?<![\w_])_{1,2}(?=[^\W_]) | (?<=[^\s_])_{1,2}(?![\w_])
    | (?<!`)`{1,2}(?!`)
    | \\(?=[!-/:-@\[-`{-~])
    """,
    re.VERBOSE | re.MULTILINE,
)


def looks(text: str) -> bool:
    """Is this Markdown? A front matter, a heading at the top, or links as it writes them."""
    head = text[:4000].lstrip("\ufeff\n ")
    if _FRONT.match(head) or re.match(r"#{1,3} \S", head):
        return True
    return (
        len(re.findall(r"\[[^\]\n]+\]\(https?://", head)) > 1
        or len(re.findall(r"^#{2,4} \S", head, re.MULTILINE)) > 1
    )


def read(page: Page) -> Article:
    """The text without its signs; pages saved as Markdown keep their furniture."""
    text = page.text
    trail = Trail()
    front = _FRONT.match(text)
    last = front.end() if front else 0
    apart: list[int] = []  # where a line set apart as quoted begins
    for match in _SIGN.finditer(text, last):
        if match.group().lstrip()[:1] == ">":
            apart.append(trail.length + match.start() - last)
        _add(trail, text, last, match.start())
        shown = next((name for name in ("url", "alt", "link") if match[name]), None)
        if shown:
            _add(trail, text, match.start(shown), match.end(shown))
        last = match.end()
    _add(trail, text, last, len(text))
    runs = compose(trail.ended(), trail.length, page.runs)
    return Article(
        trail.text,
        masthead=_masthead(text, front),
        offsets=OffsetMap(runs, page.lines),
        apart=tuple(_line(trail.text, start) for start in apart),
    )


def _line(text: str, start: int) -> Span:
    """The line of a text from `start` on."""
    end = text.find("\n", start)
    return Span(start, len(text) if end < 0 else end)


def _add(trail: Trail, text: str, start: int, end: int) -> None:
    for piece, at in characters(text, start, end):
        trail.add(piece, at)


def _masthead(text: str, front: re.Match[str] | None) -> Masthead:
    said = (
        {m["key"].casefold(): m["value"].strip("\"'") for m in _META.finditer(front["meta"])} if front else {}
    )
    title = said.get("title") or said.get("headline")
    if title is None and (found := _TITLE.search(text, 0, 6000)):
        title = re.sub(r"[*_`]+", "", found["title"])
    stamp = day(said.get("date") or said.get("published"))
    return Masthead(
        outlet=said.get("outlet") or said.get("publication") or said.get("site") or said.get("sitename"),
        headline=title,
        byline=said.get("author") or said.get("byline"),
        published=date.fromisoformat(stamp) if stamp else None,
        language=said.get("language") or said.get("lang"),
    )
