"""How two claims stand to each other, and why, in an editor's words."""

from __future__ import annotations

from factcheck.model.choice import Choice
from factcheck.model.record import NamedTuple


class Relation(Choice):
    """What two claims come to when they are held side by side."""

    EQUAL = "equal"  # one value in one form
    ANOTHER_FORM = "another form"  # one value, written otherwise: 72 hours is three days
    COMPATIBLE = "compatible"  # both can be right: 1,187 lies under nearly 1,200
    DIFFERENT = "different"  # both cannot be right
    NOT_COMPARABLE = "not comparable"  # 12 people and 12 miles; a day that nothing fixes


class Verdict(NamedTuple):
    """A relation and its reason in words: "digits transposed", "both 3.4 million dollars"."""

    relation: Relation
    reason: str = ""
    near: bool = False  # of what differs: so near that a person should look, and nobody need be wrong
