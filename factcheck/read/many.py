"""
Files of many stories: which there are, and the one that was asked for.

A feed, an export or a message is named with the story meant in it: by its number ("feed.xml#2") or by
its headline ("feed.xml#Ferry runs aground"), whole or so much of it as no other has.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date

from factcheck.errors import EmptyCopyError
from factcheck.model.article import Article
from factcheck.model.record import NamedTuple
from factcheck.read.page import Page

_SHOWN = 3  # stories that a refusal names
_LONGEST = 60  # characters of a headline in it
_QUOTES = str.maketrans("‘’‚‛“”„‟«»", "''''" + '"' * 6)
_LETTERS = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


class Story(NamedTuple):
    """One of a file's stories: what it is called, where it begins, and how it is read."""

    headline: str | None
    published: date | None
    place: int  # in the page
    read: Callable[[], Article]


def chosen(page: Page, stories: Sequence[Story], what: str) -> Article:
    """The one story of a file, or the one asked for; `what` says what the file is: "a feed"."""
    where = page.path or page.name
    if not stories:
        raise EmptyCopyError(f"{what} without stories", where=where, hint="name another file")
    if page.item is not None:
        return stories[number(page, [story.headline for story in stories], what) - 1].read()
    if len(stories) == 1:
        return stories[0].read()
    some = ", ".join(f"#{at} {_short(story.headline)}" for at, story in enumerate(stories[:_SHOWN], 1))
    more = f" … #{len(stories)}" if len(stories) > _SHOWN else ""
    raise page.refuse(
        f"{what} with {len(stories)} stories: {some}{more}",
        0,
        f"name the one you mean: {where}#1, or {where}#Headline; factcheck extract --list {where} tells all",
    )


def number(page: Page, headlines: Sequence[str | None], what: str) -> int:
    """The number, from 1, of the story that the page was asked for."""
    item = (page.item or "").strip().strip("\"'“”")
    if item.isascii() and item.isdecimal() and len(item) < 10:
        if 1 <= int(item) <= len(headlines):
            return int(item)
        holds = f"{len(headlines)} stories" if len(headlines) > 1 else "one story"
        raise page.refuse(f"{what} with {holds}: there is no #{int(item)}", 0, _listed(page))
    wanted = _folded(item)
    known = [_folded(headline or "") for headline in headlines]
    for fits in (str.__eq__, str.startswith, str.__contains__):
        found = [at for at, headline in enumerate(known, 1) if wanted and fits(headline, wanted)]
        if len(found) == 1:
            return found[0]
        if found:
            told = ", ".join(f"#{at}" for at in found[:8])
            raise page.refuse(f"{what}: {told} have this headline", 0, "name one by its number")
    raise page.refuse(f"{what}: no story in it has the headline {_short(item)}", 0, _listed(page))


def _listed(page: Page) -> str:
    return f"factcheck extract --list {page.path or page.name} tells which there are"


def _folded(headline: str) -> str:
    return " ".join(_LETTERS.findall(headline.casefold().translate(_QUOTES)))


def _short(headline: str | None) -> str:
    said = " ".join((headline or "without headline").split())
    return said if len(said) <= _LONGEST else said[: _LONGEST - 1].rstrip() + "…"
