"""Lines round the copy: where writers are reached, what agencies add, links elsewhere; and copy that is like them."""

import pytest

import factcheck
from factcheck.examine.page.zones import zones

HEAD = "Two fishermen found alive in raft after 31 hours"
COPY = (
    "Two fishermen were picked up alive on Monday after 31 hours in a raft, the coastguard said.",
    "The men, aged 40 and 22, were flown to a hospital with mild hypothermia and bruises.",
    "“They had eaten a flare box full of biscuits,” said Captain Lena Holt of the rescue service.",
    "Their trawler, the Marie-Claire, had sunk on Saturday off the banks with 4 tonnes of squid aboard.",
)


def kinds(*lines):
    text = "\n\n".join(lines)
    return {zone.span.of(text): zone.kind.value for zone in zones(factcheck.parse(text))}


@pytest.mark.parametrize(
    "tail",
    [
        "(Reporting by Ana Ruiz; editing by Tom Reddy)",
        "(Additional reporting by Ana Ruiz in Lisbon, Writing by Jo Marr, Editing by Tom Reddy)",
        "burs-ar/jm/tr",
        "ENDS",
        "With inputs from agencies",
        "(This story has been published from a wire agency feed without modifications to the text.)",
        "(Except for the headline, this story has not been edited by our staff and is published from a syndicated feed.)",
        "Ana Ruiz reported from Lisbon. Tom Reddy in Brest contributed.",
        "Contact: Ana Ruiz, +351 21 555 0143, aruiz@example.pt",
        "For more information, please contact the press office on 020 7946 0143.",
        "Reach Ana Ruiz at 207-555-0143 or aruiz@herald.example.",
        "To contact the reporter on this story: Ana Ruiz in Lisbon at aruiz@example.net",
        "Follow Ana Ruiz on X at @anaruiz.",
        "Ana Ruiz covers ports and fisheries. She can be reached at aruiz@herald.example.",
    ],
)
def test_a_tail(tail):
    """What stands under the copy and is none of it."""
    found = kinds(HEAD, *COPY[:3], tail)
    assert found[tail] == "furniture"
    assert [found[line] for line in COPY[:3]] == ["body"] * 3


def test_the_writer_named_above_and_below():
    """A paragraph at the end that begins with the writer's name is about the writer."""
    about = "Ana Ruiz lives in Lisbon, where she has kept a boat since 2011."
    assert kinds(HEAD, "By Ana Ruiz", *COPY, about)[about] == "furniture"
    assert kinds(HEAD, "By Tom Reddy", *COPY, about)[about] == "body"


@pytest.mark.parametrize(
    "line",
    [
        "Anyone with news of the trawler is asked to call the coastguard on 555-0143.",
        "Anyone who saw the boat can contact Sgt Lee at lee@police.example.",
        "The coastguard lost contact with the trawler at 4.15am on Saturday.",
        "Relatives can reach the hospital on 555-0199.",
        "The hospital can be reached on 555-0199.",
        "Holt said the crew would follow the trawler’s course to Brest.",
        "For more than 30 hours the men drifted, call after call unheard.",
    ],
)
def test_copy_that_is_like_a_tail(line):
    """Appeals of the police, and the words of contact and following."""
    assert kinds(HEAD, *COPY, line)[line] == "body"


@pytest.mark.parametrize(
    "line",
    [
        "READ MORE: Trawler that sank twice is raised again",
        "Also Read | Five shipwrecks that changed the law",
        "RELATED | Trawler that sank twice is raised again",
        ">> Trawler that sank twice is raised again",
        "▶ Trawler that sank twice is raised again",
        "UP NEXT Dolphin follows ferry home 01:12",
        "Now Playing Storm batters coast 00:45",
        "Get our morning email, with the five stories that matter to you.",
        "Subscribe for £1 a week and read all that we write, wherever you are.",
        "News of the ports, twice a week and free of charge. Sign up here.",
    ],
)
def test_a_link_in_mid_story(line):
    """It is furniture, and the copy goes on behind it."""
    found = kinds(HEAD, *COPY[:2], line, *COPY[2:])
    assert found[line] == "furniture"
    assert [found[said] for said in COPY] == ["body"] * 4


@pytest.mark.parametrize(
    "line",
    [
        "Now playing the captain, she said, is an actor of 22.",
        "Residents can sign up at the town hall, the mayor said.",
        "He subscribed to the fund, and 40 others signed up that day.",
    ],
)
def test_copy_that_is_like_a_link(line):
    assert kinds(HEAD, *COPY[:2], line, *COPY[2:])[line] == "body"


@pytest.mark.parametrize(
    "line",
    [
        "In this photo provided by the coastguard, a raft with two men floats off the banks on Monday.",
        "In this image taken from video, a raft floats off the banks.",
        "FILE - The trawler Marie-Claire lies at her berth in the port on Saturday.",
    ],
)
@pytest.mark.parametrize("at", [0, 2])
def test_a_sentence_that_tells_of_a_picture(line, at):
    assert kinds(HEAD, *COPY[:at], line, *COPY[at:])[line] == "caption"


@pytest.mark.parametrize(
    "line", ["In this picture of the economy, wages fall.", "In this way the raft was kept afloat."]
)
def test_a_sentence_that_tells_of_no_picture(line):
    assert kinds(HEAD, *COPY[:2], line, *COPY[2:])[line] == "body"


@pytest.mark.parametrize(
    "above",
    [
        ("Home   News   Sport   Weather",),
        ("Home", "Jobs", "What's On", "Family Notices", "Buy & Sell"),
        ("Harbour Times", "Ten walks to try this weekend", "Win a year's supply of tea"),
        ("Menu", "Search", "Sign in", "Subscribe"),
        ("Home > News > World > Europe",),
        ("We use cookies to improve your experience on our site.",),
        ("Advertisement", "WORLD NEWS"),
        ("World", "Mon 3 Jun 2024 14.05 BST"),
    ],
)
def test_the_headline_stands_behind_the_navigation(above):
    """What stands first and is no furniture."""
    found = kinds(*above, HEAD, *COPY)
    assert found[HEAD] == "headline"
    assert all(found[line] in ("furniture", "timestamp") for line in above)
