"""
Words before and after a figure that say how firmly it is held.

The closed class of approximators and bounds in English grammars, as news copy uses them. Each
phrase leads to its bound; "about", "around", "some" and "roughly" are one hedge, and so are
"nearly" and "almost".
"""

from __future__ import annotations

from factcheck.model.claim import Bound

_PHRASES = {
    Bound.ABOUT: (
        "about, around, approximately, approx, roughly, some, circa, an estimated, estimated, estimated at, "
        "an approximate, close to, near, in the region of, in the order of, on the order of, somewhere "
        "around, "
        "something like, in the neighborhood of, in the neighbourhood of, in the vicinity of, an average of, "
        "perhaps, maybe, say, more or less, give or take, around about, just about, ~, nearly, "
        "almost, "
        "virtually, practically, not quite, approaching, just shy of, shy of, a reported, a rough, "
        "an average, average"
    ),
    Bound.AT_LEAST: (
        "at least, at or above, no fewer than, no less than, not less than, not fewer than, "
        "a minimum of, minimum of, "
        "a minimum, minimum, at the least, from at least, at the very least, "
        "as few as, as little as, ≥, >="
    ),
    Bound.AT_MOST: (
        "at most, at or below, up to, no more than, not more than, as many as, as much as, as high as, "
        "a maximum of, "
        "maximum of, a maximum, maximum, at the most, up to about, up to around, not exceeding, up to an "
        "estimated, "
        "as long as, as large as, as big as, as old as, as tall as, as far as, as late as, ≤, <=, no "
        "larger than, "
        "no bigger than, no greater than, no higher than, no longer than, no older than"
    ),
    Bound.OVER: (
        "more than, over, above, in excess of, exceeding, greater than, higher than, larger than, "
        "beyond, well over, just over, well above, just above, slightly more than, slightly over, "
        "a little more than, a little over, considerably more than, far more than, well more than, north of, "
        "longer than, bigger than, older than, much more than, many more than, better than, slightly "
        "above, >, "
        "significantly more than, topping, surpassing, well in excess of, upward of, upwards of"
    ),
    Bound.UNDER: (
        "less than, fewer than, under, below, lower than, smaller than, just under, well under, "
        "well below, just below, slightly less than, slightly under, a little less than, a little under, "
        "far fewer than, far less than, much less than, south of, shorter than, younger than, <, slightly "
        "below, "
        "not even, significantly less than, short of, just short of, cheaper than, sub"
    ),
}


def _by_last_word() -> dict[str, tuple[tuple[tuple[str, ...], Bound], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], Bound]]] = {}
    for bound, phrases in _PHRASES.items():
        for phrase in phrases.split(", "):
            words = tuple(phrase.split())
            if words[0] in (">=", "<="):
                words = (words[0][0], "=")
            found.setdefault(words[-1], []).append((words, bound))
    return {last: tuple(sorted(rows, key=lambda row: -len(row[0]))) for last, rows in found.items()}


# the last word of a hedge leads to the whole phrases that end in it, the longest first
BEFORE = _by_last_word()

# after the figure, or after what is counted: "60 and over", "12 or more", "40-odd", "200-plus"
AFTER: tuple[tuple[tuple[str, ...], Bound], ...] = (
    (("or", "more"), Bound.AT_LEAST),
    (("or", "over"), Bound.AT_LEAST),
    (("or", "above"), Bound.AT_LEAST),
    (("or", "older"), Bound.AT_LEAST),
    (("or", "higher"), Bound.AT_LEAST),
    (("or", "greater"), Bound.AT_LEAST),
    (("or", "longer"), Bound.AT_LEAST),
    (("and", "over"), Bound.AT_LEAST),
    (("and", "above"), Bound.AT_LEAST),
    (("and", "older"), Bound.AT_LEAST),
    (("and", "up"), Bound.AT_LEAST),
    (("and", "upwards"), Bound.AT_LEAST),
    (("-", "plus"), Bound.AT_LEAST),
    (("plus",), Bound.AT_LEAST),
    (("+",), Bound.AT_LEAST),
    (("or", "less"), Bound.AT_MOST),
    (("or", "fewer"), Bound.AT_MOST),
    (("or", "under"), Bound.AT_MOST),
    (("or", "below"), Bound.AT_MOST),
    (("or", "younger"), Bound.AT_MOST),
    (("or", "lower"), Bound.AT_MOST),
    (("and", "under"), Bound.AT_MOST),
    (("and", "below"), Bound.AT_MOST),
    (("and", "younger"), Bound.AT_MOST),
    (("at", "most"), Bound.AT_MOST),
    (("at", "the", "most"), Bound.AT_MOST),
    (("at", "least"), Bound.AT_LEAST),
    (("at", "the", "least"), Bound.AT_LEAST),
    (("at", "the", "very", "least"), Bound.AT_LEAST),
    (("or", "so"), Bound.ABOUT),
    (("or", "thereabouts"), Bound.ABOUT),
    (("-", "odd"), Bound.ABOUT),
    (("odd",), Bound.ABOUT),
)
AFTER_FIRST = frozenset(words[0] for words, _ in AFTER)

# hedges that say one thing; `family` gives the word that stands for all of them
_FAMILIES = (
    "about, around, approximately, approx, roughly, some, circa, close to, near, perhaps, maybe, ~, or "
    "so, odd, "
    "- odd, or thereabouts, in the region of, just about, something like, somewhere around, around about, "
    "on the order of, in the order of, in the neighborhood of, in the neighbourhood of, in the vicinity of, "
    "more or less, give or take, say, an estimated, estimated, estimated at",
    "nearly, almost, approaching, not quite, virtually, practically, just under, just below, just shy of, "
    "shy of, "
    "slightly less than, slightly under, slightly below, a little under, a little less than, just short "
    "of, short of",
    "more than, over, above, in excess of, exceeding, greater than, higher than, larger than, beyond, "
    "north of, upward of, upwards of, "
    "older than, longer than, bigger than, topping, surpassing, better than, >",
    "just over, just above, slightly more than, slightly over, slightly above, a little over, a little "
    "more than",
    "less than, fewer than, under, below, lower than, smaller than, younger than, south of, shorter than, <, "
    "sub",
    "at least, at or above, no fewer than, no less than, not less than, not fewer than, "
    "a minimum of, minimum of, or "
    "more, "
    "- plus, plus, +, and over, or over, and above, or above, and older, or older",
    "up to, as many as, as much as, at most, no more than, not more than, a maximum of, maximum of, or less, "
    "or fewer, and under, or under, as high as",
)
FAMILY = {phrase: row.split(", ")[0] for row in _FAMILIES for phrase in row.split(", ")}
LOW_SIDE = frozenset({"nearly", "less than", "up to"})  # the true figure lies under the one printed
HIGH_SIDE = frozenset({"more than", "just over", "at least"})  # the true figure lies over it
