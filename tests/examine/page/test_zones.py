"""Which part of the page is what."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from factcheck.examine.page.masthead import masthead
from factcheck.examine.page.zones import zones

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
        ("Updated today / 10:20", "timestamp"),
        ("4 min read", "furniture"),
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


LEDE = "A ferry ran aground on Monday, police said."
NEXT = "Nobody was hurt."
STORY = f"{LEDE}\n\n{NEXT}"


def told(text: str, kind: str) -> list[str]:
    return [said for label, said in labelled(text) if label == kind]


def head_of(text: str):
    article = factcheck.parse(text)
    return masthead(article, zones(article))


@pytest.mark.parametrize(
    ("line", "said", "tail"),
    [
        (
            "The crew of 14 walked ashore, he said. (Reuters)",
            "The crew of 14 walked ashore, he said.",
            "(Reuters)",
        ),
        ("The crew of 14 walked ashore. (AP)", "The crew of 14 walked ashore.", "(AP)"),
        ("The crew of 14 walked ashore. — AFP", "The crew of 14 walked ashore.", "— AFP"),
        ("The crew of 14 walked ashore. – PTI", "The crew of 14 walked ashore.", "– PTI"),
        ("“All 14 walked ashore.” [Reuters]", "“All 14 walked ashore.”", "[Reuters]"),
        ("The crew of 14 walked ashore. (AFP/Reuters)", "The crew of 14 walked ashore.", "(AFP/Reuters)"),
        ("The crew of 14 walked ashore. -- Agencies", "The crew of 14 walked ashore.", "-- Agencies"),
    ],
)
@pytest.mark.parametrize("place", ["middle", "end"])
def test_a_paragraph_that_its_agency_signs_is_copy(line, said, tail, place):
    """The agency's name alone is set apart."""
    text = f"Ferry runs aground\n\n{STORY}\n\n{line}" + (
        "\n\nThe hull is split." if place == "middle" else ""
    )
    assert said in told(text, "body")
    assert told(text, "credit") == [tail]


@pytest.mark.parametrize(
    "line",
    [
        "A tug stands by the ferry off Lerwick, Monday, Feb. 5, 2023. (AP Photo/Jo Bird)",
        "A tug stands by the ferry off Lerwick, Monday, Feb. 5, 2023. (AP)",
        "A tug stands by the ferry (Reuters)",
        "A tug at Lerwick on Feb. 5, 2023. REUTERS/Jo Bird",
        "FILE PHOTO: A tug at Lerwick. (Reuters)",
        "A tug at Lerwick. Photo: Jo Bird (Reuters)",
        "Jo Bird, left, on the quay at Lerwick. (AFP)",
    ],
)
def test_a_picture_in_mid_story_keeps_its_line(line):
    """Where the day is told in full, a hand took the picture or it is of the files, it is a caption."""
    text = f"Ferry runs aground\n\nLERWICK (AP) — {LEDE}\n\n{line}\n\n{NEXT}"
    assert told(text, "body") == [LEDE, NEXT]


SEEN = "A tug stands by the ferry off Lerwick, Scotland, Monday, Feb. 5, 2023, at low tide."


@pytest.mark.parametrize(
    "credit", ["\n\nAP Photo/Jo Bird", "\nJo Bird/AP", "\n\n(AP Photo/Jo Bird)", "", "\n\nPhoto: Jo Bird"]
)
def test_a_caption_above_the_dateline(credit):
    """The picture's line before the story is no lead, with its credit below it or without."""
    text = f"Ferry runs aground\n\n{SEEN}{credit}\n\nLERWICK (AP) — {STORY}"
    assert told(text, "caption") == [SEEN]
    assert told(text, "body") == [LEDE, NEXT]
    assert (head_of(text).agency, head_of(text).dateline) == ("AP", "LERWICK")


@pytest.mark.parametrize(
    "line",
    [
        "Some 300 people lined the quay on Monday as the ferry broke.",
        "The ferry broke on Monday, Feb. 5, 2023, the owner said.",
    ],
)
def test_a_sentence_above_the_dateline_is_copy(line):
    """Without a credit or the day in full, or where somebody says it, a sentence is copy."""
    assert line in told(f"Ferry runs aground\n\n{line}\n\nLERWICK (AP) — {STORY}", "body")


