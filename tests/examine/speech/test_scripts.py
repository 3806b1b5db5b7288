"""Words quoted without marks: scripts and statements set apart; and the lines with a colon that are neither."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck

INTERVIEW = """Gov. Dale Harkin sat down with the Tribune on Tuesday. The interview was edited for length.

Q: When did you know the levee would go?

A: About 3 a.m. I was on the phone with the engineers.

It did not hold, of course.

Q: Do you regret it?

A: Every day.

Harkin leaves office in January."""

HEARING = """Ada Moss faced the panel on Monday. Ben Cole, its chairman, led the questions.

COLE: Did you sign the order?

MOSS: I did not, Mr. Chairman.

COLE: Who did?

MOSS: Nobody told me.

The hearing goes on."""

STATEMENT = """Ada Moss resigned on Monday as mayor of Leeds. In a statement, Moss said:

I have served this city for nine years. I leave with my head high.

The council will meet on Tuesday. The statement of her deputy, Jon Pike, read in full:

The last months have been hard for all of us.

I will not be a candidate.

Police said the papers are with prosecutors."""

INDENTED = """Ada Moss resigned on Monday. She wrote on Facebook:

    The bridge is shut. It stays shut.

    Thank you all.

The council will meet on Tuesday."""


def quoted(text, **how):
    witness = factcheck.examine(factcheck.parse(text, plain=True, **how))
    for quote in witness.quotes:
        for part in quote.parts:
            assert part.of(text) in text
    return [(quote.text, quote.speaker) for quote in witness.quotes if quote.direct]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            INTERVIEW,
            [
                ("When did you know the levee would go?", None),
                ("About 3 a.m. I was on the phone with the engineers.", "Dale Harkin"),
                ("It did not hold, of course.", "Dale Harkin"),
                ("Do you regret it?", None),
                ("Every day.", "Dale Harkin"),
            ],
        ),
        (
            HEARING,
            [
                ("Did you sign the order?", "Ben Cole"),
                ("I did not, Mr. Chairman.", "Ada Moss"),
                ("Who did?", "Ben Cole"),
                ("Nobody told me.", "Ada Moss"),
            ],
        ),
        (
            STATEMENT,
            [
                ("I have served this city for nine years. I leave with my head high.", "Ada Moss"),
                ("The last months have been hard for all of us.", "Jon Pike"),
                ("I will not be a candidate.", "Jon Pike"),
            ],
        ),
        (
            INDENTED,
            [("The bridge is shut. It stays shut.", "Ada Moss"), ("Thank you all.", "Ada Moss")],
        ),
    ],
    ids=["questions and answers", "surnames", "statements", "indented"],
)
def test_words_quoted_without_marks(text, expected):
    """Every turn of a script and every paragraph of a statement is a direct quotation, with its speaker."""
    assert quoted(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "WASHINGTON: The Senate met on Monday.\n\nTIME: 3pm\n\nPLACE: Town hall\n\nLONDON: Police held two men.",
        "READ MORE: Ten things to know.\n\nWATCH: The flood from above.\n\nREAD MORE: How to help.\n\nWATCH: More.",
        "Saka scored.\n\nSaka: 8. Lively.\n\nPalmer: 7. Quiet.\n\nSaka: 9 in the end.\n\nPalmer: 6 in all.",
        "Arsenal won.\n\nArsenal: Raya, White, Gabriel.\n\nChelsea: Sanchez, Gusto.\n\nArsenal: Saka 4.",
        "The law was signed.\n\nQ: When does it begin?\n\nA: In July, if you ask the governor.\n\nQ: Who pays?",
        "The minister announced three measures:\n\nSchools will open on Monday.\n\nShops will shut on Tuesday.",
        "The inquiry said there were two causes:\n\nA bridge that we all know was weak.\n\nA storm.",
        "The council said:\n\n• Schools will open on Monday and we will tell you.\n\n• Shops will shut.",
        "Moss named her team: Pike, Cole and Reid.\n\nWe all know the result.\n\nAnalysis: a long night.",
        "Yes: 45\n\nNo: 30\n\nYes: 12\n\nNo: 3",
        "The Greens hold Leeds.\n\nThe result, in full:\n\nAda Moss (Green) 9,100\n\nJon Pike (Labour) 8,700",
        "The Greens hold Leeds.\n\nThe full lineups:\n\nLeeds kept the eleven that beat Hull.",
        "  The mayor spoke on Monday.\n\n  The council met on Tuesday.\n\n  Nobody came on Friday.",
        "MONDAY: You will see sun.\n\nTUESDAY: You will see rain.\n\nMONDAY: I said sun.\n\nTUESDAY: Rain.",
    ],
)
def test_lines_with_a_colon_that_are_no_quotation(text):
    """Datelines, kickers, ratings, team sheets, explainers and lists are nobody's words."""
    assert quoted(text) == []


