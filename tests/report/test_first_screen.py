"""The two lines under the counts: what became of the quotations, and what is equal by house style."""

from __future__ import annotations

from factcheck import check, parse
from factcheck.report import Look, render

WIRE = (
    "Port guard fears strike\n\nBy Nell Orrin\n\n4 June 2024\n\n"
    "The Port Defence Guard of Skelby has cancelled leave for 40 per cent of its crews, the mayor said on Tuesday.\n\n"
    "“Nobody here wants a strike. We shall keep the piers open as long as we can,” said Mr Farrant, who runs the harbour.\n\n"
    "“We were not asked,” said Jo Lindal of the union.\n"
)
OURS = (
    "Port guard fears strike\n\nBy Tom Arl\n\nJune 4, 2024\n\n"
    "The Port Defense Guard of Skelby has canceled leave for 40% of its crews, the mayor said Tuesday.\n\n"
    "“Nobody here wants a strike,” said Farrant, who runs the harbour. “We shall keep the piers open as long as we can.”\n\n"
    "“We were not asked,” said Jo Lindal of the union.\n"
)


def screen(one: str, two: str) -> str:
    """The report on one line, so that no test hangs on where it breaks."""
    return " ".join(render(check(parse(one), parse(two)), "terminal", Look(columns=100)).split())


def test_a_split_quotation_and_a_spelling_are_named():
    """What the desk asked to see by name, before any note."""
    told = screen(WIRE, OURS)
    assert "quotations: 2 word for word, 1 split otherwise (“Nobody here wants a strike. …”)" in told
    assert "equal by house style: Defence/Defense, cancelled/canceled, 40 per cent/40%" in told
    assert told.index("equal by house style") < told.index("NOTES")


def test_a_changed_quotation_is_counted_as_changed():
    """And it is not among those that are word for word."""
    told = screen(WIRE, OURS.replace("were not asked", "were asked"))
    assert (
        "quotations: 1 word for word, 1 split otherwise (“Nobody here wants a strike. …”), 1 changed" in told
    )


def test_no_quotation_and_no_style_is_no_line():
    """A line that says nothing is none."""
    text = WIRE.split("“")[0]
    told = screen(text, text)
    assert "quotations:" not in told
    assert "house style" not in told