@pytest.mark.parametrize(
    "stamp",
    ["date 2023-02-05", " date 2023-02-05 Advertisement", "Date: 2023-02-05", "Updated 2023-02-05T10:20:00Z"],
)
@pytest.mark.parametrize(
    ("after", "label"),
    [
        (LEDE, "body"),
        ("Ferry runs aground off Lerwick", "headline"),
        ("By Jo Bird", "byline"),
        ("A tug stands by the ferry (AP Photo/Jo Bird)", "caption"),
    ],
)
@pytest.mark.parametrize("gap", [" ", "\n", "\n\n"])
def test_the_pages_own_date_is_a_stamp(stamp, after, label, gap):
    """What follows on its line is what it is without it."""
    text = f"{stamp}{gap}{after}\n\n{STORY}"
    assert told(text, "timestamp") == [stamp.strip()]
    assert after.partition(" (")[0] in told(text, label)
    assert str(head_of(text).published) == "2023-02-05"
    assert not [c for c in factcheck.examine(factcheck.parse(text)).claims if "2023" in c.text]


@pytest.mark.parametrize(
    "lead",
    [
        "Date rape cases rose to 2,023 in May, police said.",
        "Updated 2023 plans were shown on Monday, he said.",
    ],
)
def test_what_only_looks_like_a_pages_date(lead):
    assert told(f"{lead}\n\n{STORY}", "timestamp") == []


@pytest.mark.parametrize(
    "stamp",
    [
        "Feb 5, 2023 10:20 am | Updated 11:45 am IST - LERWICK",
        "February 05, 2023 10:20 IST - New Delhi",
        "Lerwick, 5 February 2023, 10:20 GMT",
        "LERWICK: 5 February 2023 10:20",
        "Published: Feb 5, 2023 10:20 am | Updated: Feb 6, 2023 9:00 am - Leith",
    ],
)
def test_a_stamp_with_its_place(stamp):
    text = f"Ferry runs aground\n\nFares go up a tenth\n\n{stamp}\n\n{STORY}"
    assert told(text, "timestamp") == [stamp]
    assert str(head_of(text).published) == "2023-02-05"


@pytest.mark.parametrize(
    "line",
    [
        "5 FEB 2023 / 10:20",
        "5 Feb 2023 / 10:20",
        "2023-02-05T10:20:00Z",
        "By Jo Bird, 5 February 2023",
        "Jo Bird | 5 February 2023",
        "Jo Bird / 5 Feb 2023",
        "5-Feb-2023",
        "Web posted at: 10:20 AM 5 February 2023",
        "5 February 2023 10:20 (3 min read)",
        "5 February 2023 · 4 min read",
    ],
)
def test_the_day_above_the_body(line):
    """The day of publication, however the page prints it, and nothing of that line is copy."""
    text = f"Ferry runs aground\n\nFares go up a tenth\n\n{line}\n\n{STORY}"
    assert str(head_of(text).published) == "2023-02-05"
    assert not [c for c in factcheck.examine(factcheck.parse(text)).claims if "2023" in c.text]


@pytest.mark.parametrize(
    "line",
    [
        "Fares go up a tenth on 5 February 2023",  # copy, as a headline is
        "This story was corrected: the headline, which gave another name to the ferry, was changed on 5 February 2023.",
    ],
)
def test_a_day_above_the_body_that_is_told_of(line):
    assert head_of(f"{line}\n\n{STORY}").published is None
    assert head_of(f"Ferry runs aground\n\n{line}\n\n{STORY}").published is None


def test_a_day_below_the_body_or_in_a_long_line_is_not_the_pages():
    assert head_of(f"Ferry runs aground\n\n{STORY}\n\nRelated: Jo Bird | 5 February 2023").published is None
    assert "0:00 / 3:12" in told(f"Ferry runs aground\n\n0:00 / 3:12\n\n{STORY}", "furniture")


@pytest.mark.parametrize(
    "line",
    [
        "Ferry Ran Aground on Feb. 5, 2023, at 10:20 a.m.",
        "The tide turned at 10:20 on 5 February 2023 - Fenn.",
    ],
)
def test_a_line_with_day_and_hour_that_is_no_stamp(line):
    assert told(f"{line}\n\n{STORY}", "timestamp") == []