def test_what_is_said_of_a_list_in_full_is_quoted():
    """Not the results, but a statement on them."""
    text = (
        "Ada Moss lost in Leeds.\n\nHer statement on the results in full:\n\nThe last months have been hard."
    )
    assert [words for words, _ in quoted(text)] == ["The last months have been hard."]


def test_a_block_quotation_of_the_page_is_quoted():
    """HTML's blockquote and Markdown's ">" set words apart; a post is given to whoever signed it."""
    page = (
        b"<html><body><article><h1>Mayor resigns after audit</h1><p>Ada Moss resigned on Monday as mayor of "
        b"Leeds. She wrote on Facebook:</p><blockquote><p>The bridge stays shut for good.</p></blockquote>"
        b"<p>Her rival, Jon Pike, answered at once.</p><blockquote><p>Good riddance. Nine years too many.</p>"
        b"&mdash; Jon Pike (@jonpike) May 3, 2022</blockquote><p>Police have the papers.</p>"
        b"</article></body></html>"
    )
    marked = (
        b"# Mayor resigns after audit\n\nAda Moss resigned on Monday as mayor of Leeds. She wrote on Facebook:\n\n"
        b"> The bridge stays shut for good.\n\nThe council will meet on Tuesday.\n"
    )
    said = [
        [(q.text, q.speaker) for q in factcheck.examine(factcheck.read(p)).quotes] for p in (page, marked)
    ]
    first = ("The bridge stays shut for good.", "Ada Moss")
    assert said == [[first, ("Good riddance. Nine years too many.", "Jon Pike")], [first]]


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.sampled_from(["Q: Why?", "A: I know.", "MOSS: We go.", "She said:", "> I am here.", "“No,", ":"])
    )
)
def test_any_order_of_turns_keeps_spans_apart(lines):
    """Turns in any order make quotations whose spans follow each other and do not overlap."""
    text = "Ada Moss gave an interview.\n\n" + "\n\n".join(lines)
    quotes = factcheck.examine(factcheck.parse(text, plain=True)).quotes
    parts = [part for quote in quotes for part in quote.parts]
    assert all(a.end <= b.start for a, b in pairwise(parts))


INDENTED = [
    "The yard at Lerwick is to build two tugs for the town.",
    "The yard holds 40 men. It said we owe them work, and the mine will stay open.",
    "It will cost 12 crowns a ton, its owner said.",
]


def own_words(text):
    return [quote.text for quote in factcheck.examine(factcheck.parse(text)).quotes]


@pytest.mark.parametrize("first", ["", "    "])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_copy_that_is_indented_throughout_quotes_nobody(first, gap):
    """The indent of every paragraph sets none of them apart."""
    assert own_words(first + f"{gap}    ".join(INDENTED) + "\n") == []


def test_a_block_indented_by_itself_is_quoted_still():
    """Among paragraphs at the margin an indent is a choice."""
    text = f"{INDENTED[0]}\n\n    We owe our men their work, and I will give it to them.\n\n{INDENTED[2]}\n"
    assert own_words(text) == ["We owe our men their work, and I will give it to them."]
    deeper = "    " + text.replace("\n\n", "\n\n    ")
    assert own_words(deeper) == ["We owe our men their work, and I will give it to them."]


def test_the_mine_is_no_pronoun():
    """A pit is nobody's word; what is mine is."""
    for said, found in (("The mine at Lerwick is shut.", 0), ("The yard is mine, he wrote.", 1)):
        text = f"{INDENTED[0]}\n\n        {said}\n\n{INDENTED[2]}\n"
        assert len(own_words(text)) == found
