"""Since when a thing has not been so: "the first since", "the lowest since", wherever the sentence ends."""

from __future__ import annotations

import pytest

from factcheck import check, parse
from factcheck.model.settings import Settings


def errors(a: str, b: str) -> set[str]:
    report = check(*(parse(text, plain=True) for text in (a, b)), settings=Settings(force=True))
    return {finding.code for finding in report.findings if str(finding.severity) == "error"}


FIRST = (
    "Vik won the Sound Regatta for the first time since 1988 as Nils Aune's last tack beat Moss on Sunday."
)
AGAIN = "Vik won the Sound Regatta on Sunday, beating Moss with a last tack by Nils Aune. They had not come first in this race since {}."


@pytest.mark.parametrize(("year", "codes"), [("1989", {"DAT101"}), ("1988", set())])
def test_a_record_in_a_sentence_of_its_own(year: str, codes: set[str]) -> None:
    again = AGAIN.format(year)
    assert errors(FIRST, again) == errors(again, FIRST) == codes


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Joblessness fell to its lowest since 1988 and wages had their first rise since 2019.",
         "Wages rose for the first time since 2019, and joblessness was the lowest since 1988."),
        ("Prices had their first fall since May and output its first rise since June.",
         "Output rose for the first time since June; prices fell for the first time since May."),
    ],
)  # fmt: skip
def test_two_records(a: str, b: str) -> None:
    assert errors(a, b) == errors(b, a) == set()
