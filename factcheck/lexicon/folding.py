"""How words are folded to be compared; what is shown is always as printed."""

from __future__ import annotations

import regex

MARKS = str.maketrans(
    {
        "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
        "‘": "'", "’": "'", "‚": "'", "‛": "'", "ʼ": "'", "`": "'",
        "–": "-", "—": "-", "‐": "-", "‑": "-", "‒": "-", "−": "-", "―": "-",
        "\u00a0": " ", "\u202f": " ", "\u2009": " ",
    }
)  # fmt: skip
_INITIALS = regex.compile(r"(?:\p{L}\.?){2,3}")


def key(word: str) -> str:
    """
    The key of one token: two tokens of one key are one word.

    Case, curly marks and the points of initialisms are folded: "U.S." and "US" are "u.s.",
    which the pronoun "us" is not.
    """
    folded = word.translate(MARKS)
    if folded.isupper() and 2 <= len(folded.replace(".", "")) <= 3 and folded.replace(".", "").isalpha():
        return "".join(f"{letter}." for letter in folded.replace(".", "").casefold())
    if folded.endswith(".") and len(folded) > 2 and folded[:-1].isalpha():
        return folded[:-1].casefold()
    return folded.casefold()
