"""What verbs say, clause against clause: loud in any order, voice and with asides; silent where all is said."""

from __future__ import annotations

from functools import cache

import pytest

from factcheck import check, parse
from factcheck.model.finding import Severity
from factcheck.model.settings import Settings

LEAD = "Reporters followed the story through the week in the region. "
ASIDE = ", after a morning of delays,"


@cache
def errors(a: str, b: str) -> tuple[str, ...]:
    copies = [parse(LEAD + text, outlet=name, plain=True) for text, name in ((a, "A"), (b, "B"))]
    report = check(*copies, settings=Settings(force=True))
    return tuple(f.code for f in report.findings if f.severity is Severity.ERROR)


# the first copy; the changed one, "^" where an aside may stand; the changed one in another construction
LOUD = [
    ("POL101", "The port will not lease the quay to the navy.",
     "The port will lease^ the quay to the navy.", "The quay will be leased to the navy by the port."),
    ("POL101", "The inspector failed to sign the licence while the boiler was cold.",
     "The inspector signed^ the licence while the boiler was cold.",
     "While the boiler was cold, the licence was signed by the inspector."),
    ("POL101", "The nurses were barred from entering the ward on Sunday.",
     "The nurses were not barred^ from entering the ward on Sunday.",
     "On Sunday the nurses were not barred from entering the ward."),
    ("POL101", "The baker has never insured the ovens.",
     "The baker has^ insured the ovens.", "The ovens have been insured by the baker."),
    ("POL102", "Peers rejected the treaty before the recess.",
     "Peers approved^ the treaty before the recess.", "Before the recess, the treaty was approved by peers."),
    ("POL102", "The price of barley fell in the valley as the rains came.",
     "The price of barley rose^ in the valley as the rains came.",
     "As the rains came, the price of barley rose in the valley."),
    ("POL102", "The diver survived in the cave when the rope snapped.",
     "The diver died^ in the cave when the rope snapped.",
     "When the rope snapped, the diver died in the cave."),
    ("POL102", "The guard switched on the siren at the depot.",
     "The guard switched off^ the siren at the depot.", "The siren at the depot was switched off by the guard."),
    ("POL102", "The guests moved into the annexe on Friday.",
     "The guests moved out of^ the annexe on Friday.", "On Friday the guests moved out of the annexe."),
    ("POL102", "The tenor thanked the crew before the curtain fell.",
     "The tenor thanked the crew after^ the curtain fell.", "After the curtain fell, the tenor thanked the crew."),
    ("POL102", "The lamp flickered before the engine stopped.",
     "The lamp flickered after^ the engine stopped.", "The engine stopped before the lamp flickered."),
    ("POL103", "Iskra Grebo sued Milan Tot over the mill.",
     "Milan Tot sued^ Iskra Grebo over the mill.", "Iskra Grebo was sued by Milan Tot over the mill."),
    ("POL103", "The brewery bought the dairy for cash.",
     "The dairy bought^ the brewery for cash.", "The brewery was bought by the dairy for cash."),
    ("POL101", "The tunnel will not open until Monday, the warden told the council.",
     "The tunnel will open^ until Monday, the warden told the council.",
     "The warden told the council that the tunnel will open until Monday."),
    ("POL102", "The tribunal refused a licence to the ferry firm.",
     "The tribunal granted^ a licence to the ferry firm.", "A licence was granted to the ferry firm by the tribunal."),
    ("POL105", "The senate has proposed a levy on yachts.",
     "The senate has adopted^ a levy on yachts.", "A levy on yachts has been adopted by the senate."),
    ("POL105", "The clerk was arrested over the forged stamps.",
     "The clerk was convicted^ over the forged stamps.", "Over the forged stamps, the clerk was convicted."),
    ("POL105", "The railway has ordered nine engines from the works.",
     "The railway has received^ nine engines from the works.",
     "Nine engines from the works have been received by the railway."),
    # who said so, and whom a "who" is of
    ("POL101", "Iskra Grebo said she had not read the lease before the auction.",
     "Iskra Grebo said she had read^ the lease before the auction.",
     "Iskra Grebo, who had read the lease, was at the auction."),
    ("POL105", "The quay at Orsk was completed in May.",
     "The quay at Orsk was begun^ in May.", "In May the quay at Orsk was begun."),
    ("POL105", "The quay at Orsk has been finished, the firm said.",
     "The quay at Orsk has been designed^, the firm said.", "The firm said the quay at Orsk has been designed."),
]  # fmt: skip