@pytest.mark.parametrize(
    ("opening", "place"),
    [
        ("Oslo, June 3: ", "Oslo, June 3"),
        ("NEW DELHI, June 3 : ", "NEW DELHI, June 3"),
        ("TOKYO: ", "TOKYO"),
        ("Oslo: ", "Oslo"),
        ("SEOUL, October 31 (Yonhap) -- ", "SEOUL, October 31"),
        ("FORT BRAGG, Calif. ", "FORT BRAGG, Calif."),
        ("RENO, Nev. ", "RENO, Nev."),
        ("LERWICK, Scotland ", "LERWICK, Scotland"),
        ("MEXICO CITY, 3 June (EFE).- ", "MEXICO CITY, 3 June"),
        ("KYIV, Ukraine (AP) _ ", "KYIV, Ukraine"),
        ("VIENNA (AP) — ", "VIENNA"),
    ],
)
def test_datelines(opening, place):
    """Place, day and agency, in the manners of many houses; no claim is taken from them."""
    text = f"Ferry runs aground\n\n{opening}{STORY}"
    assert told(text, "dateline") == [opening.strip()]
    assert told(text, "body") == [LEDE, NEXT]
    assert head_of(text).dateline == place


@pytest.mark.parametrize(
    "opening",
    [
        "Thursday, June 3: ",
        "Analysis: ",
        "Ukraine: ",
        "Moss: ",
        "UPDATE: ",
        "Texas: ",
        "MOSS, Ferris and Lowe ",
    ],
)
def test_what_is_no_dateline(opening):
    """Days, headings, lands and speakers before a colon."""
    text = f"Ferry runs aground\n\n{opening}{STORY}"
    assert told(text, "dateline") == []


@pytest.mark.parametrize(
    "lines",
    [
        "JUST WATCHED Goat climbs church tower Replay More Videos ...",
        "MUST WATCH Goat climbs church tower 01:12",
        "NOW PLAYING Goat climbs church tower\n\nUP NEXT Dog swims home 12:40",
        "JUST WATCHED\n\nGoat climbs church tower\n\nReplay\n\nMore Videos ...\n\nMUST WATCH\n\nGoat climbs church tower",
        "Hide Caption\n\n2 of 12",
        "Video 3 of 9",
        "(ATTN: ADDS quotes in paras 7-9; photo)",
        "ATTENTION EDITORS - VISUALS SHOW WOUNDS OF 12 PEOPLE",
        "Eds: Adds 2 photos. With AP Graphic.",
        "EDITORS' NOTE: Pictures 3-5 are embargoed until 12 p.m.",
        "NOTE TO EDITORS: 14 more pictures are to follow.",
    ],
)
def test_rails_and_advisories_are_furniture(lines):
    """What a player of films or an agency's desk says gives no claims."""
    text = f"Ferry runs aground\n\n{LEDE}\n\n{lines}\n\nThe crew of the ferry walked ashore, the owner said."
    assert told(text, "body") == [LEDE, "The crew of the ferry walked ashore, the owner said."]


@pytest.mark.parametrize(
    "line",
    [
        "Attention: the board told 14 skippers to keep out, and 3 went all the same.",
        "Must watch, she thought, 12 of the ferries at 01:12.",
        "The film shows the wreck at 01:12.",
        "Replay the tape, he told them, and 14 men will be seen.",
        "Three of 12 piers were shut, 2 of 12 for good.",
    ],
)
def test_what_only_looks_like_a_rail(line):
    assert line in told(f"Ferry runs aground\n\n{LEDE}\n\n{line}\n\n{NEXT}", "body")


@pytest.mark.parametrize(
    "head", ["VIDEO: Ferry runs aground off Lerwick rocks", "Watch: Ferry runs aground off Lerwick rocks"]
)
def test_a_headline_behind_a_label(head):
    """What stands first and tells the story is its headline, whatever it is labelled."""
    text = f"{head}\n\nFares go up a tenth in Fife\n\nA ferry ran aground on the rocks off Lerwick on Monday.\n\n{NEXT}"
    assert told(text, "headline") == [head]
    other = text.replace("Ferry runs aground off Lerwick rocks", "Goat climbs tower of church")
    assert told(other, "headline") == ["Fares go up a tenth in Fife"]


def test_what_a_page_says_of_a_picture_twice():
    """The picture's text for those who listen stands above its caption, without the credit."""
    seen = "A tug stands by the ferry off Lerwick."
    text = f"Ferry runs aground\n\n{seen}\n\n{seen} (AP Photo/Jo Bird)\n\nLERWICK (AP) — {STORY}"
    assert told(text, "caption") == [seen, seen]
    assert told(text, "body") == [LEDE, NEXT]
