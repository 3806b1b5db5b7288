"""Scores, votes and shares of a whole: two figures that are one result, and the parts that make up one sum."""

import pytest

import factcheck
from factcheck.model.settings import Settings

LOUD = [
    (
        "Orle came from behind to beat Norrby 4-2 in Tesk on Friday and will meet Holm or Lund in the spring.",
        "On Friday Orle recovered from a goal down in Tesk to defeat Norrby 4-3, and they meet Lund or Holm in spring.",
    ),
    (
        "The holders from Orle were put out in Tesk with a 5-1 win for Norrby, whose keeper was cheered off.",
        "In Tesk the keeper of Norrby was cheered off after a 6-1 victory that put out the holders, Orle.",
    ),
    (
        "The law on mills, which the house in Orle passed by 52 votes to 39, takes effect when the ice melts.",
        "When the ice melts a law on mills takes effect that was passed in Orle's house by 52 votes to 37.",
    ),
    (  # the sides changed places where nothing else did
        "The house in Orle rejected the law on mills by 52 votes to 39 on Friday.",
        "The house in Orle rejected the law on mills by 39 votes to 52 on Friday.",
    ),
    (  # the parts changed places where nothing else did
        "Seven of the nine hurt weavers were let go on Friday and two remain in care.",
        "Two of the nine hurt weavers were let go on Friday and seven remain in care.",
    ),
]
QUIET = [
    (  # told from the other side
        "Members rejected the law on mills by 52 votes to 39 after three of them, who had asked for it, left.",
        "The law on mills was defeated, 39 votes to 52. Three members who had asked for it had left by then.",
    ),
    (
        "Orle beat Norrby 4-2 in Tesk on Friday and will meet Holm or Lund in the spring.",
        "Norrby lost to Orle in Tesk on Friday, 2-4, and it is Orle that meets Lund or Holm in the spring.",
    ),
    (
        "The house in Orle passed the law on mills on Friday, 52-39, and it takes effect in spring.",
        "A law on mills takes effect in spring: the house in Orle passed it on Friday by 52 votes to 39.",
    ),
    (  # the rest of the same whole
        "Seven of the nine hurt weavers were let go from the ward in Orle on Friday; the two others stay with burns.",
        "Two of the nine weavers hurt are still on the ward in Orle, treated for burns. The other seven went home "
        "on Friday.",
    ),
    (  # a change and where it came to
        "The board in Orle let 20 go and cut its weavers from 90 to 70 on Friday, it said.",
        "On Friday, the board in Orle said, it cut its weavers to 70 from 90 by letting 20 go.",
    ),
]


def errors(a: str, b: str) -> list[str]:
    texts = (f"The harbour board met in Tesk.\n\n{text}\n\nIt meets again in the autumn." for text in (a, b))
    copies = [factcheck.parse(text, plain=True) for text in texts]
    found = factcheck.check(*copies, settings=Settings(force=True)).findings
    return [finding.code for finding in found if finding.severity == "error"]


@pytest.mark.parametrize(("a", "b"), LOUD)
def test_another_result_is_an_error(a, b):
    assert "NUM101" in errors(a, b)
    assert "NUM101" in errors(b, a)


@pytest.mark.parametrize(("a", "b"), QUIET)
def test_one_result_told_from_the_other_side_is_none(a, b):
    assert not errors(a, b)
    assert not errors(b, a)


def test_which_copy_has_a_figure_go_up_is_told():
    """Both print "5%": the figures alone would tell nobody what is wrong."""
    found = factcheck.check(
        factcheck.parse("Sales of skeins in Orle were up 5% over the year, the mill said.\n", outlet="Wire"),
        factcheck.parse(
            "There was a 5% fall in sales of skeins in Orle over the year, the mill said.\n", outlet="Echo"
        ),
        settings=Settings(force=True),
    )
    (one,) = [finding for finding in found.findings if finding.code == "NUM203"]
    assert (one.what, one.detail) == ("the directions differ", "up in Wire; down in Echo")
