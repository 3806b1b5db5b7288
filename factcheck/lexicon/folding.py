"""How words are folded to be compared; what is shown is always as printed."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from factcheck.lexicon.spelling import fold
from factcheck.model.pattern import late
from factcheck.model.span import Span

MARKS = str.maketrans(
    {
        "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‟": '"', "″": '"', "‶": '"', "＂": '"',
        "❝": '"', "❞": '"', "〝": '"', "〞": '"', "「": '"', "」": '"', "『": '"', "』": '"',
        "‘": "'", "’": "'", "‚": "'", "‛": "'", "ʼ": "'", "`": "'", "´": "'", "′": "'", "‹": "'", "›": "'",
        "–": "-", "—": "-", "‐": "-", "‑": "-", "‒": "-", "−": "-", "―": "-",
        "\u00a0": " ", "\u202f": " ", "\u2009": " ",
    }
)  # fmt: skip

# Marks that a copy pasted out of a page holds by their names in HTML, and what each stands for.
NAMED = {
    "&ldquo;": '"', "&rdquo;": '"', "&bdquo;": '"', "&quot;": '"', "&laquo;": '"', "&raquo;": '"',
    "&#8220;": '"', "&#8221;": '"', "&#34;": '"', "&#x201c;": '"', "&#x201d;": '"',
    "&lsquo;": "'", "&rsquo;": "'", "&apos;": "'", "&#8216;": "'", "&#8217;": "'", "&#39;": "'",
    "&#039;": "'", "&#x2018;": "'", "&#x2019;": "'", "&mdash;": "-", "&ndash;": "-", "&#8211;": "-",
    "&#8212;": "-", "&hellip;": "…", "&#8230;": "…", "&amp;": "&", "&#38;": "&",
}  # fmt: skip

# Letters that decompose into no base and accent: what agencies print in their stead.
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "æ": "ae", "œ": "oe", "ŧ": "t", "ħ": "h"}
)

# Short words that a headline in capitals prints like initials; "US", "WHO", "IT" and "AM" may be initials.
_SHORT = frozenset(
    """
    an as at be by do go he if in is me my no of on or so to up we all and any are but can day did few for
    get got had has her him his how its let man men new nor not now off old one our out own say see set
    she six ten the too top two war was way why win yet you
    """.split()
)

# Surnames and places that differ by the letters of a spelling pair: Sue Gray is not Sue Grey.
_NAMES = frozenset(
    """
    grey gray tyre tire mould mold storey story griffin gryphon savannah gage gauge
    """.split()
)

# "Re-sign" is not "resign": words that the hyphen keeps apart from another.
HYPHEN_TELLS = frozenset(
    """
    re-sign re-signed re-signs re-signing re-cover re-covered re-form re-formed re-create re-created
    re-creation re-press re-lease re-leased re-sort re-count re-present re-serve re-treat re-act re-store
    re-mark co-op co-ops un-ionised un-ionized ex-tract pro-verb
    """.split()
)


@lru_cache(maxsize=1 << 16)
def key(word: str) -> str:
    """
    The key of one token: two tokens of one key are one word.

    Case, curly marks, accents, the points of initialisms, hyphens and US or UK spelling are
    folded: "U.S." and "US" are "u.s.", which the pronoun "us" is not. It is never empty: an
    accent on no letter is its own key.
    """
    plain = unnamed(word).translate(MARKS)
    if plain.isalpha() and plain.isascii() and plain[1:].islower():  # nearly every word
        lower = plain.casefold()
        return lower if lower in _NAMES and plain[0].isupper() else fold(lower)
    base, mark, owner = plain.rpartition("'")
    if mark and base and owner in {"", "s", "S"}:  # "Britain's", "the U.K.'s", "ministers'"
        return f"{key(base)}'{owner.casefold()}"
    return _odd(plain) or plain


_SAID = late(r"[^\W_]+(?:[-'.,][^\W_]+)*|[$£€%&]")


def spoken(text: str, parts: Iterable[Span]) -> str:
    """The words of a quotation that all its parts hold, its stops and marks left out: nobody says a comma."""
    said = " ".join(part.of(text) for part in sorted(parts))
    plain = unnamed(said).translate(MARKS)
    return " ".join(_SAID.findall(plain))


def unnamed(word: str) -> str:
    """A word with the marks themselves, where it holds their names in HTML: "don&rsquo;t"."""
    if "&" not in word or ";" not in word:
        return word
    for name, mark in NAMED.items():
        word = word.replace(name, mark)
    return word


def _odd(word: str) -> str:
    letters = word.replace(".", "")
    if letters.isalpha() and letters.isupper() and 2 <= len(letters) <= 3:  # "US", "U.S.", "BBC"
        lower = letters.casefold()
        return lower if lower in _SHORT and letters == word else "".join(f"{letter}." for letter in lower)
    lower = word.casefold()
    if not lower.isascii():
        lower = unaccented(lower)
    if lower.endswith(".") and len(lower) > 2 and lower[:-1].isalpha():
        return lower if lower == "no." else lower[:-1]  # "Sept.", "Mr."; but "No. 10" is no "no"
    if "-" in lower and lower[0].isalpha() and lower not in HYPHEN_TELLS:
        lower = lower.replace("-", "")  # "cease-fire", "co-operate"
    if letters.isupper() and len(letters) > 3 and "." in word and letters.isalpha():
        return letters.casefold()  # "N.A.T.O."
    return fold(lower)


def unaccented(word: str) -> str:
    """A casefolded word without its accents, as most agencies print it: "Erdogan", "Sao Paulo"."""
    from unicodedata import combining, normalize

    parts = normalize("NFD", word.translate(_LETTERS))
    return "".join(letter for letter in parts if not combining(letter))
