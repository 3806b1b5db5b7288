"""What two copies are to each other, told by the narration they share."""

from __future__ import annotations

import pytest

from factcheck import check, parse
from factcheck.model.collation import Kinship
from factcheck.model.settings import Settings

WIRE = """\
Orrin ferry sinks off Malvo, at least 14 dead

MALVO, Norrland, May 6 (Reuters) - At least 14 people died and 31 were missing after an overloaded ferry sank off the \
island of Malvo on Monday, rescue officials said.

The Orrin left the port of Tesk at 9:40 p.m. with 83 people on board, though it was licensed to carry 60, said Peet \
Harl, who heads the coast guard.

“The sea came over the bow and she went down within a few minutes,” Harl told reporters. “Most of them were asleep.”

Six boats and a helicopter were searching the strait, but fog had cut visibility to 200 metres, he said.

Survivor Lota Brin, a baker of 44, said she had held on to a plank for two hours.

The cause was not immediately clear, and the transport ministry sent three investigators from the capital.

In 2011 a ferry sank in the same strait, and 52 people died.
"""
EDITED = (
    WIRE.replace("rescue officials said", "rescuers said")
    .replace("visibility", "the view")
    .replace("Survivor Lota Brin, a baker of 44,", "One survivor, the baker Lota Brin, 44,")
    .replace("MALVO, Norrland, May 6 (Reuters) - ", "")
)
REWRITTEN = """\
Ferry disaster near Malvo kills at least 14

No fewer than 14 lives were lost and 31 passengers were unaccounted for when a ferry carrying too many people went \
down near the island of Malvo on Monday, according to rescuers.

It was 9:40 p.m. when the Orrin sailed from Tesk; there were 83 aboard a vessel that may take no more than 60, coast \
guard chief Peet Harl said.

“The sea came over the bow and she went down within a few minutes,” he said. “Most of them were asleep.”

A helicopter and six boats took part in the search of the strait, Harl added, though one could see no further than 200 \
metres in the fog.

Lota Brin, a 44-year-old baker who survived, told of two hours spent clinging to a plank.

Three investigators were on their way from the capital for the transport ministry, as nobody yet knew what had caused \
the sinking.

The strait saw 52 people die in another ferry accident in 2011.
"""
# no sentence tells what a sentence of the wire tells, though every figure and name of it is there
ANEW = """\
Grief on Malvo

Of 83 who squeezed past the purser, 14 lie in the school, under sheets that the baker's wife had put by for a \
wedding.

A licence for 60 hung in the wheelhouse, and 31 names stand in pencil on Peet Harl's list; he says that he would \
rather not call it one.

Lota Brin sang until somebody heard her. What those six hulls saw was mostly grey, and she, at 44, had a piece of \
decking under her chin.

It was 9:40 p.m. by the purser's watch, which stopped; 200 metres is as far as anyone here cares to swim, and there \
are 52 crosses above the beach to say so.

Three men in suits came on the morning train. None of them would hear of 2011, nor say why the Orrin had been let \
out of Tesk at all.
"""
LATER = """\
Captain held as toll of Malvo ferry rises to 29

MALVO, Norrland, May 7 (Reuters) - Police were holding the captain of a ferry that sank off the island of Malvo as \
divers brought up more bodies on Tuesday, raising the toll to 29.

Eleven people were still missing, said Peet Harl, who heads the coast guard, and 46 had been brought ashore.

The captain, a man of 51 who was not named, is to appear before a court in Tesk on Thursday.

“The sea came over the bow and she went down within a few minutes,” Harl told reporters on Monday.

Nine boats and two helicopters were searching the strait, and the fog had lifted, he said.

The Orrin left the port of Tesk at 9:40 p.m. with 83 people on board, though it was licensed to carry 60.

In 2011 a ferry sank in the same strait, and 52 people died.
"""
ACCOUNT = """\
How Malvo woke to grief

The bells began before it was light, and by breakfast there was no bread on the island, because the baker had not come \
home.

On the quay the mothers of the football team stood in a row with their backs to the water and would not be moved.

“The sea came over the bow and she went down within a few minutes,” the coast guard's Peet Harl said when he came to \
speak to them. “Most of them were asleep.”

The priest walked from one to the next with a flask, and the schoolmaster wrote down what each of them had been wearing.

By noon the strait lay as flat as a plate, and children were throwing stones from the mole as on any other morning.

Nobody would say who had let so many of them aboard that old boat, or who had looked the other way for years.
"""
OTHER = """\
Tunnel fire near Grauel injures 23

GRAUEL, Sudria, June 19 (Reuters) - At least 23 people were hurt when a lorry burned in the Grauel tunnel on Friday, \
police said.

The lorry had left the depot of Sant at 6:15 a.m. with 18 tonnes of paint on board, said Dina Moor, who heads the \
county police.

“We saw the smoke from the valley long before anybody rang us,” Moor told reporters.

Four engines and two ambulances were at the portal, but smoke had cut visibility to 15 metres, she said.

The cause was not immediately clear, and the interior ministry sent five experts from the capital.

In 2009 a bus burned in the same tunnel, and seven people died.
"""


