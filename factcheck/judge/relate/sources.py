"""Do two attributions credit the same source? Yes, no, or not to be told from the words."""

from __future__ import annotations

from factcheck.lexicon.folding import MARKS
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.sources import GENERIC
from factcheck.model.claim import Credit

# Words that may stand for nearly any office-holder or body: they contradict nobody.
BROAD = frozenset(
    """
    official officials authority authorities government spokesman spokeswoman spokesperson spokespeople
    statement source sources leader leaders minister ministers ministry department office president party
    company firm group agency organisation organization council service force team board he she they who it
    people person man woman family report reports document documents court
    """.split()
)


def same_source(a: Credit, b: Credit) -> bool | None:
    """
    Is it the same source? None where the words leave it open ("the minister" and "Ada Moss").

    Symmetric. Two that share a word of substance are one; two different names are two; a police
    officer and a witness are two; an "official" may be anybody.
    """
    left, right = _words(a), _words(b)
    if not left or not right:
        return None
    if left & right or _stems(left) & _stems(right):
        return True
    if (left | right) & BROAD:
        return None
    named_a, named_b = left - GENERIC, right - GENERIC
    if bool(named_a) != bool(named_b):
        return None
    return False


def _words(credit: Credit) -> set[str]:
    """The words of substance by which a source is called, anywhere in the article."""
    text = f"{credit.source or ''} {credit.full or ''}".translate(MARKS).casefold()
    words = (word.strip(".,;:()\"'").removesuffix("'s") for word in text.split())
    return {word for word in words if word and word not in FUNCTION_WORDS and not word.isdigit()}


def _stems(words: set[str]) -> set[str]:
    return {word.removesuffix("s") for word in words}
