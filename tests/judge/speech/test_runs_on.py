"""Whose the rest of a quotation is that an attribution breaks off, and what verbs with a particle bring in."""

from __future__ import annotations

import pytest

import factcheck

LEAD = "Ada Moss and Ivo Lind, who share the mill at Tesk, were heard by the aldermen on Monday.\n\n"
BROKEN = (
    f"{LEAD}“The wheel has not turned since March,” Moss told the aldermen in Tesk. “Nobody will buy it now.”"
)
NOW = "“Nobody will buy it now.”"
LOUD = [
    (f"{LEAD}“Nobody will buy it now,” said Moss.", f"{LEAD}“Nobody will buy it now,” was the comment of Ivo Lind."),
    (f"{LEAD}“Nobody will buy it now,” said Moss.", f"{LEAD}“Nobody will buy it now,” was Mr Lind's opinion."),
    (BROKEN, f"{LEAD}“Nobody will buy it now,” Lind said. “The wheel has not turned since March,” Moss said."),
    (f"{LEAD}“Nobody will buy it now,” Moss pointed out.", f"{LEAD}“Nobody will buy it now,” said Ivo Lind."),
    (f"{LEAD}“Nobody will buy it now,” burst out Ada Moss.", f"{LEAD}“Nobody will buy it now,” said Ivo Lind."),
    # a clause of somebody else's before the speaker and what he is
    (f"{LEAD}Ivo Lind shrugged, whereas Ada Moss, his partner at the mill, said: {NOW}",
     f"{LEAD}{NOW[:-2]},” said Ivo Lind."),
]  # fmt: skip
QUIET = [
    (f"{LEAD}“Nobody will buy it now,” said Moss.", f"{LEAD}“Nobody will buy it now,” was the comment of Ada Moss."),
    (f"{LEAD}“Nobody will buy it now,” said Moss.", f"{LEAD}“Nobody will buy it now,” came the reply from Moss."),
    (f"{LEAD}“Nobody will buy it now,” said Moss.", f"{LEAD}Lind nodded. Moss's opinion: {NOW}"),
    (BROKEN, f"{LEAD}“Nobody will buy it now,” Moss said. “The wheel has not turned since March.”"),
    (f"{LEAD}“Nobody will buy it now,” Moss pointed out.", f"{LEAD}“Nobody will buy it now,” said Ada Moss."),
    (f"{LEAD}“Nobody will buy it now,” chimed in Ada Moss.", f"{LEAD}Ada Moss let slip: {NOW}"),
    (f"{LEAD}Ivo Lind shrugged, whereas Ada Moss, his partner at the mill, said: {NOW}",
     f"{LEAD}“Nobody will buy it now,” said Ada Moss."),
    # somebody else is named before it goes on
    (f"{LEAD}“The wheel has not turned since March,” Moss told us. Lind shook his head. {NOW}",
     f"{LEAD}“The wheel has not turned since March,” Moss said. “Nobody will buy it now,” Lind said."),
    # of two paragraphs nobody says that one goes on
    (f"{LEAD}“The wheel has not turned since March,” Moss told us.\n\n{NOW}",
     f"{LEAD}“The wheel has not turned since March,” Moss said. “Nobody will buy it now,” Lind said."),
    # nothing is said by who breaks in
    (f"{LEAD}A burglar broke in, and Lind called out the guard. “Nobody will buy it now,” Moss said.",
     f"{LEAD}“Nobody will buy it now,” said Ada Moss when a burglar had broken in and Lind called out the guard."),
]  # fmt: skip


BROTHER = (
    "“Six of them cannot row,” said her brother, former Ryder Cup player Marc Pell. “We spoke of the wind.”"
)
SHE = "“We spoke of the wind,” she told the paper."


def test_whose_player_the_speaker_is_says_nothing_itself() -> None:
    led = f"“It was cold,” Rosa Pike said. {SHE}\n\nMarc Pell said “six of them cannot row”."
    assert "ATT101" in _errors(f"“It was cold,” Rosa Pike said.\n\n{BROTHER}", led)


def _errors(a: str, b: str) -> set[str]:
    report = factcheck.check(*(factcheck.parse(text, plain=True) for text in (a, b)))
    return {finding.code for finding in report.findings if finding.severity.value == "error"}


@pytest.mark.parametrize(("a", "b"), LOUD)
def test_another_speaker(a: str, b: str) -> None:
    assert _errors(a, b) == _errors(b, a) == {"ATT101"}


@pytest.mark.parametrize(("a", "b"), QUIET)
def test_one_speaker_or_nobody_knows(a: str, b: str) -> None:
    assert "ATT101" not in _errors(a, b) | _errors(b, a)
