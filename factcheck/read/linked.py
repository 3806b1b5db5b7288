"""
A story that stands in a page's linked data (schema.org's `articleBody`) and not on the page itself.

Pages that a script puts together hold it there alone, and so do pages that show a lead and ask for
money. A body that does stand on the page is read from the page, where it has its headings and captions.
"""

from __future__ import annotations

import re

from factcheck.model.article import ZoneKind
from factcheck.read.boxes import Block
from factcheck.read.cms import add
from factcheck.read.jsontext import Node, Said
from factcheck.read.markup import Copy, Mapped

LEAST = 40  # words: a shorter one is a summary
_RUN = 4  # words
_WORD = re.compile(r"\w+")
CAUTION = "the story stands in the page's linked data alone, and was read from there"

Placed = tuple[dict[str, Node], int]  # an object of the linked data, and where on the page its script begins


def story(data: list[Placed], blocks: list[Block]) -> Placed | None:
    """The one object whose body the page does not show; None where there is none, or more than one."""
    found = [(node, at) for node, at in data if isinstance(node.get("articleBody"), Said)]
    if len(found) != 1:
        return None
    body = found[0][0]["articleBody"]
    words = _WORD.findall(body.text.casefold()) if isinstance(body, Said) else []
    if len(words) < LEAST:
        return None
    shown: set[tuple[str, ...]] = set()
    for block in blocks:
        if block.kind is None:
            shown |= _runs(_WORD.findall(block.text.casefold()))
    runs = _runs(words)
    return found[0] if 2 * len(runs & shown) < len(runs) else None


def write(copy: Copy, placed: Placed, blocks: list[Block]) -> None:
    """Add the story, and what the page shows beside it as furniture."""
    node, at = placed
    if not any(block.kind is ZoneKind.HEADLINE for block in blocks):
        _part(copy, node.get("headline"), at, ZoneKind.HEADLINE)
    ahead = [block for block in blocks if block.kind is ZoneKind.HEADLINE]
    for block in ahead:
        copy.paragraph(ZoneKind.HEADLINE, block.pieces)
    _part(copy, node.get("articleBody"), at, ZoneKind.BODY)
    for block in blocks:
        if block.kind is not ZoneKind.HEADLINE:
            copy.paragraph(block.kind or ZoneKind.FURNITURE, block.pieces)


def _part(copy: Copy, said: Node, at: int, zone: ZoneKind) -> None:
    if isinstance(said, Said):
        add(copy, Mapped(said.text, tuple((here, there + at) for here, there in said.mapped.runs)), zone)


def _runs(words: list[str]) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + _RUN]) for at in range(max(len(words) - _RUN + 1, 1))}
