"""A green that compared nothing is no green."""

from __future__ import annotations

import pytest

from factcheck import check, parse, read
from factcheck.model.settings import Settings
from factcheck.report import Look, render

STORY = (
    "Tolls rise in Skelby\n\nBy Nell Orrin\n\nTolls at Skelby will rise by £3 from Monday, the port said.\n\n"
    "Some 2,300 skippers signed a petition against it last year, and two of them went to court.\n"
)
ELSEWHERE = (
    "Choir wins cup\n\nBy Tom Arl\n\nSingers from Hask beat nine other choirs on Saturday in the old hall.\n\n"
    "The judges praised their tone, and the town gave them a feast with roast goose afterwards.\n"
)
RAIL = "".join(
    f"<li><a href='/{at}'>Ten things we learnt from the match number {at}</a></li>" for at in range(12)
)
PAGE = f"<html><body><h1>Tolls rise in Skelby</h1><ul class='menu'>{RAIL}</ul></body></html>"


@pytest.mark.parametrize("force", [False, True])
def test_two_texts_of_which_no_sentence_meets(force):
    """Exit 2 in the report, its JSON and on the screen, forced or not."""
    one, two = (parse(text.split("\n\n", 3)[2], plain=True) for text in (STORY, ELSEWHERE))
    report = check(one, two, settings=Settings(force=force))
    assert report.exit_code == report.to_dict()["summary"]["exit_code"] == 2
    last = render(report, "terminal", Look()).splitlines()
    assert "Nothing was compared" in " ".join(last[-3:])
    assert last[-1].endswith("exit 2")


def test_never_failing_does_not_make_it_green():
    """What could not be checked did not pass."""
    one, two = (parse(text.split("\n\n", 3)[2], plain=True) for text in (STORY, ELSEWHERE))
    assert check(one, two, settings=Settings(force=True, fail_on="never")).exit_code == 2


def test_two_pages_of_which_headlines_alone_were_found():
    """That the headlines agree says nothing of the story that was not found."""
    report = check(read(PAGE.encode()), read(PAGE.replace("old", "new").encode()))
    assert report.exit_code == 2
    assert "page furniture" in report.uncompared


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        "The mayor left at noon, and nobody asked her why she had come.",  # no claim, and no page about it
        "Tolls rise in Skelby",  # a headline, and nothing passed over
    ],
)
def test_what_was_compared_is_green(text):
    """Words compared are words compared, however few."""
    report = check(parse(text), parse(text))
    assert (report.exit_code, report.uncompared) == (0, "")


def test_how_much_was_compared_is_told():
    """In words, for each copy, on the first screen and in JSON."""
    shorter = STORY.rsplit("\n\n", 1)[0] + "\n"
    report = check(parse(STORY, outlet="Echo"), parse(shorter, outlet="Mail"))
    documents = report.to_dict()["documents"]
    told = [(document["words"], document["words_compared"]) for document in documents]
    assert told[0][0] > told[0][1] == told[1][0] == told[1][1]
    assert f"Echo {told[0][1]} of {told[0][0]} words" in render(report, "terminal", Look(columns=120))
