"""Which copies speak for themselves."""

from factcheck.collate import collation
from factcheck.model.settings import Settings
from factcheck.pipeline import examine, parse

WIRE = """A trawler with three men aboard sank off Kilmore Quay on Friday night in heavy seas.
The coastguard said two men were winched to safety and one was still missing on Saturday.
Skipper Tom Roche, 58, told local radio that a wave had broken the wheelhouse windows."""
TRIMMED = """A trawler with three men aboard has sunk off Kilmore Quay in heavy seas.
The coastguard said that two men were winched to safety and one was still missing on Saturday."""
OWN = """One fisherman is missing after a boat went down near Kilmore Quay, County Wexford.
Two of the crew of three were lifted off by helicopter, coastguard officers said.
“A wave came in through the windows,” said Tom Roche, the 58-year-old who captained her."""


def collate(*texts):
    return collation(tuple(examine(parse(text, plain=True)) for text in texts), Settings(force=True))


def test_copies_of_one_dispatch_are_one_voice():
    found = collate(WIRE, TRIMMED, OWN)
    assert found.kin == ((0, 1),)
    assert found.voices((0, 1)) == 1
    assert found.voices((0, 1, 2)) == 2


def test_nobody_is_odd_against_one_voice_that_is_not_his_own():
    found = collate(WIRE, TRIMMED, OWN)
    assert not found.stands_alone(2, (0, 1))
    assert not found.stands_alone(2, (0,))


def test_a_copy_that_departs_from_its_own_original_is_odd():
    found = collate(WIRE, TRIMMED, WIRE.replace("three men", "four men"))
    assert found.kin == ((0, 1, 2),)
    assert found.stands_alone(2, (0, 1))


def test_two_copies_are_not_asked_whose_they_are():
    assert collate(WIRE, TRIMMED).kin == ()
