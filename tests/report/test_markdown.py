"""Markdown, drawn by a parser of it: what stands in copy is text."""

import re

import pytest
from markdown_it import MarkdownIt

from factcheck import check, parse
from factcheck.model.settings import Settings, Suppression
from factcheck.model.story import Story
from factcheck.report import Look, written
from factcheck.report import markdown as room

WIRE = "The ferry carried 412 people on Friday.\nThe quay was closed for repairs."
ECHO = "The ferry carried 421 people on Friday.\nThe quay was shut for repairs."
PAGE = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def drawn(*stories, form="markdown", **look):
    return written(stories, form, Look(**look))


def test_the_verdict_stands_first_and_errors_before_the_rest():
    text = drawn(Story("desk", check(parse(WIRE, outlet="A"), parse(ECHO, outlet="B"))))
    assert text.startswith("## ❌ factcheck: 1 error\n")
    assert "**A** against **B**" in text
    assert "| ❌ | NUM101 count-differs |" in text
    assert "Claims: " in text


def test_a_clean_story_says_so_and_how_much_was_compared():
    text = drawn(Story("desk", check(parse(WIRE), parse(WIRE))))
    assert text.startswith("## ✅ factcheck: no error, nothing to check\n")
    assert "2 agree" in text


def test_notes_are_counted_and_told_where_they_are_asked_for():
    story = Story("", check(parse(WIRE), parse(ECHO)))
    assert "WRD3" not in drawn(story)
    assert re.search(r"\d notes?: .*wording", drawn(story))
    assert "WRD3" in drawn(story, verbose=True)


def test_what_is_suppressed_is_told_with_its_reason():
    settings = Settings(suppressions=(Suppression("NUM", "as *we* count", who="Ines"),), ignore=("STY",))
    text = drawn(Story("", check(parse(WIRE), parse(ECHO), settings=settings)))
    assert "1 suppressed (as \\*we\\* count (Ines): 1)" in text


@pytest.mark.parametrize(
    "words",
    ["<img src=x>", "[a](http://b.example)", "![a](b)", "a | b", "*a*", "__a__", "`a`", "~~a~~", "<!-- a", "&lt;",
     "\\", "# a", "a\n\n# b", "$a$", "a `` b ` c", "[^1]", "<https://a.example>"],
)  # fmt: skip
def test_no_mark_of_copy_is_mark_up(build, words):
    copies = [build.witness("A 412", words, f"{words}.txt"), build.witness("A 421", "Echo", "b.txt")]
    found = build.finding(copies, "NUM101", words, ("412", "421"))
    text = drawn(Story(words, build.report(copies, [found], cautions=(words,))), Story("two", failed=words))
    page = PAGE.render(text)
    assert set(re.findall(r"<([a-z0-9]+)", page)) <= {
        "h2", "h3", "p", "strong", "table", "thead", "tbody", "tr", "th", "td", "code", "br",
    }  # fmt: skip
    assert page.count("<h2>") == 1
    assert page.count("<h3>") == 2
    rows = re.findall(r"<tr>(.*?)</tr>", page, re.DOTALL)
    assert {row.count("<t") for row in rows} == {4, 6}


def test_no_address_is_a_link():
    assert (
        room.text("see https://a.example and www.a.example")
        == "see https&#58;//a.example and www&#46;a.example"
    )


def test_many_stories_have_a_table_and_what_is_clean_no_more():
    same, other = check(parse(WIRE), parse(WIRE)), check(parse(WIRE), parse(ECHO))
    text = drawn(Story("one", same), Story("two", other), Story("three", failed="gone"))
    assert text.startswith("## ❌ factcheck: 1 not checked, 1 error in 3 stories\n")
    assert [line.split(" | ")[-1] for line in text.splitlines() if line.startswith(("| one", "| two", "| three"))] == [
        "0 |", "1 |", "2 |",
    ]  # fmt: skip
    assert [line for line in text.splitlines() if line.startswith("### ")] == ["### two", "### three"]


def test_a_summary_keeps_below_the_limit_of_the_service():
    """Whole stories, and how many are left out; nothing at all would be shown of a longer one."""
    long = Story("x" * 300_000, failed="gone")
    text = drawn(*[long] * 5, form="github-summary")
    assert len(text.encode()) < 1024 * 1024
    assert text.endswith(("stories are too long for this page.\n", "story is too long for this page.\n"))
    whole = drawn(Story("a", failed="gone"), form="github-summary")
    assert "too long" not in whole
