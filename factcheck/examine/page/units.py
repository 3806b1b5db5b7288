"""The lines of a page while they are labelled: which is a sentence, and what words carry its matter."""

from __future__ import annotations

from itertools import pairwise

from factcheck.examine.page.datelines import agency_in, dateline
from factcheck.examine.page.furniture import bare_words, folded, page_date, sign_off
from factcheck.examine.page.sentences import paragraphs
from factcheck.lexicon.abbreviations import STARTERS
from factcheck.lexicon.classes import DAY_NAMES, DEMONSTRATIVES, MONTH_NAMES
from factcheck.lexicon.furniture import PROMPTS
from factcheck.lexicon.notices import bracketed
from factcheck.model.article import ZoneKind
from factcheck.model.pattern import late
from factcheck.model.record import dataclass, field
from factcheck.model.span import Span

CLOSERS = "\"'”’»)] "
_TURN = late(r"(?:Q|A|[A-Z][A-Z.'’ ]{2,30}):\s")  # Q: Did you know?  MOSS: Did he?
_COMMON = """
    said says told been have their were with from would could will year years week month months weeks
    days people first last more than also time into over three four five seven eight nine million
    billion percent hours police officials government state country city world national local news
    report reported according spokesman spokesperson just like made make take took back down under
    before during while still about some many most much them they when where what which only even well
    very group member members part number around another including later early home work life long high
"""
# Words, cut to a stem, that the news has in every story.
_ANY_STORY = frozenset(
    word[:5] for word in (*DAY_NAMES, *(MONTH_NAMES - {"may"}), *DEMONSTRATIVES, *_COMMON.split())
)
SAID = frozenset(
    "said says told added according wrote tweeted announced asked confirmed denied insisted warned".split()
)


@dataclass(slots=True)
class Unit:
    """One line of the page (or one wrapped paragraph), while it is being labelled."""

    span: Span
    text: str
    gap: bool  # an empty line stands before it
    words: list[str] = field(default_factory=list)
    prose: bool = False
    kind: ZoneKind | None = None
    opens: bool = False
    guessed: bool = False  # furniture for want of anything better
    listed: bool = False  # an item of a list of the story's own
    tail: list[int] = field(default_factory=list)  # where its credits begin
    item: bool = False  # the format tells that it is an item of a list
    off: int = 0  # where the agency signs off at its end, 0 where none does

    @property
    def plain(self) -> bool:
        """A line nobody has labelled, that does not end as a sentence does."""
        return self.kind is None and not self.prose


def units_of(text: str, within: Span | None = None) -> list[Unit]:
    units: list[Unit] = []
    last = within.start if within else 0
    for span in paragraphs(text, last, within.end if within else None):
        gap = text[last : span.start].count("\n") != 1 or not units
        if cut := page_date(span.of(text)) or _byline_before(span.of(text)):
            units.append(_unit(text, Span(span.start, span.start + cut), gap))
            while cut < span.length and text[span.start + cut].isspace():
                cut += 1
            gap = True
        if cut < span.length:
            units += _less_notices(text, Span(span.start + cut, span.end), gap)
        last = span.end
    return units


def _less_notices(text: str, span: Span, gap: bool) -> list[Unit]:
    """A paragraph, and the notices in brackets before and behind it in the same line."""
    before, behind = bracketed(span.of(text))
    cuts = sorted({span.start, span.start + before, span.start + (behind or span.length), span.end})
    out: list[Unit] = []
    for start, end in pairwise(cuts):
        bare = start + len(text[start:end].rstrip())
        out.append(_unit(text, Span(start, bare), gap or bool(out)))
    return out


# "By Ann Lee LISBON (AP) - "
_BEFORE_TOWN = late(
    r"By(?:\s[A-ZÀ-Þ][\w.'’-]*[a-zß-ÿ.]){2,3}(?:\sand(?:\s[A-ZÀ-Þ][\w.'’-]*[a-zß-ÿ.]){2,3})?\s(?=[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+\b)"
)


def _byline_before(text: str) -> int:
    """How long a byline is that an agency's dateline follows on the same line; 0 for none."""
    # a town in capitals stands behind two to six names, "and" among them
    towns = any(not word[1:2].islower() for word in text.split(maxsplit=9)[3:9]) and text.startswith("By ")
    match = _BEFORE_TOWN.match(text) if towns else None
    if match is None:
        return 0
    length = dateline(text[match.end() :])
    return (
        len(match.group().rstrip()) if length and agency_in(text[match.end() : match.end() + length]) else 0
    )


def _unit(text: str, span: Span, gap: bool) -> Unit:
    said = span.of(text)
    words = bare_words(folded(said)) if len(said) < 4000 else said.split()
    off = sign_off(said)
    prose = _prose(said[:off].rstrip() if off else said, words)
    return Unit(span, said, gap, words, prose, off=off)


def _prose(text: str, words: list[str]) -> bool:
    """Does it read as a sentence: a stop at the end, or too long for a line of furniture?"""
    stripped = text.rstrip(CLOSERS)
    last = stripped[-1:]
    if last in "。！？":
        return True
    if len(words) < 2:
        return False
    closed = len(stripped) < len(text) and last == ","
    if text[:1] == "(" and text[-1:] == ")" and len(words) > 3:
        return True
    if (
        last == "?"
        and text[-1:] == "?"
        and len(words) <= 10
        and text[:1] not in "\"'“‘"
        and not _TURN.match(text)
    ):
        return False  # "What happens next?" is a crosshead, "Have you been affected?" a prompt
    if last in ".!?…" or closed or (last == ":" and len(words) > 2 and words[0] not in PROMPTS):
        return True
    if text[:1] in '“"' and len(words) > 3:
        return True
    return len(words) >= 28


def content_of(words: list[str]) -> set[str]:
    """The words of a line that carry its matter, cut to a stem: "russians" and "russian" are one."""
    return {word[:5] if word[0].isalpha() else word for word in words
            if (len(word) > 3 or word[0].isdigit()) and word not in STARTERS}  # fmt: skip


def matter_of(words: list[str]) -> set[str]:
    """The words that tell one story from another: without figures, and without the words of any story."""
    return {word for word in content_of(words) if word[0].isalpha() and word not in _ANY_STORY}
