"""
The right of reply: words by which copy says that somebody denied, or was asked and did not answer.

A closed class of newsroom formulas, compiled from the usage that fairness codes ask for ("seek and
fairly present the other side"): verbs of denial, and refusals to comment.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.lexicon.spelling import fold
from factcheck.model.article import Token

DENIALS = frozenset(
    fold(word)
    for word in """
    deny denies denied denying denial denials refute refutes refuted rebut rebuts rebutted
    disputes disputed disavowed disavows repudiated repudiates
    """.split()
)
SILENCES = (
    ("declined", "to"),
    ("declines", "to"),
    ("refused", "to", "comment"),
    ("not", "respond"),
    ("not", "responded"),
    ("no", "comment"),
    ("not", "comment"),
    ("not", "immediately"),
    ("not", "return"),
    ("not", "be", "reached"),
    ("for", "comment"),
    ("pleaded", "not"),
    ("pleads", "not"),
    ("no", "wrongdoing"),
    ("any", "wrongdoing"),
    ("maintains", "his"),
    ("maintains", "her"),
    ("protested", "his"),
    ("protested", "her"),
)
_STARTS = frozenset(phrase[0] for phrase in SILENCES)


def replies(tokens: Sequence[Token]) -> bool:
    """Do these tokens carry a denial or a refusal to comment?"""
    for index, token in enumerate(tokens):
        if token.key in DENIALS:
            return True
        if token.key in _STARTS:
            for phrase in SILENCES:
                if tuple(t.key for t in tokens[index : index + len(phrase)]) == phrase:
                    return True
    return False
