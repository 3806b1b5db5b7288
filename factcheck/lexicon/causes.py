"""How English names a cause: by the verb's doer, behind a verb and its preposition, or by "because of"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.lexicon.inflection import stems
from factcheck.model.article import Token

# Verbs whose doer is the cause of what is done: the class of "cause" in a thesaurus.
CAUSING = frozenset("cause trigger spark provoke prompt induce ignite start produce create bring".split())
# Verbs that name a cause, or a culprit, behind a preposition.
LINKED: dict[str, frozenset[str]] = {
    "die": frozenset(["of", "from"]), "perish": frozenset(["of", "from"]), "suffer": frozenset(["from"]),
    "blame": frozenset(["on"]), "pin": frozenset(["on"]), "attribute": frozenset(["to"]),
    "ascribe": frozenset(["to"]), "stem": frozenset(["from"]), "result": frozenset(["from"]),
    "arise": frozenset(["from"]), "follow": frozenset(["from"]), "spring": frozenset(["from"]),
}  # fmt: skip
# The last word of a preposition of several words, and what stands before it.
_LINKS = {
    ("because", "of"), ("due", "to"), ("owing", "to"), ("thanks", "to"), ("account", "of"), ("result", "of"),
    ("grounds", "of"),
}  # fmt: skip

_BEFORE = frozenset(word for word, _ in _LINKS)


def names_a_cause(word: str) -> bool:
    """May a folded word, in whatever form, name a cause: "blamed", "died", "because"?"""
    forms = stems(word, verb=True)
    return word in _BEFORE or any(form in CAUSING or form in LINKED for form in forms)


def because(tokens: Sequence[Token], at: int) -> str:
    """The mark of a cause for a preposition that names one with the word before it; else nothing."""
    return "because" if at and (tokens[at - 1].key, tokens[at].key) in _LINKS else ""
