"""Two sides exchanged: told where one does something to the other, silent where it is mere order."""

from __future__ import annotations

import pytest

from factcheck import check, parse
from factcheck.model.settings import Settings

LEAD = "Reporters followed the story through the week in the region. "


def codes(a: str, b: str) -> list[str]:
    copies = [parse(LEAD + text, outlet=name, plain=True) for text, name in ((a, "A"), (b, "B"))]
    return [finding.code for finding in check(*copies, settings=Settings(force=True)).findings]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The soldier killed the gunman at the gate.", "The gunman killed the soldier at the gate."),
        ("Norland invaded Ostria in May, she said.", "Ostria invaded Norland in May, she said."),
        ("The hosts beat the visitors from Kerry.", "The visitors from Kerry beat the hosts."),
        ("A red car hit a blue car on the bridge.", "A blue car hit a red car on the bridge."),
        ("Police said Ann Lee had threatened Tom Hay.", "Police said Tom Hay had threatened Ann Lee."),
        ("The bank owes the council millions.", "The council owes the bank millions."),
        ("He refused to shake hands with Ms Lee.", "Ms Lee refused to shake hands with him."),
        ("She had turned down an offer from the Rovers.", "The Rovers had turned down an offer from her."),
        ("His side conceded nine corners to Delby's two.", "Delby conceded nine corners to his side's two."),
        ("The port ended its contract with the union.", "The union ended its contract with the port."),
        ("Stern hit Roe in the yard on Monday.", "Stern was hit by Roe in the yard on Monday."),
        ("A tram cut a van in two.", "A tram was cut in two by a van."),
    ],
)
def test_sides_swapped(a: str, b: str) -> None:
    assert codes(a, b).count("POL103") == 1
    assert codes(b, a).count("POL103") == 1


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The union asked for a rise, and the firm sought a freeze.",
            "The firm asked for a rise, and the union sought a freeze.",
        ),
        (
            "The union refused the offer, and the port agreed to it.",
            "The port refused the offer, and the union agreed to it.",
        ),
        ("Volunteers led by the mayor found a boat.", "The mayor, led by volunteers, found a boat."),
        ("Stones were thrown by boys at the police.", "Stones were thrown by the police at boys."),
        ("Lind took the ring from Moss in the yard.", "Lind gave the ring to Moss in the yard."),
        ("The bank took 3 million from the club in May.", "The bank gave 3 million to the club in May."),
        ("The mill bought the quarry from the bank in May.", "The mill sold the quarry to the bank in May."),
        (
            "Ada Lind sued a mill in Orsk in 2016 over copies of her lamps.",
            "In 2016 she was sued by a mill in Orsk over copies of her lamps.",
        ),
        ("Tom Hale hit the guard at the gate on Monday.", "He was hit by the guard at the gate on Monday."),
    ],
)
def test_doers_have_changed_places(a: str, b: str) -> None:
    assert "POL103" in codes(a, b)
    assert "POL103" in codes(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Norland and Ostria signed the pact.", "Ostria and Norland signed the pact."),
        ("Leeds drew with Hull on Monday.", "Hull drew with Leeds on Monday."),
        ("Ann Brown, the mayor of Leeds, spoke.", "The mayor of Leeds, Ann Brown, spoke."),
        ("On Monday police arrested a man in Leeds.", "In Leeds police arrested a man on Monday."),
        ("Brown said that Lee had left.", "Lee had left, Brown said."),
        ("The pact binds Norland, Ostria and Sudmark.", "The pact binds Sudmark, Ostria and Norland."),
        ("Yesterday the army left the town.", "The army left the town yesterday."),
        ("Lee married Brown in May.", "Brown married Lee in May."),
        ("The soldier killed the gunman.", "The gunman was killed by the soldier."),
        ("He shook hands with Ms Lee on Monday.", "Ms Lee shook hands with him on Monday."),
        ("She signed a deal with the Orsk Rovers.", "The Orsk Rovers signed a deal with her."),
        ("The union reached a deal with the port.", "The port reached a deal with the union."),
        ("She won praise from Lee for her work.", "Lee won praise from her club."),
        # each keeps what is his, and another verb tells it
        (
            "Prosecutors had asked for nine years. The defence sought two years.",
            "The term lies between the nine years sought by the prosecution and the two years that the defence had asked for.",
        ),
        (
            "The union asked for a rise of 6%, and the firm sought a freeze.",
            "A freeze was asked for by the firm, and the union sought a rise of 6%.",
        ),
        (
            "Lund bought the mill and Moss acquired the quarry.",
            "Moss bought the quarry and Lund acquired the mill.",
        ),
        (
            "The club hailed the plan, while the union welcomed the delay.",
            "The union hailed the delay, and the club welcomed the plan.",
        ),
        (
            "The coroner asked for the log, and the widow sought an apology.",
            "The widow asked for an apology; the coroner sought the log.",
        ),
        (
            "Lund said she had the keys; she would not say where.",
            "Lund would not say where; she said she had the keys.",
        ),
        (
            "The port had asked for nine weeks. The guild sought two weeks of leave.",
            "The plan fell between the nine weeks sought by the port and the two weeks of leave that the guild had asked for.",
        ),
        # where they are who do it is not whom they do it to
        (
            "The dig, led by students at the museum in Vorn, found a ring.",
            "Students led by the museum in Vorn found a ring.",
        ),
        (
            "The study, funded by a trust at the bank of Orsk, took nine years.",
            "A trust funded by the bank of Orsk paid for the study, which took nine years.",
        ),
        (
            "The search, run by volunteers at the harbour club, found a boat.",
            "Volunteers led by the harbour club found a boat in the search.",
        ),
        ("The show was staged by pupils at the abbey.", "Pupils staged the show, and the abbey hosted it."),
        ("Stern hit Roe in the yard on Monday.", "Roe was hit by Stern in the yard on Monday."),
        ("Stern cut the rope on Monday.", "On Monday the rope was cut by Stern."),
        ("Stern hurt Roe, who let go of the rope.", "Roe, hurt by Stern, let go of the rope."),
        # a person whom the other copy has a pronoun for
        (
            "Ada Lind sued a mill in Orsk in 2016 over copies of her lamps.",
            "In 2016 she sued a mill in Orsk over copies of her lamps.",
        ),
        (
            "Ada Lind was sued by a mill in Orsk in 2016 over her lamps.",
            "A mill in Orsk sued her in 2016 over her lamps.",
        ),
        ("Ada Lind met the guard at the gate.", "She was met by the guard at the gate."),
        ("Tom Hale praised the guild on Monday.", "The guild heard on Monday that he praised it."),
        ("Tom Hale beat Roe in May.", "Roe lost to him in May."),
    ],
)
def test_mere_order(a: str, b: str) -> None:
    assert "POL103" not in codes(a, b)
