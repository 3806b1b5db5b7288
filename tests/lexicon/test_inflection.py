"""Forms of one word, regular and irregular."""

from __future__ import annotations

import pytest

from factcheck.lexicon.counting import singular
from factcheck.lexicon.inflection import (
    IRREGULAR_PLURALS,
    OTHERWISE,
    PLURALS,
    forms,
    irregular_verbs,
    one_stem,
    plain,
    stems,
)
from factcheck.lexicon.openclass import entry


@pytest.mark.parametrize(
    "pair",
    "rose/rise knew/know lost/lose wives/wife children/child slipping/slip tried/tries women/woman closes/closing "
    "went/go was/be spoken/spoke policemen/policeman minister's/ministers dropped/drops died/dying taught/teach".split(),
)
def test_one_word(pair: str) -> None:
    assert one_stem(*pair.split("/"))


@pytest.mark.parametrize(
    "pair", "rose/fell need/needle pass/past boss/bos lose/loose desert/dessert 12/13".split()
)
def test_two_words(pair: str) -> None:
    assert not one_stem(*pair.split("/"))


@pytest.mark.parametrize("word", ["", "s", "ed", "ing", "'s", "es", "ies"])
def test_no_word_is_too_short(word: str) -> None:
    assert word.removesuffix("'s") in (*stems(word, verb=False), word)
    assert word in stems(word, verb=True)


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("deny", ["denies", "denied", "denying"]),
        ("agree", ["agrees", "agreed", "agreeing"]),
        ("regret", ["regrets", "regretted", "regretting"]),
        ("quip", ["quips", "quipped", "quipping"]),
        ("vow", ["vows", "vowed", "vowing"]),
        ("offer", ["offers", "offered", "offering"]),
        ("teach", ["teaches", "taught", "teaching"]),
        ("show", ["shows", "showed", "shown", "showing"]),
        ("cancel", ["cancels", "canceled", "canceling", "cancelled", "cancelling"]),
    ],
)
def test_the_forms_of_a_verb(verb, expected):
    assert list(forms(verb)) == expected
    assert all(verb in stems(form, verb=True) for form in expected)


def test_one_table_of_plurals():
    """What figures count and what clauses are about have one singular."""
    assert all(one in stems(form, verb=False) for form, one in PLURALS.items())
    assert singular("grandchildren") == "grandchild"
    assert {"men", "children", "crises", "indices"} <= IRREGULAR_PLURALS
    assert IRREGULAR_PLURALS.isdisjoint({"leaves", "ties", "shoes", "axes", "bases"})


def test_the_base_of_an_irregular_form():
    """But of one that is another word as often: those are the ones that the counts of the lexicon single out."""
    assert [plain(form) for form in ("rose", "risen", "women", "sent", "bridge")] == [
        "rise", "rise", "woman", "send", "bridge",
    ]  # fmt: skip
    unsure = set()
    for form, (base, _, _) in irregular_verbs().items():
        own, of = entry(form), entry(base)
        if form != base and own is not None and own.often > 1:
            unsure |= {form} if of is None or of.often - own.often <= 1 else set()
    assert unsure == OTHERWISE - {"busted"}
