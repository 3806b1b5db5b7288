"""Opposites, a "not", and who did which, in sentences put altogether otherwise."""

from __future__ import annotations

import pytest

from tests.judge.clauses.test_contrasts import told

LOUD = [
    ("The kiln will be run by Moss, but Lind will not run the shop.", "Moss is to run the kiln, and Lind is also to run the shop."),
    ("The guild refused; the brewery said it would think it over.", "The brewery refused; the guild said it would think it over."),
    ("The second wave was weaker, the harbour master said.", "The second wave was more powerful, the harbour master said."),
    ("The blaze spared the chapel, built in 1604.", "The chapel, built in 1604, burned down."),
    ("The club's appeal against the fine was rejected.", "The club won its appeal against the fine."),
    ("The abbot resigned on Thursday after a vote of no confidence.",
     "After a vote of no confidence on Thursday the abbot decided to stay on."),
    ("The mayor supports the merger of the two ports.", "The mayor is an opponent of the merger of the two ports."),
    ("The talks on the weir were a success, the envoy said.", "The talks on the weir failed, the envoy said."),
    ("The sinking was caused by ice, the panel said, and not by speed.",
     "It was speed rather than ice that caused the sinking, according to the panel."),
    ("The warden, not the council, will decide.", "The council will decide, not the warden."),
    ("Not the weather but the pilot was to blame, the panel said.",
     "The panel said that the weather was to blame and not the pilot."),
    ("The miller put the leak down to the frost and not to a shortage of putty.",
     "The miller blamed the leak on a lack of putty rather than on the frost."),
    ("The vet was convicted of fraud but cleared of tampering with the scales.",
     "The vet was convicted of fraud and of tampering with the scales."),
]  # fmt: skip

SILENT = [
    ("Moss is to run the kiln, but not the shop.", "Moss is now to run the kiln, though not the shop."),
    ("The guild refused; the brewery said it would think it over.", "The brewery said it would think it over; the guild refused."),
    ("The guild refused the barley; the brewery took it back.", "The brewery took the barley back after the guild had refused it."),
    ("The second wave was weaker, the harbour master said.", "The second wave was less powerful, the harbour master said."),
    ("The new cart is cheaper than the old one.", "The new cart is less expensive than the old one."),
    ("The exam was less difficult this year.", "The exam was easier this year."),
    ("The blaze spared the chapel, built in 1604.", "The chapel, built in 1604, escaped the blaze."),
    ("The club lost its appeal against the fine.", "The club's appeal against the fine was rejected."),
    ("The court allowed the club's appeal.", "The club won its appeal."),
    ("The abbot resigned on Thursday after six years.", "The abbot, who had stayed for six years, resigned on Thursday."),
    ("The talks on the weir were a failure, the envoy said.", "The talks on the weir failed, the envoy said."),
    ("The firm cut 40 jobs in Halm and created 20 in Vik.", "In Vik 20 jobs were created, while 40 were lost in Halm."),
    ("The blaze cost the port 125 crates, and rain 340.", "The port lost 340 crates to rain and 125 to the blaze."),
    ("The sinking was caused by ice, the panel said, and not by speed.",
     "It was ice rather than speed that caused the sinking, according to the panel."),
    ("The warden, not the council, will decide.", "The warden will decide, not the council."),
    ("Not the weather but the pilot was to blame, the panel said.",
     "The panel said that the pilot was to blame and not the weather."),
    ("The keeper does not expect herring to return before 2030.",
     "Herring will not return until 2030 at the earliest, the keeper thinks."),
    ("The brewery believes that the mill will close.", "The mill will close, the brewery believes."),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b"), LOUD)
def test_another_fact_is_told_in_whatever_words(a: str, b: str) -> None:
    for one, two in ((a, b), (b, a)):
        assert {"POL101", "POL102", "POL103"} & set(told(one, two))


@pytest.mark.parametrize(("a", "b"), SILENT)
def test_one_fact_in_other_words_is_no_dispute(a: str, b: str) -> None:
    assert [code for code in (*told(a, b), *told(b, a)) if code.startswith("POL")] == []
