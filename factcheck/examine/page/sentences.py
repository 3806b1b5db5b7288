"""Where sentences begin and end, as news copy writes them."""

from __future__ import annotations

import re
from itertools import pairwise

from factcheck.lexicon.abbreviations import (
    ANYWHERE,
    ASKING,
    BEFORE_FIGURE,
    BEFORE_NAME,
    COMPANY,
    EXCLAIMED,
    HOURS,
    MONTHS,
    NEVER_LAST,
    STARTERS,
    ZONES_OF_TIME,
)
from factcheck.lexicon.abbreviations import DAYS as SHORT_DAYS
from factcheck.lexicon.classes import DAY_NAMES, MONTH_NAMES
from factcheck.model.article import READ, Sentence, Zone
from factcheck.model.pattern import late
from factcheck.model.span import Span

_LINE = late(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_STOP = late(
    r"""
      (?P<stop> (?: [.!?…] | [ ]\.(?=[ .\n"”’)\]]|\Z) )+ )    # "."  "?!"  "..."  ". . ."
      (?! [.!?…] | [ ]\.(?=[ .\n"”’)\]]|\Z) )                 # the last of them
      (?P<close> (?: ["'”’»›″)\]] | &(?:rdquo|quot|rsquo); )* )  # "killed.”"  "late.)"
      (?= \s | \Z
        # the blank is lost: "the lock.Boats are", "at noon.”Boats", "in 2019.The"
        | (?<= [^\W\d_A-Z]{2}[.!?] | [^\W\d_A-Z][.!?]” | \d\d[.] ) (?=[A-ZÀ-Þ][a-zß-ÿ]) )
    | (?P<mark> (?<!\s) \s+
        (?= (?:Image|Photo|Picture|Photograph|Video|Graphic|Credit)s?:[ ] | [•●▪◦⁃‣][ \d] ) )
    """,
    re.VERBOSE,
)
_ONLY_OPENERS = late(r"""["'“‘«‹″(\[¿¡ ]*""")
_TERMINAL = ".!?…:;"
_CLOSERS = "\"'”’»›″)]"
_NEXT = late(r"""\s*(?:["'“‘«‹″(\[¿¡]|&(?:ldquo|lsquo|quot);)*(?P<word>[^\s]*)""")
_TRIM = "\"'“”‘’«»‹›″()[]{}.,;:!?…–—-"
_BULLET = late(r"[•●▪◦⁃‣*·–—-]\s|\(?\d{1,2}[.)]\s")
_MONTH = MONTHS | MONTH_NAMES
_SMALL = frozenset("vs v al ca viz cf".split())
_FIRST_ITEM = late(r"(?:1|a)(?:\.\)|[.)])\s")
_ITEM = late(r"(?<=\s)(\d|[b-j])(?:\.\)|[.)])(?=\s[A-Z])")
_WIDEST = 100  # no terminal, telex or mail program wraps copy wider than this
_NARROWEST = 40


def paragraphs(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """
    The paragraphs of a text, without the white space around them.

    A line is a paragraph, as on a pasted page; only where the copy was wrapped to a width, as
    agencies send it, are lines joined.
    """
    out: list[Span] = []
    block: list[Span] = []
    last = start
    for match in _LINE.finditer(text, start, len(text) if end is None else end):
        begin, stop = match.span()
        while begin < stop and text[begin].isspace():
            begin += 1
        while stop > begin and text[stop - 1].isspace():
            stop -= 1
        if begin == stop:
            continue
        if block and _blank(text, last, match.start()):
            out.extend(_joined(text, block))
            block = []
        block.append(Span(begin, stop))
        last = match.end()
    out.extend(_joined(text, block))
    return out


def _blank(text: str, last: int, begin: int) -> bool:
    """Is there an empty line between the two?"""
    gap = text[last:begin]
    return len(gap) > 1 and len(gap.replace("\r\n", "\n").replace(" ", "").replace("\t", "")) > 1


def _joined(text: str, block: list[Span]) -> list[Span]:
    """The paragraphs of a run of lines: each line one, or joined where they were wrapped to a width."""
    if len(block) < 2:
        return block
    wrapped = _wrapped(text, block)
    width = max(span.length for span in block)
    out = [block[0]]
    line = block[0]
    for span in block[1:]:
        if _runs_on(text, line, span, wrapped, width):
            out[-1] = Span(out[-1].start, span.end)
        else:
            out.append(span)
        line = span
    return out


def _wrapped(text: str, block: list[Span]) -> bool:
    """Were these lines wrapped to a width? Near one width, and broken in mid-sentence."""
    width = max(span.length for span in block)
    if len(block) < 3 or not _NARROWEST <= width <= _WIDEST:
        return False
    full = sum(span.length >= 0.75 * width for span in block[:-1])
    broken = sum(text[b.start].islower() or not _ends(text, a) for a, b in pairwise(block))
    lower = any(text[span.start].islower() for span in block[1:])
    return lower and full >= 0.6 * (len(block) - 1) and broken * 3 >= len(block) - 1


def _runs_on(text: str, line: Span, after: Span, wrapped: bool, width: int) -> bool:
    """Does the sentence run on from one line to the next?"""
    if not 0 < line.length <= _WIDEST or _BULLET.match(text, after.start):
        return False
    if text[after.start].islower() and line.length >= _NARROWEST and not _ends(text, line):
        return True
    if not wrapped or line.length < 0.6 * width:
        return False
    indent = after.start - text.rfind("\n", 0, after.start) - 1
    before = line.start - text.rfind("\n", 0, line.start) - 1
    return indent <= before


def _ends(text: str, line: Span) -> bool:
    return line.of(text).rstrip(_CLOSERS)[-1:] in _TERMINAL


def spans(text: str) -> list[Span]:
    """The sentence spans of any text, in order; what lies between them is white space."""
    out: list[Span] = []
    for paragraph in paragraphs(text):
        out.extend(_split(text, paragraph))
    return out


def sentences(text: str, zones: tuple[Zone, ...]) -> tuple[Sentence, ...]:
    """The sentences of the zones that are read, in order, with zone and paragraph."""
    out: list[Sentence] = []
    number = -1
    for zone in zones:
        if zone.kind not in READ:
            continue
        for paragraph in paragraphs(text, zone.span.start, zone.span.end):
            number += 1
            out.extend(Sentence(span, zone.kind, number) for span in _split(text, paragraph))
    return tuple(out)


def _split(text: str, paragraph: Span) -> list[Span]:
    """The sentences of one paragraph."""
    out: list[Span] = []
    start, end = paragraph
    if _FIRST_ITEM.match(text, start, end) and (items := _listed(text, paragraph)):
        return items
    for match in _STOP.finditer(text, start, end):
        cut = match.start() if match["mark"] is not None else match.end()
        if cut <= start or cut >= end:
            continue
        if match["mark"] is None and not _closes(text, start, end, match):
            continue
        out.append(Span(start, cut))
        start = cut
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        out.append(Span(start, end))
    return out


def _listed(text: str, paragraph: Span) -> list[Span]:
    """A list run together on one line: "1) Fares rise 2) Trains stop"; [] where no second item follows."""
    first = text[paragraph.start]
    cuts = [paragraph.start]
    for match in _ITEM.finditer(text, paragraph.start + 1, paragraph.end):
        following = str(len(cuts) + 1) if first.isdigit() else chr(ord(first) + len(cuts))
        if match[1] == following:
            cuts.append(match.start(1))
    if len(cuts) < 2:
        return []
    ends = [*cuts[1:], paragraph.end]
    return [Span(a, a + len(text[a:b].rstrip())) for a, b in zip(cuts, ends, strict=True)]


def _closes(text: str, start: int, end: int, match: re.Match[str]) -> bool:
    """Does the sentence that began at `start` end with this mark?"""
    follow = _NEXT.match(text, match.end(), end)
    word = follow["word"] if follow else ""
    if not word:
        return match.end() < end and _ONLY_OPENERS.fullmatch(text, match.end(), end) is not None
    if not _begins(word):
        return False
    stop, close = match["stop"], match["close"]
    last = _last_word(text, start, match.start())
    if not text[match.end()].isspace() and not _glued(last, word):
        return False
    if close.startswith("]") and last.endswith("["):
        return False  # "[...]" is the writer's mark of an elision, no end
    key = word.strip(_TRIM).replace("’", "'").casefold()
    if len(stop) > 1 and "." in stop and not stop.strip(". "):
        return _after_ellipsis(stop, close, key, text[match.start() - 1 : match.start()])
    if stop == "…":
        return _after_ellipsis("...", close, key, text[match.start() - 1 : match.start()])
    if stop != ".":
        return _after_cry(text, match, last, key, end)
    if close and close != "'" and close != "’":
        return not _list_marker(last, text, start, match.start())
    return _after_point(text, start, match.start(), last, word, key)


# What stands behind a point inside a name, not behind the end of a sentence: "Shop.Com", "Node.Js".
_SUFFIXES = frozenset("com org net co uk tv io gov edu info ai js eu fm me app dev".split())


_BROKEN_OFF = late(r"[.'’,;:!?)\]”\"]")


def _glued(last: str, word: str) -> bool:
    """Is a point without a blank behind it the end of a sentence, and none inside an address or a name?"""
    bare = last.lstrip("\"'“‘«([")
    first = _BROKEN_OFF.split(word, maxsplit=1)[0]
    if first.casefold() in _SUFFIXES or bare.casefold() == "www" or not first.replace("-", "").isalpha():
        return False
    if bare[-1:].isdigit():
        return first.casefold() in STARTERS
    return bare.replace("-", "").replace("'", "").replace("’", "").rstrip(_CLOSERS + ",").isalpha()


def _begins(word: str) -> bool:
    """Can a sentence begin with this word? A capital, a figure, a sign before a figure; "iPhone"."""
    first = word[0]
    if first.islower():
        return len(word) > 1 and word[1].isupper()
    return first.isupper() or first.isdigit() or first in "$£€¥#@[(“‘\"'—–-•" or not first.isascii()


def _last_word(text: str, start: int, at: int) -> str:
    """The word before a mark, with what is glued to it: "(U.S", "Gen"."""
    low = max(start, at - 40)
    cut = max(text.rfind(" ", low, at), text.rfind("\n", low, at), text.rfind("\xa0", low, at))
    return text[max(cut + 1, low) : at]


def _after_ellipsis(stop: str, close: str, key: str, before: str) -> bool:
    """Three points elide and four end: "in the park. ..." New sentence, but "we … Mr. Hale"."""
    if close or stop.count(".") > 3:
        return True
    if key in {"i", "i'm", "i've", "i'll"}:
        return False
    return key in STARTERS or not before.isspace()


def _after_cry(text: str, match: re.Match[str], last: str, key: str, end: int) -> bool:
    """A question or a cry ends its sentence, but for "Yahoo! Inc." and “Why me?” Smith asked."""
    if match["stop"] == "!" and not match["close"]:
        name = last.strip(_TRIM).casefold()
        if name in EXCLAIMED or key in COMPANY:
            return False
    if not match["close"] or match["close"][0] in ")]":
        return True
    words = text[match.end() : min(match.end() + 80, end)].split()[:6]
    for place, word in enumerate(words):
        bare = word.strip(_TRIM)
        if bare.casefold() in ASKING:
            if not place and bare[:1].isupper():
                return True
            complement = words[place + 1].casefold() if len(words) > place + 1 else ""
            return complement in {"that", "the", "he", "she", "they", "it", "his", "her", "their", "there"}
        if not bare[:1].isupper() and bare.casefold() not in {"the", "of", "de", "van", "von"}:
            return True
        if (
            not place
            and bare.casefold() in STARTERS
            and bare.casefold() not in {"he", "she", "they", "i", "one"}
        ):
            return True
    return True


def _list_marker(last: str, text: str, start: int, at: int) -> bool:
    """Is this the number of a list item, at the very start: "1.", "(2.)", "• 9.", "a."?"""
    bare = last.lstrip("(•⁃ ")
    if text[start : at - len(bare)].strip(" (•⁃*"):
        return False
    return (bare.isdigit() and len(bare) <= 2) or (len(bare) == 1 and bare.isalpha() and bare.islower())


def _after_point(text: str, start: int, at: int, last: str, word: str, key: str) -> bool:
    """A single full stop, no closing mark after it: an end, unless it belongs to a shortened word."""
    bare = last.lstrip("\"'“‘«‹″([$£€")
    if not bare:
        return True
    if _list_marker(last, text, start, at):
        return False
    if len(bare) == 1 and bare.isalpha() and bare.isupper():
        return _after_initial(text, start, at, bare, key)
    short = bare.casefold()
    if "." in short:
        return _after_initials(text, start, at, short, word, key)
    if "-" in short or "–" in short:
        short = short.replace("–", "-").rpartition("-")[2]  # "R-Fla."
    figure = word[0].isdigit() or (word[0] in "$£€#(" and any(c.isdigit() for c in word))
    if figure and (short in BEFORE_FIGURE or (short in _MONTH and short in ANYWHERE) or short in BEFORE_NAME):
        return False
    return _after_short(bare, short, key)


def _after_short(bare: str, short: str, key: str) -> bool:
    if short in ANYWHERE and (bare[0].isupper() or short in {"co", "st", "etc"}):
        if key in STARTERS:
            return True
        if short in MONTHS or short in SHORT_DAYS:
            return key not in DAY_NAMES and key not in _MONTH
        return short == "etc"
    return short not in BEFORE_NAME or not (bare[0].isupper() or short in _SMALL)


def _after_initial(text: str, start: int, at: int, letter: str, key: str) -> bool:
    """One capital and a stop: an initial ("E. Smith"), or the last word ("Group B. The", "and I. Did")."""
    if key in STARTERS and key not in {"a", "i"}:
        return True
    if letter != "I":
        return False
    previous = text[max(start, at - 40) : at - 1].split()
    return not previous or not previous[-1][:1].isupper()


def _after_initials(text: str, start: int, at: int, short: str, word: str, key: str) -> bool:
    """Letters with inner stops: "U.S.", "D.C.", "a.m.", "e.g."; a file or an address is an ordinary word."""
    if short in NEVER_LAST:
        return False
    if not all(len(part) <= 2 for part in short.split(".")):
        return True
    if any(c.isdigit() for c in short):
        return True
    if short == "a.d" and word[0].isdigit():
        return False  # A.D. 79
    if short in HOURS:
        if key in DAY_NAMES or key in _MONTH or key in ZONES_OF_TIME:
            return False
        if word[0].isdigit() and text[at + 1 : text.find(word, at)].strip()[-1:] in ("(", "["):
            return False  # 4 p.m. (1600 GMT)
        if key in STARTERS:
            return key not in {"on", "in", "at"} or word[0].isupper()
        # "At 5 a.m. Mr. Hale went": nothing but the hour has been said yet.
        return len(text[start:at].split()) > 4
    if word[0].isdigit() or word[0] in "$£€":
        return short not in {"u.s", "a.s", "u.n"}
    return key in STARTERS
