"""
What a page says twice: a pull quote out of a paragraph, a paragraph set for small screens and for wide ones.

The words stand in the story already, so nothing is lost where the second is furniture.
"""

from __future__ import annotations

from factcheck.model.article import ZoneKind
from factcheck.model.pattern import late
from factcheck.read.boxes import Block

_RUN = 5  # words: what is shorter may well be said twice
_MOST = 4  # paragraphs that begin a run: a phrase that more of them have tells nothing
_SENTENCES = 8  # no pull quote has more
_WORDS = late(r"\w+")
_STOP = late(r"[.!?…]+[\s”\"’']+")


def repeated(blocks: list[Block]) -> None:
    """Label every paragraph as furniture whose sentences all stand in one other, longer or earlier."""
    told = [at for at, block in enumerate(blocks) if block.kind is None and len(block.text) > 24]
    said = {at: _flat(blocks[at].text) for at in told}
    begun: dict[tuple[str, ...], list[int]] = {}
    for at, text in said.items():
        words = text.split()
        for run in {tuple(words[n : n + _RUN]) for n in range(len(words) - _RUN + 1)}:
            begun.setdefault(run, []).append(at)
    for at in told:
        words = said[at].split()
        holders = begun.get(tuple(words[:_RUN]), ())
        if len(words) < _RUN or not 1 < len(holders) <= _MOST:
            continue
        parts = [flat for part in _STOP.split(blocks[at].text) if (flat := _flat(part)).strip()]
        if any(_holds(said[other], parts, said[at], earlier=other < at) for other in holders if other != at):
            blocks[at].kind = ZoneKind.FURNITURE
            _take_along(blocks, at)


def _flat(text: str) -> str:
    return f" {' '.join(_WORDS.findall(text.casefold()))} "


def _holds(text: str, parts: list[str], whole: str, *, earlier: bool) -> bool:
    if len(text) < len(whole) or (text == whole and not earlier):
        return False
    if len(parts) > _SENTENCES:
        return text == whole
    return all(part in text for part in parts)


def _take_along(blocks: list[Block], at: int) -> None:
    """Who said a pull quote stands under it, in the same quotation."""
    for under in blocks[at + 1 : at + 2]:
        if under.kind is None and under.apart and blocks[at].apart and len(under.text) < 60:
            under.kind = ZoneKind.FURNITURE
