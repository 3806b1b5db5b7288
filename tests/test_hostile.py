"""Copy comes from outside: whatever is in it, a report comes out, or a word on why there is none."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from factcheck.model.settings import Settings

PAGE = """Base to close in spring
By Ada Moss, AP
Published 3 November 2024, 10:15 pm

LEITH (AP) — About 1,250 soldiers will leave the island by March 4, the ministry said on Tuesday.

“We will not keep a battalion there,” said Farid Osman, 34, the minister. “It cost £38m (about $49m).”

Shares fell 4.5% after the base, 60 miles (97 km) north of Calder, was put up for sale at 5:40 p.m.
"""
JUNK = [
    "“", "”", '"', "'", "’s", "[", ")", "—", ".", "…", "$", "%", "9", "1/2", "½", "\n\n", "\u202e", "\x1b[31m",
    "\0", "n’t", " not ", " Mr. ", "中文", "😀", "Sept. 31", "25:61", "1e9", "7e90", "９", "[/b]", "Nvember", "4/39",
]  # fmt: skip
hits = st.lists(st.tuples(st.integers(0, len(PAGE)), st.integers(0, 9), st.sampled_from(JUNK)), max_size=25)


def spoilt(changes):
    """The page with stretches cut out of it and junk put in their place."""
    text = PAGE
    for at, cut, junk in changes:
        text = text[:at] + junk + text[at + cut :]
    return text


@pytest.mark.long
@given(hits, hits)
@settings(max_examples=80, deadline=None)
def test_no_copy_breaks_the_check(one, two):
    articles = [factcheck.parse(spoilt(changes)) for changes in (one, two)]
    if not all(factcheck.examine(article).sentences for article in articles):
        with pytest.raises(factcheck.FactcheckError):
            factcheck.check(*articles, settings=Settings(force=True))
        return
    report = factcheck.check(*articles, settings=Settings(force=True)).to_dict()
    for document, article in zip(report["documents"], articles, strict=True):
        for claim in document["claims"]:
            assert claim["text"] == article.text[claim["start"] : claim["end"]] != ""


@pytest.mark.parametrize(
    "text", ["Ada “Red” , Moss was here.", "The boat of Ada “Red Pike” ; it sank on Monday."]
)
def test_a_mark_that_stands_alone_behind_a_nickname_is_read(text):
    assert factcheck.examine(factcheck.parse(text, plain=True)).sentences
