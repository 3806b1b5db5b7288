"""Things of one kind: another thing, or another word for it."""

from __future__ import annotations

import pytest

from factcheck.lexicon.senses import nouns


@pytest.mark.parametrize(
    ("pair", "kind"),
    [
        ("bus/train", "vehicle"), ("lorries/vans", "vehicle"), ("murder/manslaughter", "crime"),
        ("knife/gun", "weapon"), ("rain/snow", "weather"), ("measles/mumps", "illness"), ("dogs/cats", "animal"),
        ("wheat/rice", "crop"), ("left/right", None), ("wives/husbands", "kin"), ("mum/mother", None),
        ("ship/ferry", None), ("gun/rifle", None), ("car/taxi", None), ("bus/coach", None), ("bus/bus", None),
        ("soccer/football", None), ("quake/earthquake", None), ("doctor/surgeon", None), ("bus/murder", None),
        ("vehicle/car", None), ("road/street", None), ("table/chair", "furniture"), ("mayor/lord mayor", None), ("mayor/police chief", "office"),
    ],
)  # fmt: skip
def test_kinds(pair: str, kind: str | None) -> None:
    a, b = pair.split("/")
    assert nouns(a, b) == nouns(b, a)
    assert (nouns(a, b).kind or None) == kind
