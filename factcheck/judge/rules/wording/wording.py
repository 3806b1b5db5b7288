"""WRD: other words for the same thing, as far as can be told; the last to be asked, it takes what is left."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.judge.bench import Explained, Remainder
from factcheck.judge.registry import Ground, rule
from factcheck.judge.relate.wording.words import Kind, equivalence
from factcheck.judge.rules.wording.style import restyled
from factcheck.lexicon.families import of_one_family
from factcheck.lexicon.inflection import one_stem
from factcheck.model.finding import Confidence, Severity

# Endings that make another form of one word: a changed ending is grammar, not a slip.
_ENDINGS = (
    "",
    "s",
    "es",
    "ed",
    "d",
    "ing",
    "er",
    "ers",
    "or",
    "ly",
    "n",
    "en",
    "t",
    "r",
    "rs",
    "'s",
    "s'",
    "st",
    "al",
)


def distance(a: str, b: str, most: int = 2) -> int:
    """
    Edits (a letter changed, added, lost, or two neighbours swapped) between two words, up to `most` + 1.

    The restricted Damerau-Levenshtein distance.
    """
    if abs(len(a) - len(b)) > most:
        return most + 1
    far = most + 1
    before: dict[int, int] = {}
    row = dict(enumerate(range(most + 1)))  # by place in `b`, no farther off than `most`
    for i, x in enumerate(a, 1):
        previous, above, row = before, row, {}
        for j in range(max(i - most, 0), min(i + most, len(b)) + 1):
            cost = min(above.get(j, far), row.get(j - 1, far)) + 1
            if j:
                cost = min(cost, above.get(j - 1, far) + (x != b[j - 1]))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == b[j - 1]:
                cost = min(cost, previous.get(j - 2, far) + 1)
            row[j] = cost
        before = above
        if min(row.values()) > most:
            return far
    return min(row[len(b)], far)


def inflected(a: str, b: str) -> bool:
    """Are these two forms of one word, as far as their endings tell? ("walk" and "walked")"""
    stem = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        stem += 1
    if stem < 3:
        return False
    tails = {a[stem:], b[stem:]}
    if tails <= set(_ENDINGS):
        return True
    return tails in ({"y", "ies"}, {"y", "ied"}, {"e", "ing"}, {"y", "ier"}, {"f", "ves"}, {"e", "ion"}) or (
        a[stem - 1] in "bdfglmnprt" and {tail.removeprefix(a[stem - 1]) for tail in tails} <= set(_ENDINGS)
    )


@rule("WRD201", "near-word", Severity.WARNING, on="edit", ground=Ground.SHAPE)
def near_word(rest: Remainder) -> Iterator[Explained]:
    """
    One word for another that looks much like it: a slip of the keyboard that a spelling checker passes.

    "Proof" for "prone", "trail" for "trial", "causal" for "casual" are all words, and all wrong.

    Diverges:
        A: The firm said its trial of the new brakes would begin in Leeds.
        B: The firm said its trail of the new brakes would begin in Leeds.

    Agrees:
        A: The old jetty was a danger to swimmers.
        B: The old jetty was dangerous to swimmers.
    """
    left, right = rest.left, rest.right
    if len(left) != 1 or len(right) != 1:
        return
    a, b = left[0].key, right[0].key
    if len(a) < 4 or len(b) < 4 or a[0] != b[0] or not (a.isalpha() and b.isalpha()):
        return
    if left[0].text[0].isupper() or right[0].text[0].isupper() or inflected(a, b):
        return
    if one_stem(a, b) or _adverb(a, b) or _adverb(b, a) or equivalence(left, right) is not None:
        return  # "knew" and "know", "full" and "fully", "homes" and "houses"
    if distance(a, b) <= (2 if min(len(a), len(b)) >= 5 else 1) and not of_one_family(a, b):
        yield rest.diverge("another word that looks alike", left, right, confidence=Confidence.MEDIUM)


def _adverb(adjective: str, adverb: str) -> bool:
    """Is the one the other's adverb: "full", "fully"; "possible", "possibly"?"""
    return adverb in (adjective + "ly", adjective.removesuffix("l") + "ly", adjective.removesuffix("e") + "y")


@rule("WRD302", "synonym", Severity.NOTE, on="edit", ground=Ground.WORDING)
def synonym(rest: Remainder) -> Iterator[Explained]:
    """
    Another word with the same meaning: lorry and truck, row and dispute.

    Diverges:
        A: A lorry blocked the coast road for three hours on Monday.
        B: A truck blocked the coast road for three hours on Monday.

    Agrees:
        A: A lorry blocked the coast road for three hours on Monday.
        B: A lorry blocked the coast road for three hours on Monday.
    """
    yield from restyled(rest, "a synonym", Kind.VOCABULARY, Kind.SYNONYM, Kind.SAYING, Kind.ORDER)


@rule("WRD303", "small-words", Severity.NOTE, on="edit", ground=Ground.WORDING, beside=True)
def small_words(rest: Remainder) -> Iterator[Explained]:
    """
    An article or another small word that carries no fact.

    Diverges:
        A: The council closed the road after a storm brought down trees.
        B: The council closed the road after the storm brought down trees.

    Agrees:
        A: The council closed the road after a storm brought down trees.
        B: The council closed the road after a storm brought down trees.
    """
    yield from restyled(rest, "a small word", Kind.ARTICLE, Kind.FUNCTION_WORD)


@rule("WRD309", "wording", Severity.NOTE, on="edit", ground=Ground.REST)
def wording(rest: Remainder) -> Iterator[Explained]:
    """
    Other words for the same thing, as far as the tool can tell.

    Whatever differs and is neither a fact, a quotation nor a matter of style ends here, so that
    nothing goes unsaid.

    Diverges:
        A: Plane tickets sold out despite dreadful prices.
        B: Plane tickets sold out despite outlandish prices.

    Agrees:
        A: Plane tickets sold out despite high prices.
        B: Plane tickets sold out despite high prices.
    """
    yield rest.diverge("worded otherwise", rest.a, rest.b)
