"""Two copies side by side, through the whole room."""

import sys

import pytest

from factcheck.collate import collation
from factcheck.errors import DifferentStoriesError
from factcheck.model.settings import Settings
from factcheck.pipeline import examine, parse


def collate(*texts):
    return collation(tuple(examine(parse(text, plain=True)) for text in texts), Settings())


BASE = """The council voted to close the Millfield baths on Monday.
Residents said they would fight the decision in court.
Councillor Edna Price called the vote a disgrace.
Swimmers gathered outside the town hall with banners."""


def cells(found):
    return [row.cells for row in found.rows]


def test_a_copy_against_itself_is_all_same():
    found = collate(BASE, BASE)
    assert {row.relation.value for row in found.rows} == {"same"}
    assert not any(row.moved for row in found.rows)
    assert not any(pairing.edits for pairing in found.pairings)


def test_a_moved_sentence_is_paired_and_said_to_have_moved():
    lines = BASE.split("\n")
    other = "\n".join([lines[0], lines[3], lines[1], lines[2]])
    found = collate(BASE, other)
    assert [row.moved for row in found.rows] == [False, False, False, True]
    assert cells(found)[3] == ((3,), (1,))


def test_a_split_sentence_is_one_row():
    base = "The mill, which burned down in the night of the flood, employed weavers from three villages."
    other = "The mill employed weavers from three villages. It burned down in the night of the flood."
    found = collate(base, other)
    assert [(row.relation.value, row.cells) for row in found.rows] == [("split", ((0,), (0, 1)))]


@pytest.mark.parametrize(
    ("base", "other", "cells_told"),
    [
        (  # known by its figure, though all other words are small
            "It was 41C outside, but the crews never left the ridge, said fire chief Edna Price.",
            "The heat outside was 41C. But fire chief Edna Price said crews had never left the ridge.",
            [((0,), (0, 1))],
        ),
        (  # known by its run of small words
            "He never had it on him, said the clerk as he left. He had come for the papers.",
            "He had it on him. He had come for the papers, said the clerk on leaving.",
            [((0,), (0,)), ((1,), (1,))],
        ),
        (  # neither a figure nor a run: a sentence of its own
            "The crews never left the ridge, said fire chief Edna Price.",
            "The heat outside was 41C. But fire chief Edna Price said crews had never left the ridge.",
            [((0,), (1,)), ((), (0,))],
        ),
        (
            "It was 41C outside, but the crews never left the ridge, said fire chief Edna Price.",
            "Nobody knew that it was so. Fire chief Edna Price said crews had never left the ridge.",
            [((0,), (1,)), ((), (0,))],
        ),
    ],
)
def test_a_short_half_finds_the_sentence_it_was_split_from(base, other, cells_told):
    found = collate(base, other)
    assert sorted(cells(found), reverse=True) == sorted(cells_told, reverse=True)


@pytest.mark.parametrize(
    ("before", "after", "edits"),
    [
        ("voted to close", "voted to shut", [("close", "shut")]),
        ("on Monday", "Monday", [("on", "")]),
        ("vote a disgrace", "vote “a disgrace”", [("", "“"), ("", "”")]),
    ],
)
def test_edits_are_the_words_that_differ(before, after, edits):
    assert BASE.count(before) == 1
    found = collate(BASE, BASE.replace(before, after))
    told = [
        (" ".join(t.text for t in edit.a), " ".join(t.text for t in edit.b))
        for pairing in found.pairings
        for edit in pairing.edits
    ]
    assert told == edits


HARBOUR = """A trawler sank off Kilmore Quay on Friday night with three crew aboard.
The coastguard said two men were winched to safety and one was missing.
A lifeboat from Rosslare and a helicopter searched until dawn, when fog came down.
The boat had left harbour at noon to fish for crab."""
BUDGET = """Victoria's treasurer announced a $4.2 billion deficit in Melbourne.
Spending on hospitals will rise by 6 per cent next year.
A levy on empty homes, put off since 2019, is to begin in July after all.
Opposition members called it a raid on retired people and walked out."""


def test_a_line_or_two_is_never_refused():
    pair = tuple(examine(parse(text, plain=True)) for text in ("He wouldn't go.", "They sang."))
    assert collation(pair, Settings()).likeness == 0.0


def test_two_stories_are_refused_unless_forced():
    one, two = (examine(parse(text, plain=True)) for text in (HARBOUR, BUDGET))
    with pytest.raises(DifferentStoriesError, match="versions of one story"):
        collation((one, two), Settings())
    assert collation((one, two), Settings(force=True)).likeness == 0.0


@pytest.mark.parametrize(
    "other",
    [
        "A trawler sank off Kilmore Quay on Friday night.",  # all but the first words cut
        "Search for fisherman after Kilmore Quay sinking. The boat went down on Friday.",  # written anew
    ],
)
def test_a_heavy_cut_is_still_the_same_story(other):
    """It is held against the story, and stands nearer to it than another story does."""
    story, cut, elsewhere = (examine(parse(text, plain=True)) for text in (HARBOUR, other, BUDGET))
    found = collation((story, cut), Settings())
    assert any(all(row.cells) for row in found.rows)
    assert found.likeness > collation((story, elsewhere), Settings(force=True)).likeness


@pytest.mark.parametrize(
    ("before", "after", "alone"),
    [
        ("Ward 5 lent 12 boats to its harbours.", "Ward 6 lent 17 boats to its harbours.", True),
        ("Ward 5 lent 12 boats to its harbours.", "Ward 6 lent two boats to its harbours.", False),
        ("Ward 5 lent 12 boats to its harbours.", "Ward 5 lent 12 more boats to its harbours.", False),
        ("Ward 5 lent 12 boats to its harbours.", "Ward 6 sold 12 boats to its harbours.", False),
    ],
)
def test_a_row_may_differ_in_figures_alone(before, after, alone):
    (pairing,) = collate(before, after).pairings
    assert pairing.in_figures_alone is alone


def test_no_opposite_is_looked_for_where_figures_alone_differ(monkeypatch):
    def refuse(*given):
        raise AssertionError("a word was looked up")

    monkeypatch.setattr(sys.modules["factcheck.collate.contrasts"], "_two", refuse)
    found = collate(
        "The board closed 12 of its schools in May.", "The board closed 17 of its schools in May."
    )
    assert found.contrasts == ()
