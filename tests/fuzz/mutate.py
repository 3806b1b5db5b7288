"""How a copy is broken: bytes as a bad line breaks them, words as a desk does, characters as nobody should."""

from __future__ import annotations

from random import Random

JUNK = (
    "“", "”", '"', "'", "’s", "[", ")", "—", ".", "…", "$", "£", "%", "9", "1/2", "½", "\n\n", "\n", "\t", "\r", " ",
    "\u202e", "\u2066", "\u2069", "\u200b", "\u200d", "\ufeff", "\u00ad", "\u0301", "\u034f", "\u3164", "\U000e0041", "\x1b[31m",
    "\x1b]0;x\x07", "\x9b1m", "\x7f", "\0", "\x85", "\u2028", "\ufffd", "\ud800", "n’t", " not ", " no ", " Mr. ", " St. ", "U.S. ",
    "中文", "😀", "👩‍👩‍👧", "ﬁ", "İ", "ǅ", "ß", "९", "Sept. 31", "Feb. 29, 2023", "25:61", "1e9", "7e90", "９", "[/b]", "[bold]",
    "0", "00", "-", "−", "+", "9" * 40, "1,2,3,4", "3.4.5", "(-12%)", "million", " per cent", "two-thirds", "XIV", "I", "Bank of ", "a@b.",
    "<p>", "</p>", "<table><tr><td>", "<!--", "-->", "]]>", "&#0;", "&#xD800;", "&amp;", "&lol;", "<!DOCTYPE a [<!ENTITY lol 'x'>]>", "<script>",
    '{"', "}", "[", "]", ",", "\\", "\\u0000", "null", "{\\rtf", "\\bin9999 ", "\\'zz", "=?utf-8?b?4p?=", "Content-Type: multipart/mixed; boundary=q\r\n",
    "By ", "said", " said.", "he said", "READ MORE", "CORRECTED: ", "(Reuters) - ", "EDITOR'S NOTE", "Tuesday", "last May", "two years later",
)  # fmt: skip
_FLIPS = (0, 1, 9, 10, 13, 27, 34, 38, 39, 60, 62, 92, 127, 128, 155, 173, 192, 237, 255)


def bytes_of(data: bytes, other: bytes, random: Random) -> bytes:
    """The file, broken in up to a dozen places; stretches of another file may come in."""
    for _ in range(random.choice((1, 1, 2, 3, 6, 12))):
        at = random.randrange(len(data) + 1)
        to = min(len(data), at + random.choice((0, 1, 2, 8, 40, 400)))
        kind = random.randrange(7)
        if kind == 0:
            middle = b""
        elif kind == 1:
            middle = data[at:to] * random.choice((2, 3, 60))
        elif kind == 2:
            start = random.randrange(len(other) + 1)
            middle = other[start : start + random.choice((4, 40, 400))]
        elif kind == 3:
            middle = bytes([random.choice(_FLIPS)])
        else:
            middle = (random.choice(JUNK) * random.choice((1, 1, 1, 3, 50))).encode("utf-8", "surrogatepass")
        data = data[:at] + middle + data[to:]
    return data[:200_000]


def words_of(text: str, random: Random) -> str:
    """The copy, edited as a desk might and as no desk would: words dropped, doubled, moved, joined, replaced."""
    for _ in range(random.choice((1, 2, 4, 9, 20))):
        words = text.split(" ")
        at = random.randrange(len(words))
        kind = random.randrange(8)
        if kind == 0:
            words[at : at + random.choice((1, 1, 5))] = []
        elif kind == 1:
            words[at:at] = words[at : at + random.choice((1, 3, 12))]
        elif kind == 2:
            moved = words.pop(at)
            words.insert(random.randrange(len(words) + 1), moved)
        elif kind == 3:
            words[at] = random.choice((str.upper, str.lower, str.title, str.swapcase))(words[at])
        elif kind == 4:
            words[at] = "".join(random.choice("0123456789") if c.isdecimal() else c for c in words[at])
        elif kind == 5:
            other = random.randrange(len(words))
            words[at], words[other] = words[other], words[at]
        else:
            cut = random.randrange(len(words[at]) + 1)
            words[at] = words[at][:cut] + random.choice(JUNK) * random.choice((1, 1, 1, 4)) + words[at][cut:]
        text = " ".join(words) or "x"
    return text[:20_000]


def hostile(random: Random) -> str:
    """One sentence out of a few pieces, over and over: what a pattern or a comparison may trip on."""
    pieces = [
        random.choice((*JUNK, "a", "A", "Ann Lee ", "of ", "the ", "and ", "1 ", "said ", "who ", ", ", '"b ', "(", ". "))
        for _ in range(random.choice((1, 1, 2, 3, 5)))
    ]  # fmt: skip
    return "Ann said " + "".join(pieces) * random.choice((20, 100, 400)) + " on Monday."
