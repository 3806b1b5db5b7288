"""A remark that is told in other words, and given to another of those whom both copies know."""

from __future__ import annotations

import pytest

import factcheck

BEFORE = "The ferry pier at Ardlow will stay shut until June, the harbour board decided on Monday.\n\n"
KNOWN = (
    "The board's chairwoman, Nora Thiel, met the ferry company's manager, Oskar Brandt, at the town hall. "
    "The islanders were represented by a teacher, Maren Lund.\n\n"
)
AFTER = "\n\nEngineers will look at the piles when the tide allows."

# the same remark, quoted here and reported there, of another speaker
OTHER_SPEAKER = [
    (
        "“Nobody would send a child across those planks,” said Nora Thiel.",
        "No child should be sent across planks like those, Oskar Brandt said.",
    ),
    (
        "“We offered to pay for new timber two winters ago,” Oskar Brandt said.",
        "An offer to meet the cost of timber had been made two winters earlier, according to Maren Lund.",
    ),
    (
        "Maren Lund said that the doctor could no longer reach the island at night.",
        "At night, Nora Thiel told the meeting, the island was out of the doctor's reach.",
    ),
    (
        "“The shop has sold no fresh milk since the pier closed,” said Maren Lund. “We drink tea without.”",
        "Fresh milk had not been sold in the shop since the closure, said Oskar Brandt, who came by boat.",
    ),
    (
        "Oskar Brandt blamed the storm. “It tore away forty planks in an hour,” he said.",
        "The storm had ripped forty planks off within the hour, Nora Thiel recalled.",
    ),
    (
        "“Divers found worm in every second pile,” said the board's chairwoman, Nora Thiel.",
        "Worm had been found by the divers in every other pile, said the manager of the company, Oskar Brandt.",
    ),
    (
        "Maren Lund said the pupils missed eleven lessons in March, and Oskar Brandt said he was sorry.",
        "Eleven lessons had been missed by pupils in March, Nora Thiel said, and Oskar Brandt was sorry.",
    ),
]

# the same speaker, called otherwise, or a remark of which the copies do not say so much
QUIET = [
    # a name, and what else its bearer is called
    (
        "Nora Thiel said the planks were rotten. Oskar Brandt's lawyer was there.",
        "The planks were rotten, complained Nora Thiel, Oskar Brandt's lawyer, who was there.",
    ),
    # the same speaker, quoted and reported
    (
        "“Nobody would send a child across those planks,” said Nora Thiel.",
        "No child should be sent across planks like those, Nora Thiel said.",
    ),
    (
        "“Nobody would send a child across those planks,” said Nora Thiel.",
        "No child should be sent across planks like those, Thiel argued.",
    ),
    (
        "“We offered to pay for new timber two winters ago,” Oskar Brandt said.",
        "An offer to meet the cost of timber had been made two winters earlier, according to Brandt.",
    ),
    # by role here and by name there
    (
        "“Nobody would send a child across those planks,” said the chairwoman.",
        "No child should be sent across planks like those, Nora Thiel said.",
    ),
    (
        "“We offered to pay for new timber two winters ago,” Oskar Brandt said.",
        "An offer to meet the cost of timber had been made two winters earlier, the manager said.",
    ),
    # a body for its head, and a spokesman for his body
    (
        "“Nobody would send a child across those planks,” said Nora Thiel.",
        "No child should be sent across planks like those, the harbour board said.",
    ),
    (
        "“We offered to pay for new timber two winters ago,” Oskar Brandt said.",
        "An offer to meet the cost of timber had been made two winters earlier, a spokesman for the company said.",
    ),
    # "she" may be either
    (
        "Maren Lund was there with Nora Thiel. “Nobody would send a child across those planks,” she said.",
        "Maren Lund was there with Nora Thiel. No child should be sent across planks like those, she said.",
    ),
    (
        "“Nobody would send a child across those planks,” said Nora Thiel, and Maren Lund nodded.",
        "Nora Thiel and Maren Lund spoke. No child should be sent across planks like those, she said.",
    ),
    # two say it
    (
        "“Nobody would send a child across those planks,” said Nora Thiel, and Oskar Brandt agreed.",
        "No child should be sent across planks like those, Nora Thiel and Oskar Brandt said.",
    ),
    (
        "“No child crosses those planks,” said Nora Thiel. Oskar Brandt said no child should cross the planks.",
        "Oskar Brandt said the planks were no place for a child to cross, and Nora Thiel said so too.",
    ),
    # the source is dropped
    (
        "“Nobody would send a child across those planks,” said Nora Thiel.",
        "No child should be sent across planks like those.",
    ),
    # two who differ, each in both copies
    (
        "Nora Thiel said the pier could be saved, while Oskar Brandt said the pier was lost.",
        "The pier was lost, according to Oskar Brandt, but Nora Thiel said it could be saved.",
    ),
    (
        "Nora Thiel said the pier could be mended by June. Maren Lund said the pier should never have closed.",
        "The pier ought never to have been closed, Maren Lund said. Nora Thiel hoped to mend it by June.",
    ),
    # other remarks of theirs
    (
        "“Nobody would send a child across those planks,” said Nora Thiel.",
        "Oskar Brandt said the company had lost a third of its passengers.",
    ),
    (
        "Maren Lund said that the doctor could no longer reach the island at night.",
        "Oskar Brandt said a night boat would cost more than the company earned.",
    ),
    # what is somebody's lawyer's is not his own
    (
        "“We offered to pay for new timber two winters ago,” Oskar Brandt said.",
        "An offer to meet the cost of timber had been made two winters earlier, Oskar Brandt's lawyer said.",
    ),
    (
        "“We offered to pay for new timber two winters ago,” Oskar Brandt said.",
        "An offer to meet the cost of timber had been made two winters earlier, Nora Thiel's deputy said.",
    ),
    # copy tells that another has said it too
    (
        "New timber would cost a million, Oskar Brandt said, as chairwoman Nora Thiel had warned.",
        "Nora Thiel warned that new timber would cost a million, and Oskar Brandt agreed.",
    ),
    # the remark is of what one does
    (
        "Maren Lund gave up a claim for a night boat, asking instead for a doctor's boat on two evenings.",
        "Maren Lund asks instead for a doctor's boat on two evenings, a plan that Oskar Brandt said he would weigh.",
    ),
    # no remark at all, but an act
    (
        "Maren Lund collected the signatures of forty families in a week.",
        "Forty families signed within a week for Nora Thiel.",
    ),
]


