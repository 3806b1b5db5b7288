"""The report on a screen: what stands where, in which order, and that copy is shown, never obeyed."""

import re

import pytest

from factcheck.model.finding import Verdicts
from factcheck.model.settings import Settings
from factcheck.report import Look, render

BASE = "The ferry sank with 1,240 people on board, the coast guard said on Tuesday.\nNobody else was near.\n"
COPY = "The ferry sank with 1,420 people on board, the coast guard said.\nNobody else was near.\n"


@pytest.fixture
def copies(build):
    return build.witness(BASE, "The Wire", "in/wire.txt"), build.witness(COPY, "Echo", "in/echo.txt")


def draw(report, **look):
    return render(report, "terminal", Look(**look))


def test_error_stands_first_with_places_and_marked_words(build, copies):
    """An error comes before a warning, with its places in both files and marks under the words."""
    warning = build.finding(
        copies, "DAT203", "day dropped: The Wire Tuesday", ["on Tuesday", 64], severity="warning"
    )
    error = build.finding(copies, "NUM101", "the counts differ (digits transposed)", ["1,240", "1,420"])
    drawn = draw(build.report(copies, [warning, error]))
    assert drawn.index("ERRORS") < drawn.index("NUM101") < drawn.index("TO CHECK") < drawn.index("DAT203")
    assert "wire.txt:1:21   echo.txt:1:21" in drawn
    lines = drawn.splitlines()
    at = next(n for n, line in enumerate(lines) if "sank with 1,240" in line)
    assert lines[at + 1].index("‾") == lines[at].index("1,240")
    assert lines[at + 1].strip() == "‾‾‾‾‾"
    assert lines[-1] == "✖ 1 error: exit 1"


def test_left_out_words_have_a_place(build, copies):
    """Where a copy leaves words out, a mark stands in the gap."""
    found = build.finding(
        copies, "DAT203", "day dropped", ["on Tuesday", COPY.index(".")], severity="warning"
    )
    assert "coast guard said ___." in draw(build.report(copies, [found]))


def test_notes_are_folded_unless_asked_for(build, copies):
    """Notes stand in counts by kind with what they are about; --verbose lists each."""
    notes = [
        build.finding(
            copies, "STY101", "spelling", ["sank", "sank"], name="spelling", severity="note", gist=gist
        )
        for gist in ("grey/gray", "harbour/harbor", "grey/gray")
    ]
    report = build.report(copies, notes)
    folded = draw(report)
    assert re.search(r"wording and order +3 +grey/gray \(2\) · harbour/harbor", folded)
    assert "wire.txt:1" not in folded
    assert draw(report, verbose=True).count("wire.txt:1:11") == 3


@pytest.mark.parametrize(
    ("bar", "severity", "last"),
    [
        ("error", "warning", "✔ Nothing at or above error: exit 0"),
        ("warning", "warning", "✖ 1 to check (--fail-on warning): exit 1"),
        ("note", "note", "✖ 1 note (--fail-on note): exit 1"),
        ("never", "error", "✔ Nothing fails this check (--fail-on never): exit 0"),
    ],
)
def test_last_line_says_the_exit_code(build, copies, bar, severity, last):
    found = build.finding(copies, "NUM101", "the counts differ", ["1,240", "1,420"], severity=severity)
    report = build.report(copies, [found], settings=Settings(fail_on=bar))
    assert draw(report).splitlines()[-1] == last


def test_counts_say_what_was_not_compared(build, copies):
    """A green report owns up to what it did not compare, and why."""
    told = Verdicts(agree=11, another_form=2, only_here=3, not_compared=(("caption", 1), ("furniture", 4)))
    drawn = " ".join(draw(build.report(copies, verdicts=told)).split())
    assert "11 agree, 2 in another form, 0 diverge, 3 only here, 5 not compared" in drawn
    assert "(caption, furniture 4)" in drawn
    nothing = draw(build.report(copies, verdicts=Verdicts()), columns=200)
    assert "says nothing of the facts" in nothing


