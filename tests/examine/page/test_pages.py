"""Whole pages in many outlets' manners: the story, and nothing but the story, is body."""

from pathlib import Path

import pytest

import factcheck
from factcheck.examine.page.zones import zones

PAGES = sorted((Path(__file__).parent / "pages").glob("*.txt"))
KINDS = {
    "H": ("headline",),
    "S": ("standfirst",),
    "Y": ("byline",),
    "T": ("timestamp",),
    "B": ("body",),
    "C": ("caption", "credit"),
    "D": ("dateline", "body"),
    "F": ("furniture",),
}


def page(path: Path, gap: str) -> tuple[str, list[str | None]]:
    """A page's text, and the label of each of its characters: a letter stands before each line."""
    text, labels = "", []
    for line in path.read_text(encoding="utf-8").splitlines():
        letter, _, rest = line.partition(" ")
        for number, (kind, part) in enumerate(zip(KINDS[letter], rest.split(" || "), strict=False)):
            part = " " * bool(number) + part
            text += part
            labels += [kind] * len(part)
        text += gap
        labels += [None] * len(gap)
    return text, labels


@pytest.mark.parametrize("gap", ["\n\n", "\n", "\r\n\r\n"], ids=["spaced", "tight", "windows"])
@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_body_and_nothing_else(path, gap):
    """With empty lines between its lines and without, a page's body is found to the character."""
    text, labels = page(path, gap)
    found: list[str | None] = [None] * len(text)
    for zone in zones(factcheck.parse(text)):
        found[zone.span.start : zone.span.end] = [zone.kind.value] * zone.span.length
    seen = [at for at, char in enumerate(text) if not char.isspace()]
    wrong = "".join(
        text[at] if labels[at] != found[at] and "body" in (labels[at], found[at]) else "" for at in seen
    )
    assert wrong == ""
    agree = sum(labels[at] == found[at] for at in seen)
    assert agree >= 0.9 * len(seen)
