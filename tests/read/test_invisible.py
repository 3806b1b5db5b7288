"""Characters that print nothing: no part of the copy, wherever they stand, and every place leads back."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import factcheck
from factcheck.model.article import Token
from factcheck.model.span import Span

COPY = (
    "Harbour tolls rise in Skelby\n\nBy Nell Orrin\n\n4 June 2024\n\n"
    "Tolls at Skelby will rise by £1.25 from Monday, 14 months after 2,300 skippers signed a petition.\n\n"
    "“We were not asked,” said Jo Farrant, 61, who runs three boats. The port declined to comment.\n"
)
INVISIBLE = [
    "\u00ad",
    "\u200b",
    "\u200c",
    "\u200d",
    "\u2060",
    "\ufeff",
    "\u034f",
    "\u180e",
    "\ufe0f",
    "\u2063",
]


@pytest.mark.parametrize("mark", INVISIBLE)
@pytest.mark.parametrize("words", ["14", "Skelby will", "Farrant,", "asked", "\n\n4", "£1"])
def test_a_mark_that_prints_nothing_changes_nothing(mark, words):
    """Alone, in a word, in a figure, at an end of a paragraph: silence."""
    assert words in COPY
    for spoilt in (words[:1] + mark + words[1:], mark + words, words + mark):
        report = factcheck.check(factcheck.parse(COPY), factcheck.parse(COPY.replace(words, spoilt, 1)))
        assert [(finding.code, finding.message) for finding in report.findings] == []


# a draw is small, but on a machine with other work to do the clock of the health check runs out all the same
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=50)
@given(st.lists(st.tuples(st.integers(0, len(COPY)), st.sampled_from(INVISIBLE)), max_size=8))
def test_every_character_leads_back_to_its_place(marks):
    """The text is the file without them, and each character's offset is the file's."""
    spoilt = COPY
    for at, mark in sorted(marks, reverse=True):
        spoilt = spoilt[:at] + mark + spoilt[at:]
    article = factcheck.read(spoilt.encode())
    if not spoilt.startswith("\ufeff"):  # a byte-order mark at the start is no character of the file
        assert article.text == COPY
        places = [article.offsets.to_file(at) for at in range(len(COPY))]
        assert [spoilt[at] for at in places] == list(COPY)
        assert places == sorted(set(places))


@pytest.mark.parametrize("mark", ["\u0301", "\u20dd", "\u0300\u0301"])
def test_an_accent_on_no_letter_is_a_token(mark):
    """It is compared as what it is, and crashes nothing."""
    spoilt = COPY.replace("three boats", f"three {mark} boats").replace("61,", f"61{mark},")
    report = factcheck.check(factcheck.parse(COPY), factcheck.parse(spoilt))
    assert all(token.key for witness in report.collation.witnesses for row in witness.tokens for token in row)


def test_no_token_is_without_a_key():
    """What has no key cannot be compared, so it cannot be made."""
    with pytest.raises(ValueError, match="without a key"):
        Token(Span(0, 1), "\u00ad", "")


def test_a_changed_figure_in_a_page_full_of_soft_hyphens_stops_it():
    """Quiet on what nobody sees, loud on what the figure says."""
    ours = COPY.replace("petition", "peti\u00adtion").replace("2,300", "2,\u200b030")
    report = factcheck.check(factcheck.parse(COPY), factcheck.parse(ours))
    assert [finding.code for finding in report.findings if finding.severity == "error"] == ["NUM101"]


def test_marks_that_turn_the_text_are_told():
    """A page that can show its words in another order than it holds them is no ordinary page."""
    article = factcheck.read("The toll \u202ewas 14\u202c, police said.".encode())
    assert article.text == "The toll was 14, police said."
    assert article.cautions == ("hidden marks that turn the direction of the text were passed over",)


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("the Trans- Alpine Rail Company", "the Trans-Alpine Rail Company"),
        ("a long- serving pilot", "a long-serving pilot"),
        ("a 12- year-old boy", "a 12-year-old boy"),
        ("a two- and three-day ticket", "a two- and three-day ticket"),
        ("the pre- or post-war piers", "the pre- or post-war piers"),
        ("the pilot- who is 51 -", "the pilot- who is 51 -"),
        ("LERWICK- Ferries stood still", "LERWICK- Ferries stood still"),
        ("ferries - three - stood", "ferries - three - stood"),
        ("from 10- 12 piers", "from 10- 12 piers"),
        (
            "the harbour board of the old town had long-\nserving pilots",
            "the harbour board of the old town had long-serving pilots",
        ),
        ("Ferries-\nTrains", "Ferries-\nTrains"),
        ("ferries-\n\ntrains", "ferries-\n\ntrains"),
    ],
)
def test_a_compound_broken_at_the_end_of_a_line_is_one(printed, read):
    """The blank behind its hyphen goes; a hyphen that another word takes up keeps it."""
    article = factcheck.parse(printed)
    assert article.text == read
    for at, letter in enumerate(read):
        assert printed[article.offsets.to_file(at)] == letter
