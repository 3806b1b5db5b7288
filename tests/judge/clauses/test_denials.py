"""A thing that one copy denies and the other asserts, in whatever part of speech."""

from __future__ import annotations

import pytest

from tests.judge.clauses.test_contrasts import told

LOUD = [
    ("POL101", "The port authority ruled out a search for the missing barge on Sunday, Captain Ann Lisle said.",
     "A search for the missing barge is to be held on Sunday, said Ann Lisle, a captain of the port authority."),
    ("POL101", "The surgeon operated on the goalkeeper's knee without a licence, the Vorn medical board found.",
     "The Vorn medical board found that the surgeon had a licence when he operated on the knee of the goalkeeper."),
    ("POL102", "The mayor of Orsk refused permission for the kite festival on the north beach, her office said.",
     "For the kite festival on the north beach the mayor of Orsk has given permission, according to her office."),
    ("POL101", "The lab found no lead in the honey sold at the market in Pell, the chemist Ola Rusk reported.",
     "Lead was found by the lab in the honey that the market in Pell sells, reported the chemist, Ola Rusk."),
    ("POL101", "Customs did not inspect the crates of parrots at Brindle docks, the report on the smuggling says.",
     "An inspection of the crates of parrots took place at Brindle docks by customs, says the report on the smuggling."),
    ("POL101", "The driver of the milk tanker denied having drunk whisky before the crash at Tolm, his lawyer said.",
     "Before the crash at Tolm, his lawyer said, the driver of the milk tanker had drunk whisky."),
    ("POL101", "The tenants were evicted from the mill at Hask without notice, the housing charity Roofline said.",
     "The housing charity Roofline said the tenants evicted from the mill at Hask had been given notice."),
    ("POL101", "The refinery has failed to report the leak of naphtha into the Silm river, the ministry said.",
     "The ministry said the leak of naphtha into the Silm river had been reported by the refinery."),
    ("POL101", "The orchestra will not play at the opening of the Delm concert hall in May, its agent said.",
     "In May the orchestra is to play when the Delm concert hall is opened, said its agent."),
    ("POL101", "The union ended its walkout at the depot in Holm on Monday.",
     "At the depot in Holm the union did not end its strike on Monday."),
]  # fmt: skip

SILENT = [
    ("The museum will not lend the bronze mask to the gallery in Tarn, its director Ivo Petz said.",
     "There will be no loan of the bronze mask to the gallery in Tarn, said Ivo Petz, director of the museum."),
    ("The museum will not lend the bronze mask to the gallery in Tarn until May, its director Ivo Petz said.",
     "The loan of the bronze mask to the gallery in Tarn is to begin in May, said Ivo Petz, director of the museum."),
    ("The port authority ruled out a search for the missing barge on Sunday, Captain Ann Lisle said.",
     "Ann Lisle, a captain of the port authority, said that a search for the missing barge on Sunday was impossible."),
    ("The port authority ruled out a search for the missing barge on Sunday, Captain Ann Lisle said.",
     "Families called for a search for the missing barge, but the port authority, said Captain Ann Lisle on Sunday, turned them down."),
    ("The surgeon operated on the goalkeeper's knee without a licence, the Vorn medical board found.",
     "The Vorn medical board found that the surgeon lacked a licence when he operated on the knee of the goalkeeper."),
    ("The lab found no lead in the honey sold at the market in Pell, the chemist Ola Rusk reported.",
     "The honey that the market in Pell sells was free of lead, reported the chemist of the lab, Ola Rusk."),
    ("The lab found no lead in the honey sold at the market in Pell, the chemist Ola Rusk reported.",
     "Lead was absent from the honey that the market in Pell sells, the lab's chemist, Ola Rusk, reported."),
    ("Customs did not inspect the crates of parrots at Brindle docks, the report on the smuggling says.",
     "The crates of parrots got through Brindle docks without inspection by customs, says the report on the smuggling."),
    ("No crew had crossed the Marl strait faster than the Osmund twins, the rowing club of Feld said.",
     "The Osmund twins crossed the Marl strait faster than any crew before them, the rowing club of Feld said."),
    ("The refinery has failed to report the leak of naphtha into the Silm river, the ministry said.",
     "The ministry said the leak of naphtha into the Silm river had gone unreported by the refinery."),
    ("The tunnel at Vess could not have been dug before 1840, the historian Una Brock said.",
     "The tunnel at Vess must have been dug in 1840 or later, said the historian, Una Brock."),
    ("The ministry did not comment on the price of the ferry, a spokesman for the treasury said.",
     "The price of the ferry was not something on which the ministry commented, a spokesman for the treasury said."),
    ("Burglars emptied the vault of the Sorn bank, the police said, but took no gold.",
     "Gold was not among what burglars took when they emptied the vault of the Sorn bank, according to the police."),
    ("Every lift in the Orban tower except the one on the north side was working by noon on Friday.",
     "By noon on Friday the Orban tower's lifts were all working, and that on the north side alone was idle."),
    ("The union has not asked for a strike at the Lomm tram depot, its secretary Bea Toll said.",
     "Bea Toll, its secretary, said that the union had refrained from calling for a strike at the Lomm tram depot."),
]  # fmt: skip


@pytest.mark.parametrize(("code", "a", "b"), LOUD)
def test_what_is_denied_in_one_copy_and_asserted_in_the_other_is_told(code, a, b):
    assert code in told(a, b)
    assert code in told(b, a)


@pytest.mark.parametrize(("a", "b"), SILENT)
def test_what_both_deny_in_their_own_words_is_no_dispute(a, b):
    assert told(a, b) == ()
