"""Whole pages as builders make them, with the story that each holds, paragraph by paragraph."""

import re
from collections import Counter
from pathlib import Path

import pytest

import factcheck
from factcheck.read import html

PAGES = sorted((Path(__file__).parent / "pages").glob("*.html"))
LEAST = 0.95


def words(text):
    return Counter(re.findall(r"\w+", text.casefold()))


def found(path):
    witness = factcheck.examine(factcheck.read(path.read_bytes(), format="html"))
    text = witness.article.text
    return "\n".join(z.span.of(text) for z in witness.zones if z.kind in ("body", "dateline"))


def likeness(said, gold):
    one, two = words(said), words(gold)
    return 2 * (one & two).total() / (one.total() + two.total())


@pytest.mark.parametrize("alone", [False, True], ids=["trafilatura", "alone"])
@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_story_of_a_page(path, alone, monkeypatch):
    """The body is the story's paragraphs, and hardly a word besides."""
    if alone:
        monkeypatch.setattr(html, "_picked_by_trafilatura", lambda page: None)
    else:
        pytest.importorskip("trafilatura")
    gold = path.with_suffix(".gold.txt").read_text(encoding="utf-8")
    assert likeness(found(path), gold) >= LEAST


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_page_has_one_headline(path):
    """What the head of the page calls it, and nothing of the navigation above."""
    article = factcheck.read(path.read_bytes(), format="html")
    heads = [z.span.of(article.text) for z in factcheck.examine(article).zones if z.kind == "headline"]
    assert len(heads) == 1
    title = re.search(r"<title>(.*?)</title>", path.read_text(encoding="utf-8"), re.IGNORECASE)[1]
    assert 2 * (words(heads[0]) & words(title)).total() > min(words(heads[0]).total(), words(title).total())


def test_as_good_as_its_peer():
    """Over all pages, no worse than what trafilatura takes for the story."""
    trafilatura = pytest.importorskip("trafilatura")
    ours = theirs = 0.0
    for path in PAGES:
        gold = path.with_suffix(".gold.txt").read_text(encoding="utf-8")
        ours += likeness(found(path), gold)
        theirs += likeness(
            trafilatura.extract(path.read_text(encoding="utf-8"), include_comments=False) or "", gold
        )
    assert ours >= theirs
