"""Every difference is accounted for: each token that differs is explained once, and nothing else is."""

from collections import defaultdict

from hypothesis import example, given, settings
from hypothesis import strategies as st

import factcheck
from factcheck.collate import collation
from factcheck.judge.account import account
from factcheck.judge.bench import bench
from factcheck.judge.engine import matches
from factcheck.judge.registry import registered
from factcheck.model.finding import Mark
from factcheck.model.settings import Settings

STORY = """A fire on a ferry off Norland killed 12 people on Tuesday and hurt at least 30 more, police said.

“We will not stop the search while there is hope,” said Ada Moss, the harbour master. “The water is cold.”

The Isle of Calder, built in 1998 for £38 million, was carrying 140 passengers from Leith to Ostend.

Its owner, Brandt Lines, denied that the alarm had failed. Shares in the firm fell 4.5% in London.

It was the third fire on the route since 2019, according to records seen by the Tribune.

Farid Osman, 34, a nurse from Hull, said he saw smoke at 5:40 p.m. and ran to the upper deck.
"""
WORDS = STORY.split(" ")
SPARE = [
    "14", "not", "Thursday", "rose", "defence", "Mr", "the", "Geneva", "“", "£2.4m", "about", "his",
    "sister", "said", "third", "2012", "Rahman", "quickly", "won't", "per cent", "—", "[sic]", "…",
]  # fmt: skip

edits = st.lists(
    st.tuples(
        st.integers(0, len(WORDS) - 1), st.sampled_from(["drop", "put", "swap"]), st.sampled_from(SPARE)
    ),
    max_size=12,
)


def edited(changes):
    """The story with words dropped, put in and changed, wherever chance will have it."""
    words = list(WORDS)
    for at, how, word in changes:
        at = min(at, len(words) - 1)
        if how == "drop":
            del words[at]
        elif how == "put":
            words.insert(at, word)
        else:
            words[at] = word
    return " ".join(words)


@given(edits, edits, st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_every_token_that_differs_is_explained_once(one, two, chance):
    """By a claim's verdict, or by one rule: nothing goes unsaid or is said twice, in whatever order they are asked."""
    copies = tuple(factcheck.examine(factcheck.parse(edited(changes))) for changes in (one, two))
    if not all(copy.sentences for copy in copies):
        return
    wanted = Settings(force=True)
    table = bench(collation(copies, wanted), wanted)
    by_stage = defaultdict(list)
    entries = list(registered())
    chance.shuffle(entries)
    for entry in entries:
        by_stage[entry.on].append(entry)
    taken, _, _ = matches(table, by_stage)
    explained = [
        Mark(document, token.span)
        for _, found in account(table, by_stage["edit"], taken)
        for document, tokens in ((0, found.a), (1, found.b))
        for token in tokens
    ]
    assert len(explained) == len(set(explained))
    differing = {
        Mark(document, token.span)
        for pairing in table.collation.pairings
        for edit in pairing.edits
        for document, tokens in zip(pairing.documents, (edit.a, edit.b), strict=True)
        for token in tokens
    }
    by_claims = {
        mark
        for mark in differing
        if any(mark.document == claim.document and mark.span.overlaps(claim.span) for claim in taken)
    }
    assert set(explained) | by_claims == differing
    assert not set(explained) & by_claims


@given(edits)
@settings(max_examples=25, deadline=None)
def test_a_copy_against_itself_is_silent(changes):
    """No finding but those that one copy raises by itself, and every claim agrees."""
    article = factcheck.parse(edited(changes))
    if not factcheck.examine(article).sentences:
        return
    report = factcheck.check(article, article, settings=Settings(force=True))
    assert not [f for f in report.findings if f.rule.family not in ("INT", "STY")]
    assert report.verdicts.diverge == report.verdicts.another_form == 0


@example([(7, "swap", "£2.4m"), (8, "drop", "14")], [(0, "put", "14"), (7, "drop", "14"), (7, "drop", "14")])
@example([(28, "swap", "third")], [(0, "drop", "14"), (31, "put", "14")])  # a rank against a count
@given(edits, edits)
@settings(max_examples=25, deadline=None)
def test_swapping_the_copies_swaps_the_marks_and_no_more(one, two):
    """What is found does not hang on which copy is named first."""
    articles = [factcheck.parse(edited(changes), outlet=name) for changes, name in ((one, "A"), (two, "B"))]
    if not all(factcheck.examine(article).sentences for article in articles):
        return
    there = factcheck.check(*articles, settings=Settings(force=True))
    back = factcheck.check(*reversed(articles), settings=Settings(force=True))

    def told(report, turn_over):
        return sorted(
            (
                f.code,
                f.severity.value,
                sorted((1 - m.document if turn_over else m.document, m.span) for m in f.marks),
            )
            for f in report.findings
            if f.rule.family != "STR"  # a split one way is a merge the other
        )

    assert told(there, False) == told(back, True)


@given(edits)
@settings(max_examples=25, deadline=None)
def test_every_mark_is_its_text(changes):
    """The JSON gives the words that stand at the offsets, and a line and column that lead there."""
    left, right = factcheck.parse(STORY), factcheck.parse(edited(changes))
    report = factcheck.check(left, right, settings=Settings(force=True)).to_dict()
    texts = [left.text, right.text]
    for finding in report["findings"]:
        assert finding["marks"]
        for mark in finding["marks"]:
            text = texts[mark["document"]]
            assert mark["text"] == text[mark["start"] : mark["end"]]
            line = text.split("\n")[mark["line"] - 1]
            first = mark["text"].split("\n")[0]
            assert line[mark["column"] - 1 :].startswith(first)
