"""
A sentence cut into words, once. Every room reads these, some joined or taken apart, none cuts again.

`lexemes` takes figures and initials apart for the grammars of figures and dates, `pieces` joins
compounds and parts "n't" and "'s" for the clauses; both go by the offsets of what is cut here.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.lexicon.folding import key, unnamed
from factcheck.lexicon.latin import Lettered
from factcheck.model.article import Token
from factcheck.model.span import Span

_CUT = Lettered(
    r"""
      (?:https?://|www\.)\S+                              # a link, whole
    | (?:\p{L}\.){2,}                                     # U.S., a.m., U.S.A.
    | [$£€¥]                                              # a sign by itself: "$38" is "$", "38"
    | \d+(?:[.,:]\d+)*(?:\p{L}+)?                         # 98,000  3.4  5:40  2nd  30ft  5.40pm
    | (?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Gov|Sen|Rep|Gen|Col|Lt|Sgt|Capt|Cmdr|Maj|Prof|Rev|Hon|Inc|Corp|Co|Ltd
        |Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|No|vs)\.(?=\s)(?!\s*$)   # Mr.  Sept.
    | [\p{L}\p{M}]+(?:(?:['’]|&(?:rsquo|apos|\#0?39|\#8217);)[\p{L}\p{M}]+)*  # don't, O’Brien
    | \.{3,} | …
    | &(?:[lr]squo|[lrb]dquo|quot|apos|[lr]aquo|[mn]dash|hellip|amp|\#(?:\d{2,4}|x20\d[\da-f]));   # &ldquo;
    | --+
    | \S                                                  # any other mark
    """
)
_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "‐": "-", "‑": "-"})


def tokens(text: str, span: Span) -> tuple[Token, ...]:
    """The words of a sentence, in order; every character that is not white space lies in exactly one."""
    found = _CUT.finditer(text, span.start, span.end)
    return tuple([_made(Token, (_made(Span, match.span()), *_read(match.group()))) for match in found])


_made = tuple.__new__  # what `Token` and `Span` see to has been seen to: a page is full of them


@lru_cache(maxsize=1 << 14)
def _read(word: str) -> tuple[str, str, str]:
    """A word, its key and its small letters: each held once, however often it is printed."""
    return Token(Span(0, 0), word, key(word), _small(word))[1:]


def _small(word: str) -> str:
    """A word in small letters, with straight apostrophes and hyphens; a dash stays a dash."""
    low = word.lower()
    return low if low.isascii() and "&" not in low else unnamed(low).translate(_STRAIGHT)