@pytest.mark.parametrize(
    ("other", "kinship"),
    [
        (WIRE, Kinship.COPY),
        (EDITED, Kinship.COPY),
        ("\n\n".join(WIRE.split("\n\n")[:6]), Kinship.COPY),  # trimmed from the end
        (REWRITTEN, Kinship.REWRITTEN),
        (ANEW, Kinship.REWRITTEN),
        (LATER, Kinship.UPDATE),
        (ACCOUNT, Kinship.SHARED_QUOTES),
        (OTHER, Kinship.OTHER),
    ],
)
def test_the_kinship_of_two_copies(other: str, kinship: Kinship) -> None:
    """Told alike from either side, in the report and in its JSON."""
    for pair in ((WIRE, other), (other, WIRE)):
        report = check(*map(parse, pair), settings=Settings(force=True))
        assert [pair.kinship for pair in report.collation.pairs] == [kinship]
        assert report.to_dict()["pairs"][0]["relation"] == kinship.value


FIGURES = (("Of 83", "Of 92"), (" 14 ", " 17 "), (" 60 ", " 72 "), ("31 names", "28 names"), ("at 44", "at 51"),
           ("9:40", "8:15"), ("200 metres", "350 metres"), ("52 crosses", "68 crosses"), ("2011", "2007"))  # fmt: skip
NAMES = (
    ("Malvo", "Grauel"),
    ("Orrin", "Vesper"),
    ("Peet Harl", "Dina Moor"),
    ("Lota Brin", "Una Rusk"),
    ("Tesk", "Sant"),
)

VAGUE = (("Of 83", "Of those"), (" 14 ", " some "), (" 60 ", " fewer "), ("31 names", "names"))


def replaced(text: str, *words: tuple[str, str]) -> str:
    """A text with words in the place of others, each of which it has."""
    for before, after in words:
        assert before in text
        text = text.replace(before, after)
    return text


@pytest.mark.parametrize(
    ("text", "kinship"),
    [
        (replaced(ANEW, *FIGURES[:4]), Kinship.REWRITTEN),  # the greater part of the figures is the same
        (replaced(ANEW, *FIGURES), Kinship.OTHER),
        (replaced(ANEW, NAMES[0]), Kinship.REWRITTEN),
        (replaced(ANEW, *NAMES), Kinship.OTHER),
        (replaced(ANEW, *VAGUE), Kinship.OTHER),  # too few figures to tell
    ],
)
def test_a_text_without_a_sentence_in_common_is_known_by_its_figures_and_names(
    text: str, kinship: Kinship
) -> None:
    for pair in ((WIRE, text), (text, WIRE)):
        report = check(*map(parse, pair))
        assert [pair.kinship for pair in report.collation.pairs] == [kinship]
        assert report.exit_code == (0 if kinship is Kinship.REWRITTEN else 2)


def test_three_copies_have_three_pairs() -> None:
    """Every two are told, whichever is the base."""
    report = check(parse(WIRE), parse(EDITED), parse(REWRITTEN))
    told = {pair.documents: pair.kinship for pair in report.collation.pairs}
    assert told == {(0, 1): Kinship.COPY, (0, 2): Kinship.REWRITTEN, (1, 2): Kinship.REWRITTEN}


def test_a_figure_that_has_grown_is_to_check() -> None:
    """A later state of the story is no error, and says what it is."""
    report = check(parse(WIRE), parse(LATER))
    assert not [f for f in report.findings if f.severity == "error"]
    grown = [f.message for f in report.findings if f.code == "NUM101" and f.severity == "warning"]
    assert grown
    assert all("the story has gone on" in message for message in grown)


def test_two_accounts_are_held_against_each_other_by_their_quotations_alone() -> None:
    """What else they say is not compared, and counted so; a changed quotation still stops the story."""
    report = check(parse(WIRE), parse(ACCOUNT))
    assert not [f for f in report.findings if f.rule.family not in ("QUO", "ATT", "INT")]
    for before, after, code in (("a few minutes", "a few hours", "NUM104"), ("asleep", "awake", "QUO101")):
        changed = check(parse(WIRE), parse(ACCOUNT.replace(before, after)))
        assert [f.code for f in changed.findings if f.severity == "error"] == [code]


def test_two_stories_are_not_compared() -> None:
    """No green: the exit code says that it could not be checked, unless it is asked for all the same."""
    report = check(parse(WIRE), parse(OTHER))
    assert (report.exit_code, report.to_dict()["summary"]["exit_code"]) == (2, 2)
    assert not [finding for finding in report.findings if finding.rule.family != "INT"]
    assert check(parse(WIRE), parse(OTHER), settings=Settings(force=True)).exit_code == 1


@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        ("31 were missing", "13 were missing", "NUM101"),
        ("83 people on board", "93 people on board", "NUM101"),
    ],
)
def test_a_changed_figure_in_a_copy_is_an_error(before: str, after: str, code: str) -> None:
    """An edited copy is held to every figure."""
    assert EDITED.count(before) == 1
    report = check(parse(WIRE), parse(EDITED.replace(before, after)))
    assert [finding.code for finding in report.findings if finding.severity == "error"] == [code]


def test_a_rewritten_copy_without_a_changed_fact_has_no_error() -> None:
    """Other words for everything, and not one error."""
    assert check(parse(WIRE), parse(REWRITTEN)).exit_code == 0


def test_the_same_day_in_the_same_words_a_day_later_is_no_divergence() -> None:
    """A copy run on the next day that leaves "on Monday" or "today" as it was."""
    text = "The vote is today, the clerk said. Some 4,100 people in 12 villages may take part.\n"
    one, two = (f"Vote in Tesk\n\n{day} May 2024\n\n{text}" for day in (6, 7))
    assert [f.code for f in check(parse(one), parse(two)).findings if f.severity != "note"] == []
