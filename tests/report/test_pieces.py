"""A long report is written piece by piece: no format is ever held whole, nor all that it is made of."""

from __future__ import annotations

from itertools import islice

import pytest

import factcheck
from factcheck import report as room
from factcheck.model.settings import Settings
from factcheck.model.span import OffsetMap
from factcheck.model.story import Story
from factcheck.report import FORMATS, Look, poured, written
from factcheck.report.json import dumps

TEXTS = [form for form in FORMATS if form not in ("docx", "github", "github-summary")]  # two have a limit
LOOK = Look(columns=80, verbose=True)


def story(rows):
    """Two copies of so many sentences: in every fourth the figures differ."""
    copies = [
        [f"Ferry {n} took {n + by * (n % 4 == 0)} riders\u200b over to Orm." for n in range(100, 100 + rows)]
        for by in (100, 603)
    ]
    articles = [factcheck.parse("\n".join(lines), plain=True) for lines in copies]
    return (Story("", factcheck.check(*articles, settings=Settings(force=True))),)


SHORT, LONG = story(100), story(500)


def pieces(stories, form):
    return list(poured(stories, form, LOOK))


@pytest.mark.parametrize("form", TEXTS)
def test_they_make_up_the_whole(form):
    assert "".join(pieces(LONG, form)) == written(LONG, form, LOOK)


def test_those_of_json_are_the_report_as_it_is_told():
    assert "".join(pieces(LONG, "json")) == dumps(LONG[0].report.to_dict())


@pytest.mark.parametrize("form", TEXTS)
def test_none_grows_with_the_report(form, monkeypatch):
    monkeypatch.setattr(room, "_PIECE", 0)
    short, long = pieces(SHORT, form), pieces(LONG, form)
    assert len(long) > 3 * len(short)
    assert max(map(len, long)) < 1.2 * max(map(len, short)) + 100


@pytest.mark.parametrize("form", TEXTS)
def test_each_is_made_when_it_is_asked_for(form, monkeypatch):
    """A tenth of the pieces is had for less than half of the places looked up."""
    asked = []
    position = OffsetMap.position

    def counted(offsets, at):
        asked.append(at)
        return position(offsets, at)

    monkeypatch.setattr(room, "_PIECE", 0)
    monkeypatch.setattr(OffsetMap, "position", counted)
    many = len(pieces(LONG, form))
    whole = len(asked)
    asked.clear()
    for _ in islice(poured(LONG, form, LOOK), many // 10):
        pass
    assert whole > len(LONG[0].report.findings) / 2
    assert len(asked) < whole / 2