def _told(a: str, b: str) -> list[tuple[str, str]]:
    copies = [factcheck.parse(f"{BEFORE}{KNOWN}{text}{AFTER}", plain=True) for text in (a, b)]
    return [(finding.code, finding.severity.value) for finding in factcheck.check(*copies).findings]


@pytest.mark.parametrize(("a", "b"), OTHER_SPEAKER)
def test_the_remark_of_another(a: str, b: str) -> None:
    assert ("ATT202", "error") in _told(a, b)


@pytest.mark.parametrize(("a", "b"), QUIET)
def test_who_may_have_said_it(a: str, b: str) -> None:
    assert not [code for code, severity in _told(a, b) if code.startswith("ATT1") or severity == "error"]
    assert ("ATT202", "warning") not in _told(a, b)


@pytest.mark.parametrize(
    "other",
    [
        "Nora Thiel claimed that the company had kept back new timber. Oskar Brandt denied it.",
        "Nora Thiel said the company had kept back new timber, a claim that Oskar Brandt denied.",
        "Nora Thiel accused the company of having kept back new timber.",
    ],
)
def test_who_denies_a_thing_is_not_who_has_said_it(other: str) -> None:
    denied = "Oskar Brandt denied that the company had kept back new timber."
    assert "ATT202" not in [code for code, _ in _told(denied, other) + _told(other, denied)]


# a story long enough that words are rare in it, round a remark between two paragraphs that both copies have
EARLIER = (
    "The island has 140 people and one shop. In winter the mail comes twice a week. Sheep outnumber the islanders "
    "by ten to one.\n\nA storm in February tore the pier from its footing. Two boats were lost that night. "
    "The lighthouse went dark for an hour.\n\n"
)
LATER = (
    "\n\nA tug will bring a crane from the mainland. Its owner asks for 400 crowns an hour. The church has offered "
    "its hall as a waiting room."
)
DOG = "A dog slept through the meeting."


@pytest.mark.parametrize(
    ("said", "retold", "another"),
    [
        ("“The boat is our only road,” said Nora Thiel.",
         "Without a ferry, Oskar Brandt said, there was no way for the boat to earn its keep.", True),
        ("“My cows cannot swim to market,” said Nora Thiel.",
         "Livestock had to stay where it was, for cows would drown, Oskar Brandt said.", True),
        # beside a sentence that the other copy lacks it may be another remark
        ("“My cows cannot swim to market,” said Nora Thiel.",
         f"{DOG} Livestock had to stay where it was, for cows would drown, Oskar Brandt said.", False),
        ("“Nobody asked us,” said Nora Thiel.",
         f"They had never been consulted, Oskar Brandt said, nor so much as asked. {DOG}", False),
        # nothing in common but the place
        ("“Nobody asked us,” said Nora Thiel.",
         "Fares ought to have been lowered long before, Oskar Brandt said.", False),
    ],
)  # fmt: skip
def test_a_remark_is_known_by_its_place_and_a_word(said: str, retold: str, another: bool) -> None:
    copies = [
        factcheck.parse(f"{BEFORE}{KNOWN}{EARLIER}{text}{LATER}{AFTER}", plain=True)
        for text in (said, retold)
    ]
    for pair in (copies, copies[::-1]):
        told = {(finding.code, finding.severity.value) for finding in factcheck.check(*pair).findings}
        assert (("ATT202", "error") in told) is another
