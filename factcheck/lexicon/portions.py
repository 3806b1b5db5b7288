"""
Words for how many of a set: none, few, some, half, most, nearly all, all; each as a range of its share.

The quantifiers of English grammars, with the nouns of number that do their work ("the bulk of"). "Some"
says that it is not all, and "most" that it is more than half: what a reader takes them for, though logic
would not hold anybody to it.
"""

from __future__ import annotations

from factcheck.model.record import NamedTuple


class Range(NamedTuple):
    """From which share of a set to which, 0 to 1."""

    low: float
    high: float

    def meets(self, other: Range) -> bool:
        """Can both be true of one set?"""
        return self.low <= other.high and other.low <= self.high


_A_LITTLE = 0.001  # a share that is not nought, and what is wanting to one that is not the whole
NONE, WHOLE = Range(0.0, 0.0), Range(1.0, 1.0)
SOME = Range(_A_LITTLE, 1 - _A_LITTLE)
FEW = Range(_A_LITTLE, 0.35)
MANY = Range(0.351, 1.0)  # no more is said than that they are not few
MOST = Range(0.501, 1 - _A_LITTLE)
LESS = Range(_A_LITTLE, 0.499)
NEARLY_ALL = Range(0.75, 1 - _A_LITTLE)
HARDLY_ANY = Range(0.0, 0.2)
NOT_ALL = Range(0.0, 1 - _A_LITTLE)

# Before "of the jurors", and most of them before "jurors" as well
QUANTIFIERS = {
    "all": WHOLE, "every": WHOLE, "each": WHOLE, "both": WHOLE, "most": MOST, "many": MANY, "several": SOME,
    "some": SOME, "few": FEW, "none": NONE, "neither": NONE,
}  # fmt: skip
OF_ONE = frozenset(["every", "each", "neither"])  # what they stand before is told in the singular
NOUNS = {"majority": MOST, "bulk": MOST, "minority": LESS, "handful": FEW}  # "the bulk of"
# What stands before one of these and makes another of it
BEFORE = {
    **{(word, every): NEARLY_ALL for word in ("nearly", "almost", "virtually", "practically")
       for every in ("all", "every")},
    **{("not", word): NOT_ALL for word in ("all", "every", "each", "both")},
    ("not", "many"): FEW,
    ("a", "few"): SOME,
    **{(word, "none"): HARDLY_ANY for word in ("nearly", "almost", "virtually", "practically")},
}  # fmt: skip
WORDS = QUANTIFIERS.keys() | NOUNS.keys()
# Before these the word is no quantifier: "the most", "as many", "so few"
_DEGREE = frozenset("the at as how so too this very a an by far his her its their our my your".split())
_AT_HEAD = {"most": _DEGREE, "many": _DEGREE - {"a", "by"}, "few": _DEGREE - {"a", "by", "far", "at"}}
# Stretches of time and the like, of which "all" and "most" say how long: "all day", "every Monday"
LENGTHS = frozenset(
    """
    time day night week weekend month year hour minute second decade century season summer winter spring
    autumn morning afternoon evening way kind sort type manner chance reason effort game round other
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december
    """.split()
)


def of_degree(before: str, word: str) -> bool:
    """Does what stands before it make it a superlative or a measure: "the | most", "as | many"?"""
    return before in _AT_HEAD.get(word, ())
