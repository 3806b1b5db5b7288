"""A sentence as tokens: words, figures and marks as printed, each with the key it is compared by."""

from __future__ import annotations

from factcheck.lexicon.folding import key
from factcheck.lexicon.latin import Lettered
from factcheck.model.article import Token
from factcheck.model.span import Span

_TOKEN = Lettered(
    r"""
      (?:\p{L}\.){2,}                                     # U.S., a.m., U.S.A.
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


def tokens(text: str, span: Span) -> tuple[Token, ...]:
    """The tokens of a sentence, in order; every character that is not white space lies in exactly one."""
    out: list[Token] = []
    for match in _TOKEN.finditer(text, span.start, span.end):
        word = match.group()
        out.append(Token(Span(*match.span()), word, key(word)))
    return tuple(out)
