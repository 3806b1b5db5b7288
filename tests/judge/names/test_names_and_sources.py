"""Who is named and who is credited, over whole sentences: another one is told, another form is not."""

from __future__ import annotations

import pytest

from factcheck import check, parse
from factcheck.model.finding import Severity
from factcheck.model.settings import Settings

LEAD = "Reporters followed the story through the week in the region. "


def worst(a: str, b: str) -> Severity | None:
    """The gravest of the findings above a note."""
    copies = [parse(LEAD + text, outlet=name, plain=True) for text, name in ((a, "A"), (b, "B"))]
    found = {f.severity for f in check(*copies, settings=Settings(force=True)).findings}
    return next((s for s in (Severity.ERROR, Severity.WARNING) if s in found), None)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("CEO Dana Whitlock will leave in June.", "Chief Executive Dana Whitlock will leave in June."),
        ("Scotland Yard said two men were held.", "The Metropolitan Police said two men were held."),
        ("The Met said two men were held.", "Scotland Yard said two men were held."),
        ("The Pentagon said it would pay.", "The Defense Department said it would pay."),
        ("The Kremlin said it would pay.", "Moscow said it would pay."),
        ("The vote is lost, the White House said.", "The vote is lost, Washington said."),
        ("Chairman Ann Frost said it was shut.", "Chairwoman Ann Frost said it was shut."),
        ("Ann Frost, chair of the board, left.", "Ann Frost, chairman of the board, left."),
        ("Lord Hope of Craighead sat on Monday.", "Lord Hope sat on Monday."),
        ("Johnnie Frost, a miner, was elected.", "Johnny Frost, a miner, was elected."),
        ("J.K. Frost, a miner, was elected.", "Joanne Frost, a miner, was elected."),
        (
            "Manager Antonio Ferrar said they had stopped. “It is my fault, not theirs,” he said.\n\n"
            "They were without Simon Frost, who hurt his knee on Thursday.",
            "Manager Antonio Ferrar said they had stopped.\n\nThey were without Simon Frost, who hurt his knee on "
            "Thursday.\n\n“It is my fault, not theirs,” he said.",
        ),
        ("The Globe and Mail had the story first.", "The Globe and Mail had it first."),
        ("It named Ivan Ross as CFO.", "It named Ivan Ross as Chief Financial Officer."),
        ("The East Calder Sheriff said it was shut.", "The East Calder sheriff said it was shut."),
        (
            "A spokesman for the United States National Security Council spoke.",
            "A spokesman for the US National Security Council spoke.",
        ),
        (
            "The Ministry of Health and the Finance Ministry agreed the plan.",
            "The Finance Ministry and the Ministry of Health agreed the plan.",
        ),
        ("Members who vote no will be named.", "Members who vote against will be named."),
        ("The Premier said it would pass.", "The Prime Minister said it would pass."),
        ("Mr Frost met Mr Hay in Hull.", "Mr Hay met Mr Frost in Hull."),
        ("NT Health closed the ward.", "Northern Territory Health closed the ward."),
        ("The summit opened in Paris.", "The summit opened in France."),  # the one lies in the other
        ("Moss, of Houston, was held on Monday.", "Moss, of Texas, was held on Monday."),
        ("The ship was built in Glasgow.", "The ship was built in Scotland."),
        ("The fire spread to the county of Marlow.", "The fire spread to Marlow County."),
        (
            "Born in Leeds, Moss has played 12 times and said he turned down an offer.",
            "Moss, who was raised in Bradford and has won 12 caps, said he had turned down an offer.",
        ),
        (
            "Health chief Ian Frost said pay would rise. “The strike helps no one,” he said.",
            "Health chief Ian Frost said pay would rise. “The strike helps no one,” the minister said.",
        ),
        (  # two men are named: which of them "he" is, copy does not tell
            "Health chief Ian Frost met Tom Marlow and said pay would rise. “The strike helps no one,” he said.",
            "Health chief Ian Frost met Tom Marlow and said pay would rise. “The strike helps no one,” Marlow said.",
        ),
        ("In the west the Conservatives lost nine seats.", "In the west the Tories lost nine seats."),
        ("The Liberal Democrats won in Hull.", "The Lib Dems won in Hull."),
        ("She has an Oscar and a Tony Award.", "She has an Academy Award and a Tony."),
        ("Senators in the GOP voted for it.", "Senators in the Republican Party voted for it."),
        (
            "Marlow Wanderers won the cup. Crowds sang as Wanderers left the ground.",
            "Marlow Wanderers won the cup. Crowds sang as Marlow left the ground.",
        ),
        (
            "“It was a wake-up call for us,” said Ada Moss.",
            "“It was a wakeup call for us,” said Ada Moss.",
        ),
        (
            "“The back-up generator did not start,” said Ada Moss.",
            "“The backup generator did not start,” said Ada Moss.",
        ),
        ("The shop opens from 9 to 5.", "The shop is open from 9 until 5."),
        ("Doctors said the boy was stable.", "The hospital said the boy was stable."),
        ("Police said the road was shut.", "A police spokesman said the road was shut."),
        ("Brandt and Moss sued the firm.", "Moss and Brandt sued the firm."),
        (
            "“We came to stop the fighting, not to draw maps,” Farid Osman said. Ian Frost, a miner, left early."
            "\n\n“I did not stay for the whole of the vote, and nor did my wife.”",
            "“We came to stop the fighting, not to draw maps,” Farid Osman said.\n\nIan Frost, a miner, left early. "
            "“I did not stay for the whole of the vote, and nor did my wife.”",
        ),
        (
            "Prosecutor Imran Dar said Brandt sent 112 messages in May, one of which read: “Pay or I come.”",
            "Brandt sent 112 messages in May, prosecutor Imran Dar said, one of which read: “Pay or I come.”",
        ),
    ],
)
def test_another_form_is_no_conflict(a: str, b: str) -> None:
    assert worst(a, b) is not Severity.ERROR


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Mayor John Frost opened it.", "Mayor James Frost opened it."),
        ("Lord Hope of Craighead sat on Monday.", "Lord Hope of Thornes sat on Monday."),
        (
            "Johnnie Frostrup was elected. Frostrup said he was glad.",
            "Johnnie Frsotrup was elected. Frostrup said he was glad.",
        ),
        (
            "Johnnie Frostrup was elected. Frostrup said he was glad.",
            "Johnnie Frostrup was elected. Frostrip said he was glad.",
        ),
        ("Ada Frost, the mayor, left.", "Adah Frost, the mayor, left."),
        ("The driver of the van was hurt in Hull.", "The guard of the van was hurt in Hull."),
        ("A cyclist was hurt outside the library.", "A pedestrian was hurt outside the library."),
        ("Senator Ruth Kelso voted for the bill.", "Governor Ruth Kelso voted for the bill."),
        ("Finance minister Tomas Blaha spoke.", "Foreign minister Tomas Blaha spoke."),
        ("He had surgery on a broken finger.", "He had surgery on a broken toe."),
        ("She was found not guilty of assault.", "She was convicted of assault."),
        ("Voters said no to the plan.", "Voters said yes to the plan."),
        ("Mr Frost sued Mr Hay over the boat.", "Mr Hay sued Mr Frost over the boat."),
        ("President Alan Reyes opened it.", "Prime Minister Alan Reyes opened it."),
        ("NT Health closed the ward.", "South Australia Health closed the ward."),
        ("The summit opened in Paris.", "The summit opened in Spain."),
        (  # two names joined are not one name in two parts
            "Tom Ames met the Leeds and York Partnership. He then left for Leeds by train.",
            "Tom Ames met the Leeds and York Partnership. He then left for York by train.",
        ),
        ("The ship was built in Texas.", "The ship was built in Canada."),
        (
            "The fire has spread to the neighbouring county of Marlow, officials said.",
            "Officials said the fire had spread to neighboring Harker County.",
        ),
        (
            "Born in Leeds, Moss has played 12 times and said he turned down an offer.",
            "Moss, who was born in Bradford and has won 12 caps, said he had turned down an offer.",
        ),
        (
            "Health chief Ian Frost said pay would rise. “The strike helps no one, least of all the sick,” he said."
            "\n\nTess Marlow leads the guild.",
            "Health chief Ian Frost said pay would rise.\n\nTess Marlow leads the guild.\n\n“The strike helps no one, "
            "least of all the sick,” Marlow said.",
        ),
        ("In the west the Conservatives lost nine seats.", "In the west the Greens lost nine seats."),
        (
            "Marlow Wanderers beat Hexton Town. Crowds sang as Wanderers left the ground.",
            "Marlow Wanderers beat Hexton Town. Crowds sang as Town left the ground.",
        ),
        (
            "“The back-up generator did not start,” said Ada Moss.",
            "“The back generator did not start,” said Ada Moss.",
        ),
        ("Shops will be shut from Monday.", "Shops will be shut until Monday."),
        ("Members saw no danger in it.", "Members saw danger in it."),
        (
            "Captain Ada Moss was upset. Coach Peter Lacey said: “We gave them far too many runs.”",
            "Captain Ada Moss was upset. She added: “We gave them far too many runs.”",
        ),
    ],
)
def test_somebody_or_something_else_is_an_error(a: str, b: str) -> None:
    assert worst(a, b) is Severity.ERROR


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Police said the car was stolen.", "Witnesses said the car was stolen."),
        ("The company said the leak was over.", "Neighbours said the leak was over."),
        ("His family said he had been unwell.", "His agent said he had been unwell."),
        ("The ministry said it was rebuilt.", "The contractor said it was rebuilt."),
        ("The hospital said he had left.", "The family said he had left."),
        (
            "Figures are down, according to figures from May.",
            "Figures are down, according to leaks from May.",
        ),
        ("According to residents, it was weak.", "According to engineers, it was weak."),
        ("Police sources said it was stolen.", "Company sources said it was stolen."),
        ("The quay is unsafe, officials said.", "The quay is unsafe, Inspector Ivor Dane said."),
        ("The quay is unsafe, witnesses said.", "The quay is unsafe, a witness said."),
        ("The quay is unsafe, sources say.", "The quay is unsafe, one docker says."),
        (
            "Vera Lund walked the quay with Dr. Ada Moss. She told the pilots: “I could live out here all year.”",
            "Vera Lund walked the quay with Dr. Ada Moss. “I could live out here all year,” Moss said.",
        ),
        (
            "Some 400 cows were moved by boat.",
            "Some 400 cows were moved by boat, Marlow Deputy Vice President Jan Lane said.",
        ),
    ],
)
def test_another_source_is_a_warning(a: str, b: str) -> None:
    assert worst(a, b) is Severity.WARNING


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The quay is unsafe, officials said.", "The quay is unsafe, authorities said."),
        ("The quay is unsafe, union officials said.", "The quay is unsafe, union leader Ivor Dane said."),
        ("The quay is unsafe, officials said.", "The quay is unsafe, a spokesman said."),
        (
            "The ferry sank within an hour of leaving port.",
            "The ferry sank within an hour of leaving port, but some early accounts claimed that the hull was weak.",
        ),
        (
            "The ferry sank within an hour of leaving port.",
            "The ferry sank within an hour of leaving port, while the hull had been weakened by rust, officials said.",
        ),
        (
            "Vera Lund walked the quay with Dr. Ada Moss. She told the pilots: “I could live out here all year.”",
            "Vera Lund walked the quay with Dr. Ada Moss. “I could live out here all year,” Lund said.",
        ),
    ],
)
def test_a_source_otherwise_called_or_come_with_its_own_words_is_none(a: str, b: str) -> None:
    assert worst(a, b) in {None, Severity.NOTE}