@pytest.mark.parametrize(("code", "a", "b", "other"), LOUD)
def test_another_fact_is_told_once_in_every_construction(code: str, a: str, b: str, other: str) -> None:
    for changed in (b.replace("^", ""), b.replace("^", ASIDE), other):
        assert errors(a, changed) == (code,), changed
        assert errors(changed, a) == (code,), changed


SILENT = [
    ("The port will not lease the quay.", "The quay won't be leased by the port."),
    ("The inspector failed to sign the licence.", "The inspector did not sign the licence."),
    ("The nurses could not enter the ward.", "The nurses were barred from entering the ward."),
    ("The firm denied that the valve had jammed.", "The firm insisted that no valve had jammed."),
    ("The firm does not plan to sell the kiln.", "The firm has no plans to sell the kiln."),
    ("The permit was not yet issued.", "The permit had yet to be issued."),
    ("She will stay unless he resigns.", "She will stay if he does not resign."),
    ("Peers did not approve the treaty.", "The treaty was rejected by peers."),
    ("Two miners did not survive the blast.", "Two miners died in the blast."),
    ("The gate was not open at dusk.", "The gate was closed at dusk."),
    ("Flour should be kept for up to nine weeks.", "For nine weeks at most should flour be kept."),
    ("Peers passed the treaty.", "The treaty was passed by peers."),
    ("The price of barley rose.", "The price of barley was raised."),
    ("Barley fell in May and rose in June.", "Barley rose in June after it fell in May."),
    ("Exports rose while imports fell.", "Imports fell as exports rose."),
    ("The Otters beat the Herons.", "The Herons lost to the Otters."),
    ("The Otters beat the Herons.", "The Herons were beaten by the Otters."),
    ("The brewery bought the dairy.", "The dairy was sold to the brewery."),
    ("The lamp flickered before the engine stopped.", "The engine stopped after the lamp flickered."),
    ("The tenor bowed before leaving the stage.", "The tenor left the stage after bowing."),
    ("The Otters drew with the Herons.", "The Herons drew with the Otters."),
    ("Iskra Grebo married Milan Tot.", "Milan Tot married Iskra Grebo."),
    ("The clerk was charged and convicted over the stamps.", "The clerk was convicted over the stamps."),
    ("The clerk was charged over the stamps.", "The clerk was charged and later convicted over the stamps."),
    ("The clerk was convicted of forgery.", "The clerk was jailed for forgery."),
    ("The senate approved a levy.", "A levy was adopted by the senate."),
    ("The senate has not adopted the levy.", "The senate has proposed the levy."),
    ("The senate will adopt the levy in May.", "The senate has proposed the levy."),
    ("The railway ordered nine engines.", "The railway placed an order for nine engines."),
    ("The guard turned the siren on.", "The guard turned on the siren."),
    ("Crews walked out over rest breaks.", "Crews walked off the site over rest breaks."),
    ("The march was called off.", "The march was cancelled."),
    ("The council opened the pool, and the school closed.", "The school closed and the council opened the pool."),
    ("No clerks will lose their posts.", "The posts of clerks are safe."),
    ("The decree forbids grocers to sell cider.", "Grocers may not sell cider under the decree."),
    ("The ferry crossed the strait without touching the reef.",
     "The ferry crossed the strait and did not touch the reef."),
    ("The tunnel cannot open until the pumps have run.", "The tunnel can open once the pumps have run."),
    ("The abbot did not see the sea until he was 30.", "The first time the abbot saw the sea was at 30."),
    ("The bank will not lend to the club unless it sells the stand.",
     "The club must sell the stand if it wants the bank to lend to it."),
    ("The owner would keep the baths open all winter.", "Not one of the baths would close in winter, said the owner."),
    ("Iskra Grebo said she had not read the lease.", "Iskra Grebo, who had not read the lease, was at the auction."),
    ("Ostria imported the wagons from Norland.", "Norland exported the wagons to Ostria."),
    # how much of a work is done, by whichever verb
    ("The bridge, which is about 60% complete, will open in May.",
     "The bridge is about 60 per cent built and will open in May."),
    ("The dam at Vorn is 40% finished, the firm said.",
     "The dam at Vorn is 40 per cent built, the firm said."),
    ("The stadium is half built, the club said.", "The stadium is half complete, the club said."),
    ("The pipeline is two-thirds complete, the firm said.",
     "The pipeline is two-thirds built, the firm said."),
    ("The pipeline is 70% laid, the firm said.", "The pipeline is 70% complete, the firm said."),
    ("The road was 90% finished by June.", "By June 90% of the road had been built."),
    ("The road was 90% complete by June.", "By June nine-tenths of the road was built."),
    ("Only a quarter of the tunnel has been completed.", "Only a quarter of the tunnel has been built."),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b"), SILENT)
def test_the_same_said_otherwise_is_no_error(a: str, b: str) -> None:
    assert errors(a, b) == () == errors(b, a)


# who did it is called otherwise, and nothing is known that ties or parts the two words
WHOEVER = "Acquitted of arson by a panel in Torv, Elwin Mast said he would sail home."
HOME = "Elwin Mast, who said he would sail home, was {} of arson by the magistrates in Torv."


def test_the_opposite_is_told_by_whomever_it_was_done() -> None:
    assert (
        errors(WHOEVER, HOME.format("convicted")) == ("POL102",) == errors(HOME.format("convicted"), WHOEVER)
    )


@pytest.mark.parametrize("verb", ["cleared", "acquitted", "not convicted", "found not guilty"])
def test_the_same_is_passed_by_whomever_it_was_done(verb: str) -> None:
    assert errors(WHOEVER, HOME.format(verb)) == () == errors(HOME.format(verb), WHOEVER)


def test_two_who_judge_one_thing_otherwise_are_no_opposites() -> None:
    a = "The levy was backed by ramblers in Torv on Friday."
    b = "The levy was opposed by tenants, with 40 shops in all across the county of Hask and its islands."
    assert errors(a, b) == () == errors(b, a)


def test_words_in_quotation_marks_are_left_to_the_quotation_rules() -> None:
    found = errors("“We will not pay,” said Ada Moss.", "“We will pay,” said Ada Moss.")
    assert {code[:3] for code in found} == {"QUO"}


def test_loose_stages_are_to_be_checked_and_no_more() -> None:
    assert errors("The senate has proposed a levy.", "The senate has drafted a levy.") == ()


@pytest.mark.parametrize(
    ("a", "b", "sides"),
    [
        (
            "No barge will be sold and no lock will close this year.",
            "No barge may be sold and no lock may close this year.",
            [("will be sold", "may be sold"), ("will close", "may close")],
        ),
        ("No barge will be sold this year.", "No barge could be sold this year.", [("will be sold", "could be sold")]),
        ("The barge will not be sold.", "The barge might not be sold.", [("will not be sold", "might not be sold")]),
    ],
)  # fmt: skip
def test_how_sure_it_is_is_told_once_and_where_it_stands(a, b, sides):
    """The "no" that both have is not what differs; each statement is told once."""
    copies = [parse(LEAD + text, outlet=name, plain=True) for text, name in ((a, "A"), (b, "B"))]
    found = [f for f in check(*copies, settings=Settings(force=True)).findings if f.code == "POL201"]
    assert [tuple(side.words for side in finding.sides) for finding in found] == sides
