"""Which part of the page is what."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from factcheck.examine.masthead import masthead
from factcheck.examine.zones import zones

PAGE = """\
The Harwick Chronicle
News   Sport   Jobs
Local News

Two held after lorry carrying 4,000 phones is stolen near Harwick

By Nell Farrow, Crime Reporter
Published 09:14, 3 March 2025

Share
Facebook
Copy link

Police at the lay-by on Tuesday (Ben Coe/PA)

HARWICK (PA) — Two men have been arrested after a lorry carrying 4,000 phones was stolen near Harwick, police said.

The driver, 51, was found unhurt two miles away.

What police say

“We think they knew the route,” said Inspector Ruth Dale. “They did not find it by luck.”

READ MORE: Nine things to do this weekend

Related
Bus fares to rise by 8% in April
Council votes 31-12 for new pool

Insp Dale said both men were known to her officers and that the phones had been found in a barn.

Most read
Woman, 91, swims the Channel
Sign up to our newsletter
"""


def labelled(text: str) -> list[tuple[str, str]]:
    return [(zone.kind.value, zone.span.of(text)) for zone in zones(factcheck.parse(text))]


def test_a_pasted_page():
    """Each line of a page has its label, and the story stands alone as body."""
    found = labelled(PAGE)
    kinds = {said: kind for kind, said in found}
    assert [said for kind, said in found if kind == "body"] == [
        "Two men have been arrested after a lorry carrying 4,000 phones was stolen near Harwick, police said.",
        "The driver, 51, was found unhurt two miles away.",
        "What police say",
        "“We think they knew the route,” said Inspector Ruth Dale. “They did not find it by luck.”",
        "Insp Dale said both men were known to her officers and that the phones had been found in a barn.",
    ]
    assert kinds["Two held after lorry carrying 4,000 phones is stolen near Harwick"] == "headline"
    assert kinds["By Nell Farrow, Crime Reporter"] == "byline"
    assert kinds["Published 09:14, 3 March 2025"] == "timestamp"
    assert kinds["Police at the lay-by on Tuesday"] == "caption"
    assert kinds["(Ben Coe/PA)"] == "credit"
    assert kinds["HARWICK (PA) —"] == "dateline"
    assert kinds["Woman, 91, swims the Channel"] == "furniture"


def test_its_masthead():
    """Outlet, agency, byline, day and place are read off the page."""
    article = factcheck.parse(PAGE)
    head = masthead(article, zones(article))
    assert (head.outlet, head.agency, head.byline) == (
        "The Harwick Chronicle",
        "PA",
        "Nell Farrow, Crime Reporter",
    )
    assert (str(head.published), head.dateline) == ("2025-03-03", "HARWICK")


BARE = [
    "A court in Leeds has jailed a man for six years.",
    "He had denied the charge.",
    "“I did nothing,” he told the jury.",
    "By the end of the week three more people had come forward, and 12 had done so by May.",
    "Subscribers to the service lost £400 each, the court was told.",
    "The family said they would “never” forgive him.",
]


def test_bare_paragraphs_are_all_body():
    """Ordinary prose without a page round it is body from the first word to the last."""
    assert labelled("\n\n".join(BARE)) == [("body", said) for said in BARE]


@given(
    st.lists(
        st.sampled_from([*PAGE.splitlines(), *BARE, "\x00", "___", "Ends", "(AP)", "\u2028", " — "]),
        max_size=14,
    )
)
@settings(max_examples=100, deadline=None)
def test_every_visible_character_lies_in_one_zone(lines):
    """Zones part the visible characters of any page exactly."""
    text = "\n".join(lines)
    at = 0
    for zone in zones(factcheck.parse(text)):
        assert not text[at : zone.span.start].strip()
        assert zone.span.of(text).strip()
        at = zone.span.end
    assert not text[at:].strip()


FORUM = """\
TownFans
Forum | Fixtures | Shop

IT'S OFFICIAL: Harwick sign Danish keeper!

Posted by Nell_1902
05/11/2025 08:20

214 replies

Harwick Town have signed the Denmark goalkeeper Ida Holm for £2.4m, with a dose of luck.

She flies in at 7pm on November 12, the club said.
"""


def test_a_page_of_a_site_run_by_fans():
    """A headline that cries, whoever posted it by his handle, and a stamp all in figures."""
    kinds = {said: kind for kind, said in labelled(FORUM)}
    assert kinds["IT'S OFFICIAL: Harwick sign Danish keeper!"] == "headline"
    assert kinds["Posted by Nell_1902"] == "byline"
    assert kinds["05/11/2025 08:20"] == "timestamp"
    assert kinds["214 replies"] == "furniture"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Agencies in Port Harwick", "byline"),
        ("Posted by Nell Farrow", "byline"),
        ("0:00 / 3:12", "furniture"),  # a player's clock
        ("A nurse draws up a dose of the vaccine in Harwick, Kan., on Monday. (AP Photo/Ben Coe)", "caption"),
        ("Sign up for your daily dose of news", "furniture"),
        ("Disclaimer: we have changed the headline of this story alone.", "furniture"),
    ],
)
def test_a_line_under_the_headline(line, kind):
    page = PAGE.replace("Share\n", f"{line}\n\nShare\n")
    assert page != PAGE
    found = {said: label for label, said in labelled(page)}
    assert next(label for said, label in found.items() if line.startswith(said)) == kind


@pytest.mark.parametrize(
    ("stamp", "body", "day"),
    [
        ("05/11/2025 08:20", "The toll of £3 was due at 7pm on November 5, it said.", "2025-11-05"),
        ("05/11/2025 08:20", "It opens at 7pm on 5 November, the council said.", "2025-11-05"),
        ("2/9/2025", "It began at 7am and cost 3 per cent more, the union said.", "2025-09-02"),
        ("05/11/2025 08:20", "It opens at 7 p.m. on Nov. 5, the council said.", "2025-05-11"),
        ("05/11/2025", "The color of the door was changed on May 5, the center said.", "2025-05-11"),
        ("25/11/2025", "The color of the door was changed on May 5, the center said.", "2025-11-25"),
        ("05/11/2025", "The door was painted, the council said.", "2025-05-11"),  # nothing tells
    ],
)
def test_a_day_in_figures_alone(stamp, body, day):
    """5/11 is the fifth of November where copy is British in manner, or of its kin."""
    article = factcheck.parse(
        f"The Harwick Chronicle\n\nDoor painted at the harwick hall\n\n{stamp}\n\n{body}\n"
    )
    assert str(masthead(article, zones(article)).published) == day
