"""Markdown: the signs are left out, the words keep their places."""

from __future__ import annotations

import re
from datetime import date

from factcheck.model.article import Article, Masthead, Zone, ZoneKind
from factcheck.model.span import OffsetMap, Span
from factcheck.read.markup import characters, day
from factcheck.read.page import Page, Trail, compose
from factcheck.read.raised import is_copy

# YAML between lines of dashes, TOML between lines of plus signs
_FRONT = re.compile(r"\A(?P<rule>---|\+\+\+)[ \t]*\n(?P<meta>(?:[^\n]*\n){0,60}?)(?P=rule)[ \t]*\n")
_META = re.compile(r"^(?P<key>[A-Za-z_-]{2,30})(?::|[ \t]*=)[ \t]*(?P<value>\S.*?)[ \t]*$", re.MULTILINE)
_TITLE = re.compile(r"^#[ \t]+(?P<title>\S.*?)[ \t#]*$", re.MULTILINE)
_SIGN = re.compile(
    r"""
      ^[ \t]{0,3}\#{1,6}[ \t]+ | [ \t]+\#{1,6}[ \t]*$      # "## What happens next ##"
    | ^[ \t]{0,3}(?:>[ \t]?)+                              # > a quotation set apart
    | ^[ \t]{0,3}(?:=+|-{3,}|\*{3,}|_{3,})[ \t]*$          # a rule
    | ^[ \t]{0,8}[*+-][ \t]+(?=\S)(?P<item>)               # an item of a list
    | <!--[^>]{0,2000}-->
    | ~~(?=[^\s~])[^~\n]{1,400}~~                          # struck out
    | \[\^[^\]\s]{1,40}\](?!:)                            # the mark of a note
    | ^\[\^[^\]\s]{1,40}\]:(?P<note>)                    # the note
    | <sup>(?P<sup>[^<>\n]{1,24})</sup>
    | \{\{[<%][^{}\n]{0,400}[%>]\}\}                       # what a site's builder puts in
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
    if _FRONT.match(text[:4000].lstrip("\ufeff")) or _FRONT.match(head) or re.match(r"#{1,3} \S", head):
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
    told: list[tuple[ZoneKind, int]] = []  # where a note or an item of a list begins
    for match in _SIGN.finditer(text, last):
        if match.group().lstrip()[:1] == ">":
            apart.append(trail.length + match.start() - last)
        _add(trail, text, last, match.start())
        if match["note"] is not None:
            told.append((ZoneKind.FURNITURE, trail.length))
        elif match["item"] is not None and not _only_link(text, match.end()):
            told.append((ZoneKind.BODY, trail.length))
        shown = next((name for name in ("url", "alt", "link") if match[name]), None)
        if match["sup"] and is_copy(
            text[last : match.start()][-24:], match["sup"], text[match.end() :][:200], linked=False
        ):
            shown = "sup"
        if shown:
            _add(trail, text, match.start(shown), match.end(shown))
        last = match.end()
    _add(trail, text, last, len(text))
    runs = compose(trail.ended(), trail.length, page.runs)
    return Article(
        trail.text,
        masthead=_masthead(text, front),
        offsets=OffsetMap(runs, page.lines),
        told=tuple(Zone(kind, _line(trail.text, start)) for kind, start in told),
        apart=tuple(_line(trail.text, start) for start in apart),
    )


_LINKED = re.compile(r"\[[^\]\[\n]{1,400}\](?:\([^()\s]{0,500}\))?[ \t]*$", re.MULTILINE)


def _only_link(text: str, at: int) -> bool:
    """Is an item of a list nothing but a link, as lists of other stories are?"""
    return _LINKED.match(text, at) is not None


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
