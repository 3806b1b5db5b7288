"""What house styles ask for: differences that two of them require, and copy that breaks its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

import regex

from factcheck.judge.relate.words import Kind
from factcheck.lexicon.calendar_words import FULL_MONTHS, SHORT_MONTHS
from factcheck.lexicon.house import House
from factcheck.lexicon.spelling import dialect, ending
from factcheck.model.article import Token, Witness, ZoneKind
from factcheck.model.claim import Claim, ClaimKind, Number
from factcheck.model.span import Span


def required(kind: Kind, a: str, b: str, house_a: House | None, house_b: House | None) -> bool:
    """
    Does each house ask for the form that its own copy prints, and not for the other's?

    Such a difference is nobody's doing: it is silent. Typography (curly or straight marks) is
    the work of machines, and silent whatever the houses.
    """
    if kind is Kind.TYPOGRAPHY:
        return True
    asks = _ASKS.get(kind)
    if asks is None or house_a is None or house_b is None or house_a.name == house_b.name:
        return False
    return asks(house_a, a, b) and asks(house_b, b, a)
