"""What became of a change that the agency made: taken or not, and how grave it is where it was not."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.judge.registry import rule
from factcheck.model.finding import Divergence, Severity
from factcheck.model.trace import Fate, Nature, State

_WRONG = frozenset({Nature.CORRECTION, Nature.REFILE})  # what stood there before was never right


@rule("TRC101", "correction-not-taken", Severity.ERROR, on="trace")
def correction_not_taken(fate: Fate) -> Iterator[Divergence]:
    """
    The agency corrected a fact, and our copy still has what was wrong.

    The story ran, the correction came later, and nobody opened the page again. It is looked for at each
    place: a toll corrected in the headline may stand in the fifth paragraph still. What a correction took
    out ("Corrects to delete ...") is not taken while the copy has it.

    Diverges:
        A: The mill at Brack employs 380 people, the owners said. It was built in 1912.
        B: (Corrects number of employees to 308, not 380) ¶ The mill at Brack employs 308 people, the owners said. It was built in 1912.
        C: The mill at Brack employs 380 people, the owners said.

    Agrees:
        A: The mill at Brack employs 380 people, the owners said. It was built in 1912.
        B: (Corrects number of employees to 308, not 380) ¶ The mill at Brack employs 308 people, the owners said. It was built in 1912.
        C: The mill at Brack employs 308 people, the owners said.
    """  # noqa: E501  an example is one line
    corrected = fate.nature is Nature.CORRECTION or (fate.nature is Nature.DELETION and fate.announced)
    if corrected and fate.state is State.STALE:
        yield fate.told("a correction was not taken")


@rule("TRC102", "withdrawn-story-carried", Severity.ERROR, on="trace")
def withdrawn_story_carried(fate: Fate) -> Iterator[Divergence]:
    """
    The agency killed or withheld the story, and our copy still carries it.

    A kill is of the whole copy: no fact of it may stand, and no fact is compared. It is told whatever the
    notice of the kill looks like, by its words or by the state in its metadata.

    Diverges:
        A: The mill at Brack is to close in May, two officials said. It employs 380 people.
        B: KILL KILL KILL ¶ Do not use the story slugged MILL-CLOSURE. The mill is not to close.
        C: The mill at Brack is to close in May, two officials said.

    Agrees:
        A: The mill at Brack is to close in May, two officials said. It employs 380 people.
        B: KILL KILL KILL ¶ Do not use the story slugged MILL-CLOSURE. The mill is not to close.
        C: Ferries to Lerwick ran an hour late on Friday after fog closed the harbour.
    """
    if fate.nature is Nature.WITHDRAWAL and fate.state is State.STALE:
        yield fate.told(f"the agency has {fate.off} this story, and the copy still carries it")


@rule("TRC103", "neither-value", Severity.ERROR, on="trace")
def neither_value(fate: Fate) -> Iterator[Divergence]:
    """
    Our copy has neither what the agency had first nor what it has now.

    Somebody changed the figure by hand, or took it from elsewhere. Of an update it is a warning: the copy
    may be ahead of the agency.

    Diverges:
        A: The mill at Brack employs 380 people, the owners said. It was built in 1912.
        B: (Corrects number of employees to 308, not 380) ¶ The mill at Brack employs 308 people, the owners said. It was built in 1912.
        C: The mill at Brack employs 830 people, the owners said.

    Agrees:
        A: The mill at Brack employs 380 people, the owners said. It was built in 1912.
        B: (Corrects number of employees to 308, not 380) ¶ The mill at Brack employs 308 people, the owners said. It was built in 1912.
        C: The owners said that 308 people work at the mill at Brack.
    """  # noqa: E501
    if fate.state is State.NEITHER:
        what = "the copy has neither what stood there nor what stands there now"
        yield fate.told(what, None if fate.nature in _WRONG else Severity.WARNING)


@rule("TRC104", "old-and-new", Severity.ERROR, on="trace")
def old_and_new(fate: Fate) -> Iterator[Divergence]:
    """
    Our copy has the corrected fact in one place and the old one in another.

    The headline was mended and the text was not, or the other way round. It is told at the old place.

    Diverges:
        A: The mill at Brack employs 380 people, the owners said. It was built in 1912.
        B: (Corrects number of employees to 308, not 380) ¶ The mill at Brack employs 308 people, the owners said. It was built in 1912.
        C: The mill at Brack employs 308 people, the owners said. ¶ A union spoke for the 380 people whom the mill employs.

    Agrees:
        A: The mill at Brack employs 380 people, the owners said. It was built in 1912.
        B: (Corrects number of employees to 308, not 380) ¶ The mill at Brack employs 308 people, the owners said. It was built in 1912.
        C: The mill at Brack employs 308 people, the owners said. ¶ A union spoke for the 308 people whom the mill employs.
    """  # noqa: E501
    if fate.state is State.BOTH:
        yield fate.told(
            "the copy has both the old and the new", None if fate.nature in _WRONG else Severity.WARNING
        )


@rule("TRC201", "update-not-taken", Severity.WARNING, on="trace")
def update_not_taken(fate: Fate) -> Iterator[Divergence]:
    """
    The story has gone on, and our copy stands where it stood.

    What it says was right when it ran. A desk may leave it so, and should know.

    Diverges:
        A: The fire at the Brack mill hurt nine people, the brigade said. It began at noon.
        B: UPDATE 1-Fire hurts 12 at Brack mill ¶ The fire at the Brack mill hurt 12 people, the brigade said. It began at noon.
        C: The fire at the Brack mill hurt nine people, the brigade said.

    Agrees:
        A: The fire at the Brack mill hurt nine people, the brigade said. It began at noon.
        B: UPDATE 1-Fire hurts 12 at Brack mill ¶ The fire at the Brack mill hurt 12 people, the brigade said. It began at noon.
        C: The fire at the Brack mill hurt 12 people, the brigade said.
    """  # noqa: E501
    if fate.nature is Nature.UPDATE and fate.state is State.STALE:
        yield fate.told("an update was not taken")


@rule("TRC202", "refile-not-taken", Severity.WARNING, on="trace")
def refile_not_taken(fate: Fate) -> Iterator[Divergence]:
    """
    The agency sent the story again to mend a slip of the pen, and our copy still has the slip.

    Diverges:
        A: The mill at Brack will be not sold, the owner Ada Brenn said. It was built in 1912.
        B: REFILE-Brack mill not for sale ¶ (Refiles to fix spelling of name) ¶ The mill at Brack will be not sold, the owner Ada Brehn said. It was built in 1912.
        C: The mill at Brack will be not sold, the owner Ada Brenn said.

    Agrees:
        A: The mill at Brack will be not sold, the owner Ada Brenn said. It was built in 1912.
        B: REFILE-Brack mill not for sale ¶ (Refiles to fix spelling of name) ¶ The mill at Brack will be not sold, the owner Ada Brehn said. It was built in 1912.
        C: The mill at Brack will be not sold, the owner Ada Brehn said.
    """  # noqa: E501
    if fate.nature is Nature.REFILE and fate.state is State.STALE:
        yield fate.told("a refile was not taken")


@rule("TRC203", "announced-not-found", Severity.WARNING, on="trace")
def announced_not_found(fate: Fate) -> Iterator[Divergence]:
    """
    A notice says that something was corrected, and nothing of the kind differs between the versions.

    The correction was left out, or it is of a version that was not given. Nobody can say then whether our
    copy has it.

    Diverges:
        A: The mill at Brack employs 380 people, the owners said. It was built in 1912.
        B: (Corrects year of building to 1921, not 1912) ¶ The mill at Brack employs 380 people, the owners said. It was built in 1912.
        C: The mill at Brack employs 380 people, the owners said.

    Agrees:
        A: The mill at Brack employs 380 people, the owners said. It was built in 1912.
        B: (Corrects year of building to 1921, not 1912) ¶ The mill at Brack employs 380 people, the owners said. It was built in 1921.
        C: The mill at Brack employs 380 people, the owners said.
    """  # noqa: E501
    if fate.idle:
        yield fate.told("a notice announces what no version shows")


@rule("TRC204", "derived-from-stale", Severity.WARNING, on="trace")
def derived_from_stale(fate: Fate) -> Iterator[Divergence]:
    """
    A figure of our own was reckoned from what the agency has changed since.

    A share, a sum or a difference that fits the old value and not the new one.

    Diverges:
        A: The mill spent 40 million crowns on wages of a budget of 100 million crowns. It was built in 1912.
        B: (Corrects wages to 30 million crowns, not 40 million) ¶ The mill spent 30 million crowns on wages of a budget of 100 million crowns. It was built in 1912.
        C: The mill spent 40 million crowns on wages, or 40 percent of a budget of 100 million crowns.

    Agrees:
        A: The mill spent 40 million crowns on wages of a budget of 100 million crowns. It was built in 1912.
        B: (Corrects wages to 30 million crowns, not 40 million) ¶ The mill spent 30 million crowns on wages of a budget of 100 million crowns. It was built in 1912.
        C: The mill spent 30 million crowns on wages, or 30 percent of a budget of 100 million crowns.
    """  # noqa: E501
    if fate.state is State.DERIVED:
        yield fate.told("a figure was reckoned from a value that has changed")


@rule("TRC205", "not-told", Severity.WARNING, on="trace")
def not_told(fate: Fate) -> Iterator[Divergence]:
    """
    Nobody can say by its words whether our copy has a change.

    It says the thing in words of its own, or a round figure that fits both. Of a correction it is a
    warning, of anything else a note.

    Diverges:
        A: The mill at Brack employs 380 people, the owners said. It was built of brick in 1912.
        B: (Corrects material to stone, not brick, in paragraph 1) ¶ The mill at Brack employs 380 people, the owners said. It was built of stone in 1912.
        C: The mill at Brack employs 380 people, the owners said. It was built of local clay in 1912.

    Agrees:
        A: The mill at Brack employs 380 people, the owners said. It was built of brick in 1912.
        B: (Corrects material to stone, not brick, in paragraph 1) ¶ The mill at Brack employs 380 people, the owners said. It was built of stone in 1912.
        C: The mill at Brack employs 380 people, the owners said. It was built of stone in 1912.
    """  # noqa: E501
    if fate.state is State.UNSURE:
        what = "it cannot be told whether a change was taken"
        yield fate.told(what, None if fate.nature is Nature.CORRECTION else Severity.NOTE)


@rule("TRC301", "not-carried", Severity.NOTE, on="trace")
def not_carried(fate: Fate) -> Iterator[Divergence]:
    """
    Our copy does not carry what was changed, so there is nothing to take.

    Diverges:
        A: The mill at Brack employs 380 people, the owners said. ¶ It was sold for 12 million crowns in 2019.
        B: (Corrects price to 21 million crowns, not 12 million) ¶ The mill at Brack employs 380 people, the owners said. ¶ It was sold for 21 million crowns in 2019.
        C: The mill at Brack employs 380 people, the owners said.

    Agrees:
        A: The mill at Brack employs 380 people, the owners said. ¶ It was sold for 12 million crowns in 2019.
        B: (Corrects price to 21 million crowns, not 12 million) ¶ The mill at Brack employs 380 people, the owners said. ¶ It was sold for 21 million crowns in 2019.
        C: The mill at Brack employs 380 people, the owners said. ¶ It was sold for 21 million crowns in 2019.
    """  # noqa: E501
    if fate.state is State.NOT_CARRIED:
        yield fate.told("the copy does not carry what was changed")


@rule("TRC302", "not-announced", Severity.NOTE, on="trace")
def not_announced(fate: Fate) -> Iterator[Divergence]:
    """
    A corrected story differs in a fact of which its notice says nothing.

    The agency mended more than it said, or made a slip in mending.

    Diverges:
        A: The mill at Brack employs 380 people, Ada Brenn said. It was built in 1912.
        B: (Corrects year of building to 1921, not 1912) ¶ The mill at Brack employs 380 people, Ada Brehn said. It was built in 1921.
        C: The mill at Brack employs 380 people, Ada Brehn said.

    Agrees:
        A: The mill at Brack employs 380 people, Ada Brenn said. It was built in 1912.
        B: (Corrects year of building to 1921, not 1912) ¶ The mill at Brack employs 380 people, Ada Brenn said. It was built in 1921.
        C: The mill at Brack employs 380 people, Ada Brenn said.
    """  # noqa: E501
    if fate.silent:
        yield fate.told("a correction that no notice announces")


@rule("TRC303", "deleted-still-carried", Severity.NOTE, on="trace")
def deleted_still_carried(fate: Fate) -> Iterator[Divergence]:
    """
    A later version leaves out a sentence that our copy still has, and no notice says why.

    Agencies cut for length as well as for truth.

    Diverges:
        A: The mill at Brack employs 380 people, the owners said. ¶ Its roof fell in during a storm in March 2019.
        B: UPDATE 1-Mill grows ¶ The mill at Brack employs 380 people, the owners said. ¶ A second hall will open in May.
        C: The mill at Brack employs 380 people, the owners said. ¶ Its roof fell in during a storm in March 2019.

    Agrees:
        A: The mill at Brack employs 380 people, the owners said. ¶ Its roof fell in during a storm in March 2019.
        B: UPDATE 1-Mill grows ¶ The mill at Brack employs 380 people, the owners said. ¶ A second hall will open in May.
        C: The mill at Brack employs 380 people, the owners said. ¶ A second hall will open in May.
    """  # noqa: E501
    if fate.nature is Nature.DELETION and fate.state is State.STALE and not fate.announced:
        yield fate.told("the agency has taken out what the copy still has")