@pytest.mark.parametrize(
    ("nasty", "shown"),
    [
        ("\x1b[31mred\x1b[0m", "␛[31mred␛[0m"),
        ("[red]sic[/b]", "[red]sic[/b]"),
        ("\u202etxet", "⟨U+202E⟩txet"),
        ("a\x00b\x07", "a␀b␇"),
        ("\x9b2J", "⟨U+009B⟩2J"),
        ("zero\u200bwidth", "zero⟨U+200B⟩width"),
        (":smile:", ":smile:"),
        ("back\\[slash]", "back\\[slash]"),
    ],
)
@pytest.mark.parametrize("colour", [False, True])
def test_copy_is_shown_never_obeyed(build, nasty, shown, colour):
    """Markup and control characters in copy reach the screen as text."""
    copies = (
        build.witness(f"They {nasty} fled.\n", nasty, "a.txt"),
        build.witness("They fled.\n", "B", "b.txt"),
    )
    found = build.finding(copies, "WRD101", f"words differ: {nasty}", [f"They {nasty}", "They"], gist=nasty)
    drawn = draw(build.report(copies, [found], cautions=(nasty,)), colour=colour, verbose=True)
    assert shown in re.sub(r"\x1b\[[0-9;]*m", "", drawn) if colour else shown in drawn
    ours = re.sub(r"\x1b\[[0-9;]*m", "", drawn) if colour else drawn
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e]", ours)
    if colour:
        assert "\x1b[31mred" not in drawn


def test_marks_stand_under_wide_characters(build):
    """An ideograph takes two columns, and so do the marks under it."""
    copies = build.witness("東京で 12 人.\n", "A", "a.txt"), build.witness("東京で 14 人.\n", "B", "b.txt")
    found = build.finding(copies, "NUM101", "counts", ["12", "14"])
    lines = draw(build.report(copies, [found])).splitlines()
    at = next(n for n, line in enumerate(lines) if "東京で 12" in line)
    assert lines[at + 1].index("‾") == lines[at].index("12") + 3


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_no_line_is_wider_than_the_screen(build, columns):
    """Copy is trimmed around what differs and wrapped; nothing runs over the edge."""
    long = "It was a long and winding report of the board of inquiry which " * 9
    copies = [
        build.witness(
            f"{long} said 12 died and {long}.\n", "An Outlet With a Long Name", "very/long/folder/a.txt"
        ),
        build.witness(f"{long} said 14 died and {long}.\n", "Another", "other/long/folder/b.txt"),
    ]
    found = build.finding(copies, "NUM101", f"the counts differ {long}", ["12", "14"])
    drawn = draw(build.report(copies, [found]), columns=columns)
    assert max(map(len, drawn.splitlines())) <= columns
    assert "said 12 died" in drawn or columns == 40


def test_many_copies_in_camps(build):
    """Copies that print the same share a line; the one that stands alone is marked."""
    texts = [("AP", "12"), ("PA", "12"), ("AFP", "14")]
    copies = [build.witness(f"The blast killed {n} people.\n", name, f"{name}.txt") for name, n in texts]
    found = build.finding(copies, "NUM101", "the counts differ: AP, PA 12; AFP 14", ["12", "12", "14"])
    drawn = draw(build.report(copies, [found]))
    assert re.search(r"AP, PA +The blast killed 12", drawn)
    assert re.search(r"AFP +◀ The blast killed 14", drawn)
    assert "base     AP" in drawn


def test_colour_adds_no_words(build, copies):
    """What stands in colour stands without: only the row of marks gives way to style."""
    found = build.finding(copies, "NUM101", "the counts differ", ["1,240", "1,420"])
    report = build.report(copies, [found])
    bare = re.sub(r"\x1b\[[0-9;]*m", "", draw(report, colour=True))
    plain = "".join(line for line in draw(report).splitlines(True) if line.strip(" ‾\n") or line == "\n")
    assert [line.rstrip() for line in bare.splitlines()] == plain.splitlines()
